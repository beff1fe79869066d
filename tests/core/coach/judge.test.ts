import { describe, expect, it } from 'vitest';
import { COVERED_AT, STARTED_AT } from '#core/coach/judge.ts';
import type { RoundId, StepId } from '#knowledge/schema.ts';
import { readLens } from '../../../scripts/cli/lens.ts';

const { judge } = readLens();

function judged(round: RoundId, text: string, question = '') {
  const answers = judge.answers({ text, round, question, before: '', isActive: true });
  const from = (share: number) => [...answers].filter(([, each]) => each.share >= share).map(([step]) => step);
  return { covered: from(COVERED_AT), begun: from(STARTED_AT), answers };
}

describe('what a candidate covers, in words that no phrase foresaw', () => {
  it.each<[RoundId, StepId, string, string]>([
    [
      'caching',
      'caching/invalidation',
      'so the author edits the recipe. exact steps',
      'um so the save goes to the database. and once it is committed I drop the key, so whoever comes next gets the new one. and an hour on top in case that message is lost',
    ],
    [
      'api-design',
      'api-design/pagination',
      'and a shop with two million orders, how do they get the list',
      'they get fifty at a time, and with it a token for where they stopped. the next call sends me that token, so nothing moves under them when somebody adds an order',
    ],
    [
      'observability',
      'observability/alert-routing',
      'when does somebody get woken up',
      'only if the month would be used up in two days at that speed. so one hour of it, and the last five minutes have to agree. anything slower can wait till morning',
    ],
    [
      'migration',
      'migration/backfill',
      'and the forty million old rows',
      'in the background in chunks of a thousand by id, it remembers where it got to and it slows down when the replica lags',
    ],
  ])('%s: %s', (round, step, question, text) => {
    expect(judged(round, text, question).covered).toContain(step);
  });

  it('quotes the part that says it', () => {
    const text =
      'Right, let me think about that. The row first, then we delete the key from redis. Does that make sense?';
    const { answers } = judged('caching', text, 'the author edits. exact steps');
    expect(answers.get('caching/invalidation')?.span.quote).toContain('delete the key');
  });
});

describe('what only sounds like it', () => {
  it.each<[RoundId, string, string]>([
    ['caching', 'how do you keep it fresh', 'good question, invalidation is one of the two hard things, as they say'],
    ['api-design', 'what about retries', 'yes retries, I would have to think about that properly, maybe later'],
    ['migration', 'how would you get back', 'hm. what do you mean by back'],
    ['observability', 'what do you watch', 'can you hear me, I think my headset just died'],
  ])('covers nothing of %s', (round, question, text) => {
    expect(judged(round, text, question).covered).toEqual([]);
  });
});

it('an answer counts for more when it was asked for', () => {
  const text = 'fifty at a time. and they send me back where they stopped';
  const share = (question: string) =>
    Math.max(0, ...Array.from(judged('api-design', text, question).answers.values(), (each) => each.share));
  expect(share('and with two million orders, how do they get the list')).toBeGreaterThan(
    share('could you share your screen'),
  );
});
