import { isMismatch, type PageEvidence } from './page-health.ts';

/**
 * How the captions of a page are found: by what the site's adapter knows of it, where the user has
 * pointed, or by how they behave.
 */
export const READINGS = ['site', 'choice', 'behaviour'] as const;
export type Reading = (typeof READINGS)[number];

/** How far the site's adapter gets by itself. */
export type OwnReading = 'all' | 'some' | 'none';

/**
 * @param evidence one look with the eyes of the adapter
 * @param hasRead whether it has read this page before: then nothing to read is only silence
 */
export function ownReading(
  evidence: Pick<PageEvidence, 'lines' | 'explainedChars' | 'unexplainedChars'>,
  hasRead: boolean,
): OwnReading {
  if (isMismatch(evidence)) return evidence.lines > 0 ? 'some' : 'none';
  return evidence.lines > 0 || hasRead ? 'all' : 'none';
}

/**
 * The adapter comes first wherever it reads everything, as it alone knows who speaks. What the user
 * has shown stands above what only behaves like captions.
 */
export function chooseReading(can: {
  readonly own: OwnReading;
  /** Whether what the user has shown is on the page. */
  readonly choice: boolean;
  readonly behaviour: boolean;
}): Reading {
  if (can.own === 'all') return 'site';
  if (can.choice) return 'choice';
  return can.behaviour && can.own === 'none' ? 'behaviour' : 'site';
}
