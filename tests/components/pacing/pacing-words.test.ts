import { describe, expect, it } from 'vitest';
import { isOverTime, pacingWords, roundTime, type SessionPacing } from '#components/pacing/pacing-words.ts';

const MINUTE = 60_000;
const paceAt = (minutes: number, more: Partial<SessionPacing> = {}): SessionPacing => ({
  kind: 'session',
  elapsedMs: minutes * MINUTE,
  minutes: 40,
  next: null,
  due: null,
  ...more,
});

describe('the words for the pace', () => {
  it.each<[SessionPacing, string]>([
    [paceAt(12.9), '12 of 40 minutes'],
    [paceAt(12, { next: 'datastore' }), '12 of 40 minutes, Datastore and indexing next'],
    [paceAt(12, { next: 'datastore', due: { position: 5, total: 10 } }), '12 of 40 minutes, by now step 5 of 10'],
    [paceAt(40), '40 of 40 minutes'],
    [paceAt(43, { next: 'caching', due: { position: 5, total: 10 } }), '43 minutes, 40 were planned'],
  ])('of %j are "%s"', (pacing, words) => {
    expect(pacingWords(pacing)).toBe(words);
  });

  it('are over time only from a whole minute on', () => {
    expect([40, 40.9, 41].map((minutes) => isOverTime(paceAt(minutes)))).toEqual([false, false, true]);
  });
});

describe('the time of a round', () => {
  it('is told in whole minutes from its beginning, and as long as it lasts', () => {
    const told = [0, 0.99, 1, 7.5, 500].map((minutes) => roundTime({ kind: 'round', elapsedMs: minutes * MINUTE }));
    expect(told).toEqual(['0 min', '0 min', '1 min', '7 min', '500 min']);
  });

  it('is not told twice where the session has a line for the time', () => {
    expect(roundTime(paceAt(12))).toBe('');
    expect(roundTime(null)).toBe('');
  });
});
