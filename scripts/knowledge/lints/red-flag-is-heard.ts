import type { RoundRedFlag } from '#knowledge/rounds/round-extras.ts';
import type { Lint, Select } from '../lint.ts';

const redFlags: Select<RoundRedFlag> = ({ extras }) =>
  extras.flatMap(({ round, redFlags }) => redFlags.map((flag) => ({ at: `${round}: ${flag.text}`, item: flag })));

export const redFlagIsHeard = {
  name: 'red-flag-is-heard',
  description: 'A red flag of a round sounds in at least two ways.',
  over: redFlags,
  check({ soundsLike }) {
    if (soundsLike.length >= 2) return null;
    return `Ways in which it sounds: ${soundsLike.length}. One phrase hears one person: add how the next one says the same mistake, two at least.`;
  },
  good: { text: 'Orders by the clock.', soundsLike: ['order by timestamp*', 'sort by time'] },
  bad: { text: 'Orders by the clock.', soundsLike: ['order by timestamp*'] },
} satisfies Lint<RoundRedFlag>;
