import type { Lint } from '../lint.ts';
import { axes } from '../select/rubric.ts';

const FEWEST = 4;

export const axisIsAnchored = {
  name: 'axis-is-anchored',
  description: 'An axis has an anchor for each score and at least four signals each way.',
  over: axes,
  check({ anchors, strong, redFlags }) {
    if (anchors.map(({ score }) => score).join() !== '1,2,3,4,5')
      return 'Its anchors are not 1 to 5 in order. Each score needs the words that were heard at it, or two people score the same answer differently.';
    if (strong.length >= FEWEST && redFlags.length >= FEWEST) return null;
    return `It knows ${strong.length} signals for and ${redFlags.length} against. With fewer than ${FEWEST} each way a single phrase would decide the score.`;
  },
  good: { anchors: [1, 2, 3, 4, 5].map((score) => ({ score })), strong: [1, 2, 3, 4], redFlags: [1, 2, 3, 4] },
  bad: { anchors: [1, 3, 5].map((score) => ({ score })), strong: [1, 2, 3, 4], redFlags: [1, 2, 3, 4] },
} satisfies Lint<{ anchors: readonly { score: number }[]; strong: readonly unknown[]; redFlags: readonly unknown[] }>;
