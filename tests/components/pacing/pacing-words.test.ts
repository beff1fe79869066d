import { describe, expect, it } from 'vitest';
import { isOverTime, pacingWords } from '#components/pacing/pacing-words.ts';
import type { Pacing } from '#core/session/pacing.ts';

const MINUTE = 60_000;
const paceAt = (minutes: number, more: Partial<Extract<Pacing, { kind: 'session' }>> = {}): Pacing => ({
  kind: 'session',
  elapsedMs: minutes * MINUTE,
  minutes: 40,
  next: null,
  due: null,
  ...more,
});

describe('the words for the pace', () => {
  it.each<[Pacing, string]>([
    [paceAt(12.9), '12 of 40 minutes'],
    [paceAt(12, { next: 'datastore' }), '12 of 40 minutes, Datastore and indexing next'],
    [paceAt(12, { next: 'datastore', due: { position: 5, total: 10 } }), '12 of 40 minutes, by now step 5 of 10'],
    [paceAt(40), '40 of 40 minutes'],
    [paceAt(43, { next: 'caching', due: { position: 5, total: 10 } }), '43 minutes, 40 were planned'],
    [{ kind: 'round', elapsedMs: 59_000 }, ''],
    [{ kind: 'round', elapsedMs: MINUTE }, '1 minute in this round'],
    [{ kind: 'round', elapsedMs: 7.5 * MINUTE }, '7 minutes in this round'],
  ])('of %j are "%s"', (pacing, words) => {
    expect(pacingWords(pacing)).toBe(words);
  });

  it('are over time only from a whole minute on, and never without a plan', () => {
    expect([40, 40.9, 41].map((minutes) => isOverTime(paceAt(minutes)))).toEqual([false, false, true]);
    expect(isOverTime({ kind: 'round', elapsedMs: 500 * MINUTE })).toBe(false);
  });
});
