import { expect, it } from 'vitest';
import { lengthMs } from '#core/session/length.ts';
import { aSession } from './a-session.ts';

const STARTED = { startedAt: 1_000 };
const ENDED = { ...STARTED, endedAt: 10_000 };

it('a session lasts from its beginning to its end, whenever somebody last spoke', () => {
  expect(lengthMs(aSession(ENDED), 8_000)).toBe(9_000);
});

it('one that has not ended has lasted until somebody last spoke', () => {
  expect(lengthMs(aSession(STARTED), 8_000)).toBe(7_000);
});

it('pauses are no part of it, as far as they lie within', () => {
  const pauses = [
    { from: 2_000, to: 5_000 },
    { from: 9_000, to: 20_000 },
  ];
  expect(lengthMs(aSession({ ...ENDED, pauses }), null)).toBe(5_000);
});

it('it ends with a pause that nobody ended', () => {
  expect(lengthMs(aSession({ ...ENDED, pausedAt: 4_000 }), null)).toBe(3_000);
});

it('one in which nobody has spoken yet has no length', () => {
  expect(lengthMs(aSession(STARTED), null)).toBe(0);
});
