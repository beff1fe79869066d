import type { PageHealth } from '../session/health.ts';
import type { Reading } from './reading.ts';

/** Which part of a visit the page is in, read from landmarks that do not depend on language. */
export type CallStage =
  | 'outside'
  | 'lobby'
  | 'in-call'
  /** A page that may be a call: nothing but captions would prove it. */
  | 'unproven';

/** What one look at the page shows. */
export interface PageEvidence {
  readonly stage: CallStage;
  /** What the page's own captions button says; unknown where it cannot be seen. */
  readonly captionsSwitch: 'on' | 'off' | 'unknown';
  readonly hasCaptionRoot: boolean;
  /** Caption lines that could be read. */
  readonly lines: number;
  /** Characters under the caption root that were read as captions. */
  readonly explainedChars: number;
  /** Characters of the different words there that no rule of the adapter accounts for. */
  readonly unexplainedChars: number;
  /** How the captions are found. */
  readonly reading: Reading;
}

/** Decorations of a caption area and a notice or two are shorter than this. */
const UNEXPLAINED_LIMIT = 64;
/** Notices gather in a long call; words that are lost are a good part of all words. */
const UNEXPLAINED_SHARE = 0.25;

/**
 * @param wasInCall whether this visit has been in a call before: leaving does not change the URL
 */
export function derivePageHealth(evidence: PageEvidence, wasInCall: boolean): PageHealth {
  const { stage, captionsSwitch, hasCaptionRoot, lines } = evidence;
  if (stage === 'outside') return wasInCall ? 'ended' : 'no-meeting';
  if (stage === 'unproven') return wasInCall ? 'ended' : 'no-captions-yet';
  if (stage === 'lobby') return 'lobby';
  if (hasCaptionRoot && isMismatch(evidence)) return lines === 0 ? 'unreadable' : 'partly-read';
  // Captions that are read prove more than a button says.
  if (captionsSwitch === 'off' && lines === 0) return 'captions-off';
  if (captionsSwitch === 'unknown' && !hasCaptionRoot) return 'captions-off';
  return lines > 0 ? 'capturing' : 'waiting-for-speech';
}

/** The caption area holds words that were not read: the page is not the one that the adapter knows. */
export function isMismatch({
  explainedChars,
  unexplainedChars,
}: Pick<PageEvidence, 'explainedChars' | 'unexplainedChars'>): boolean {
  const share = unexplainedChars / (explainedChars + unexplainedChars);
  return unexplainedChars > UNEXPLAINED_LIMIT && share >= UNEXPLAINED_SHARE;
}
