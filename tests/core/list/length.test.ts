import { expect, it } from 'vitest';
import { lengthMs } from '#core/list/length.ts';
import { willGoAt } from '#core/list/will-go-at.ts';
import { factsOf } from '../find/facts-of.ts';

const listed = (changes: object, endedAt: number | null = 10_000) => ({
  session: { ...factsOf({}).session, startedAt: 1_000, endedAt, ...changes },
  title: '',
  tags: [],
  endedAt,
});

it('a session lasts from its beginning to its end', () => {
  expect(lengthMs(listed({}))).toBe(9_000);
});

it('pauses are no part of it, as far as they lie within', () => {
  expect(
    lengthMs(
      listed({
        pauses: [
          { from: 2_000, to: 5_000 },
          { from: 9_000, to: 20_000 },
        ],
      }),
    ),
  ).toBe(5_000);
});

it('it ends with a pause that nobody ended', () => {
  expect(lengthMs(listed({ pausedAt: 4_000 }))).toBe(3_000);
});

it('one in which nobody has spoken yet has no length', () => {
  expect(lengthMs(listed({}, null))).toBe(0);
});

it('by its age a session goes so many days after its end', () => {
  expect(willGoAt(listed({}), { kind: 'days', days: 2 })).toBe(10_000 + 2 * 86_400_000);
});

it.each([
  ['one that is kept for ever', listed({}), { kind: 'forever' }],
  ['one that is not kept', listed({}), { kind: 'nothing' }],
  ['a file', listed({ platform: 'file' }), { kind: 'days', days: 2 }],
  ['one that has not ended', listed({}, null), { kind: 'days', days: 2 }],
] as const)('%s does not go by its age', (_, session, retention) => {
  expect(willGoAt(session, retention)).toBeNull();
});
