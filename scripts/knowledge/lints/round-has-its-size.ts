import { FULL_ROUNDS, type RoundId } from '#knowledge/schema.ts';
import type { Lint, Select } from '../lint.ts';

const PARTS = ['steps', 'openers', 'followUps', 'tradeOffs', 'redFlags'] as const;
type Sizes = Readonly<Record<(typeof PARTS)[number], readonly [least: number, most: number]>>;

const FULL: Sizes = { steps: [6, 12], openers: [6, 8], followUps: [8, 10], tradeOffs: [2, 3], redFlags: [5, 7] };
const SHORT: Sizes = { steps: [4, 6], openers: [4, 4], followUps: [4, 6], tradeOffs: [0, 1], redFlags: [4, 4] };

interface RoundSize {
  readonly isFull: boolean;
  readonly has: Readonly<Record<(typeof PARTS)[number], number>>;
}

const fullRounds: ReadonlySet<RoundId> = new Set(FULL_ROUNDS);

const sizes: Select<RoundSize> = ({ rounds, extras }) =>
  extras.map(({ round, openers, followUps, tradeOffs, redFlags }) => ({
    at: round,
    item: {
      isFull: fullRounds.has(round),
      has: {
        steps: rounds.find(({ id }) => id === round)?.steps.length ?? 0,
        openers: openers.length,
        followUps: followUps.length,
        tradeOffs: tradeOffs.length,
        redFlags: redFlags.length,
      },
    },
  }));

export const roundHasItsSize = {
  name: 'round-has-its-size',
  description: 'A round has as many steps, openers, follow-ups, tables and red flags as its kind asks for.',
  over: sizes,
  check({ isFull, has }) {
    const bounds = isFull ? FULL : SHORT;
    const off = PARTS.find((part) => has[part] < bounds[part][0] || has[part] > bounds[part][1]);
    if (off === undefined) return null;
    return `It has ${has[off]} ${off}. A ${isFull ? 'full' : 'short'} round has ${bounds[off].join(' to ')}: with fewer it is a step of another round, with more nobody gets through it.`;
  },
  good: { isFull: false, has: { steps: 5, openers: 4, followUps: 5, tradeOffs: 1, redFlags: 4 } },
  bad: { isFull: false, has: { steps: 12, openers: 4, followUps: 5, tradeOffs: 1, redFlags: 4 } },
} satisfies Lint<RoundSize>;
