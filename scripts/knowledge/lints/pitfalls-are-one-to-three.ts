import type { Lint, Select } from '../lint.ts';

const pitfallLists: Select<readonly string[]> = ({ rounds, formulas }) =>
  [...rounds.flatMap(({ steps }) => steps), ...formulas].map(({ id, pitfalls }) => ({ at: id, item: pitfalls }));

export const pitfallsAreOneToThree = {
  name: 'pitfalls-are-one-to-three',
  description: 'A step and a formula name one to three pitfalls.',
  over: pitfallLists,
  check(pitfalls) {
    if (pitfalls.length >= 1 && pitfalls.length <= 3) return null;
    return `There are ${pitfalls.length} pitfalls. One to three are read; of more than that none is remembered. Keep those that cost most points.`;
  },
  good: ['Look up, then insert, with no unique constraint'],
  bad: [],
} satisfies Lint<readonly string[]>;
