import type { Growth } from './text-history.ts';

/** What speaks for and against one place of a page being where captions are shown. */
export interface PlaceEvidence {
  readonly growth: Growth;
  /** Whether a short text that stands still, or a picture, is beside what grows. */
  readonly named: boolean;
  /** Whether the page announces it: a weak sign, as notices are announced too. */
  readonly announced: boolean;
  /** In the lower half of the window or at its side; null where that cannot be seen. */
  readonly inUsualPart: boolean | null;
  /** Whether it is in the page and cannot be seen: a copy for screen readers. */
  readonly unseen: boolean;
}

/** Less than this is never enough, however well everything else fits. */
const LEAST = { words: 10, steps: 5, rewrites: 1 } as const;
/** Of all changes, no more than these may be of a kind that captions show only now and then. */
const MOST_LETTERED = 0.35;
const MOST_WHOLES = 0.35;
const MOST_ROUNDS = 0.15;
/** From here on a place counts as one of captions. */
export const ENOUGH = 4;

/**
 * How likely captions are shown at a place: 0 is not, or not yet to be told, and from `ENOUGH` on
 * they are. Growing by words and being rewritten are what captions do; a name beside them, where
 * they stand and how they are announced only help.
 */
export function judgeGrowth({ growth, named, announced, inUsualPart, unseen }: PlaceEvidence): number {
  if (!mayBeSpeech(growth)) return 0;
  const { steps, words, rewrites } = growth;
  const behaviour = Math.min(words, 30) / 10 + Math.min(steps, 10) / 5 + Math.min(rewrites, 4) / 2;
  const beside = (named ? 1 : 0) + (announced ? 0.5 : 0) + (inUsualPart ? 0.5 : 0);
  return behaviour + beside - (unseen ? 1.5 : 0);
}

function mayBeSpeech({ steps, words, rewrites, lettered, wholes, rounds }: Growth): boolean {
  if (words < LEAST.words || steps < LEAST.steps || rewrites < LEAST.rewrites) return false;
  return lettered <= steps * MOST_LETTERED && wholes <= steps * MOST_WHOLES && rounds <= steps * MOST_ROUNDS;
}
