import type { PageHealth } from '../session/health.ts';

/** Which part of a visit the page is in, read from landmarks that do not depend on language. */
export type CallStage = 'outside' | 'lobby' | 'in-call';

/** What one look at the page shows. */
export interface PageEvidence {
  readonly stage: CallStage;
  /** What the page's own captions button says; unknown where it cannot be seen. */
  readonly captionsSwitch: 'on' | 'off' | 'unknown';
  readonly hasCaptionRoot: boolean;
  /** Caption lines that could be read. */
  readonly lines: number;
  /** Characters inside the caption root that no adapter rule accounts for. */
  readonly unexplainedChars: number;
}

/** Decorations of a caption area (a "jump to bottom" button) are shorter than this. */
const UNEXPLAINED_LIMIT = 64;

/**
 * @param wasInCall whether this visit has been in a call before: leaving does not change the URL
 */
export function derivePageHealth(evidence: PageEvidence, wasInCall: boolean): PageHealth {
  const { stage, captionsSwitch, hasCaptionRoot, lines, unexplainedChars } = evidence;
  if (stage === 'outside') return wasInCall ? 'ended' : 'no-meeting';
  if (stage === 'lobby') return 'lobby';
  if (hasCaptionRoot && lines === 0 && unexplainedChars > UNEXPLAINED_LIMIT) return 'unreadable';
  if (!hasCaptionRoot && captionsSwitch === 'off') return 'captions-off';
  if (!hasCaptionRoot && captionsSwitch === 'unknown') return 'captions-off';
  return lines > 0 ? 'capturing' : 'waiting-for-speech';
}
