import { expect, it } from 'vitest';
import { willGoAt } from '#core/list/will-go-at.ts';
import { aSession } from '../session/a-session.ts';

const listed = (changes: object, endedAt: number | null = 10_000) => ({
  session: aSession({ startedAt: 1_000, endedAt, ...changes }),
  title: '',
  tags: [],
  endedAt,
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
