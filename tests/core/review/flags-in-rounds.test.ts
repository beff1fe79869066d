import { expect, it } from 'vitest';
import type { HeardFlag } from '#core/grade/grade.ts';
import { flagsInRounds } from '#core/review/flags-in-rounds.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';

const [flag] = RUBRIC.axes.flatMap(({ redFlags }) => redFlags);

const heardAt = (at: number): HeardFlag[] =>
  flag === undefined
    ? []
    : [{ flag, at, turn: 0, takenBack: null, evidence: { seq: at, start: 0, end: 1, quote: 'w' } }];

it('red flags belong to the round that was active when they were heard', () => {
  const stretches = [
    { round: 'caching', from: 10, to: 20 },
    { round: 'api-design', from: 20, to: 30 },
  ] as const;
  const manner = { strong: [], redFlags: [...heardAt(25), ...heardAt(5), ...heardAt(20), ...heardAt(12)] };
  const byRound = flagsInRounds({ axes: [], manner }, stretches);
  expect([...byRound].map(([round, flags]) => [round, flags.map(({ at }) => at)])).toEqual([
    [null, [5]],
    ['caching', [12]],
    ['api-design', [20, 25]],
  ]);
});
