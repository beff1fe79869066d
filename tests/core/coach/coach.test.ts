import { describe, expect, it } from 'vitest';
import { coachRound } from '#core/coach/coach.ts';
import type { RoutedLine } from '#core/coach/progress.ts';
import type { Mark } from '#core/session/session.ts';
import type { CoachView } from '#core/session/view.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { candidate, interviewer, linesOf, markAfter, somebody, type Turn } from '../conversation.ts';
import { judgeByPhrases } from './phrase-judge.ts';
import { roundOf, soundsLike } from './round-of.ts';

const ROUND = roundOf({
  nouns: soundsLike('the nouns'),
  keys: soundsLike('idempotency key'),
  paging: soundsLike('cursor'),
  errors: soundsLike('error shape'),
});
const JUDGE = judgeByPhrases([ROUND]);

function coach(turns: readonly Turn[], marks: readonly Mark[] = [], active: RoundId | null = ROUND.id): CoachView {
  const lines = linesOf(turns).map((line): RoutedLine => ({ line, active }));
  return coachRound(ROUND, lines, marks, JUDGE);
}

const statuses = (view: CoachView) => view.steps.map(({ status }) => status);
const nowOf = ({ now }: CoachView) => now?.step.cue ?? null;
const tick = (turn: number) => markAfter(turn, { kind: 'step-ticked', step: 'api-design/nouns' });
const skip = (turn: number) => markAfter(turn, { kind: 'step-skipped', step: 'api-design/nouns' });
const reset = (turn: number) => markAfter(turn, { kind: 'step-reset', step: 'api-design/nouns' });

const SAYS_NOUNS = candidate('First the nouns, then the rest.');
const SAYS_KEYS = candidate('The client sends an idempotency key.');
const ASKS_PAGING = interviewer('Would you use a cursor?');
const ASKS_NOUNS = interviewer('What are the nouns?');

describe('now', () => {
  it('is the first step before anything was said', () => {
    const view = coach([]);
    expect(nowOf(view)).toBe('nouns');
    expect(view.upcoming.map(({ step }) => step.cue)).toEqual(['keys', 'paging', 'errors']);
  });

  it.each<[string, readonly Turn[], string | null]>([
    ['the first that is not covered', [SAYS_NOUNS], 'keys'],
    ['what the interviewer asks for, before its turn', [ASKS_PAGING], 'paging'],
    ['the first asked of two, in scaffold order', [ASKS_PAGING, interviewer('And the idempotency key?')], 'keys'],
    ['back in order once the question is answered', [ASKS_PAGING, candidate('A cursor over the id.')], 'nouns'],
    ['not what has been covered before it was asked', [SAYS_NOUNS, ASKS_NOUNS], 'keys'],
    ['nothing when all is covered', [candidate('the nouns. An idempotency key. A cursor. One error shape.')], null],
  ])('is %s', (_, turns, expected) => {
    expect(nowOf(coach(turns))).toBe(expected);
  });
});

describe('a step', () => {
  it('is covered with the words of the candidate that prove it', () => {
    const [, keys] = coach([SAYS_NOUNS, SAYS_KEYS]).steps;
    expect(keys?.status).toBe('covered');
    expect(keys?.evidence).toEqual({ seq: 1, start: 0, end: 35, quote: 'The client sends an idempotency key' });
  });

  it('keeps the first words that proved it', () => {
    expect(coach([SAYS_KEYS, SAYS_KEYS]).steps[1]?.evidence?.seq).toBe(0);
  });

  it('is asked with the words of the interviewer, also when it is covered later', () => {
    const view = coach([ASKS_PAGING, candidate('A cursor over the id.')]);
    expect(view.steps[2]).toMatchObject({
      status: 'covered',
      asked: { seq: 0, quote: 'Would you use a cursor' },
      evidence: { seq: 1 },
    });
  });

  it.each<[string, Turn]>([
    ['the interviewer says it', interviewer('I would take an idempotency key.')],
    ['nobody knows who says it', somebody('I would take an idempotency key.')],
    ['the candidate denies it', candidate("I don't need an idempotency key.")],
  ])('is not covered when %s', (_, turn) => {
    expect(coach([turn]).steps[1]?.status).not.toBe('covered');
  });

  it('is not asked for while another round is active', () => {
    expect(statuses(coach([ASKS_PAGING], [], 'caching'))).toEqual(['pending', 'pending', 'pending', 'pending']);
  });

  it('is covered by what was said while another round was active', () => {
    expect(coach([SAYS_KEYS], [], 'caching').steps[1]?.status).toBe('covered');
  });
});

describe('by hand', () => {
  it('a ticked step is covered, with no words to prove it', () => {
    expect(coach([ASKS_NOUNS], [tick(0)]).steps[0]).toMatchObject({ status: 'covered', evidence: null });
  });

  it('a skipped step makes room for the next and is not covered by words', () => {
    const view = coach([SAYS_NOUNS], [skip(0)]);
    expect(view.steps[0]).toMatchObject({ status: 'skipped', evidence: null });
    expect(nowOf(view)).toBe('keys');
    expect(view.upcoming.map(({ step }) => step.cue)).not.toContain('nouns');
  });

  it('a reset step forgets what was said, asked and ticked before', () => {
    expect(coach([ASKS_NOUNS, SAYS_NOUNS], [tick(1), reset(1)]).steps[0]).toMatchObject({
      status: 'pending',
      evidence: null,
      asked: null,
    });
  });

  it('a reset step is covered again by what is said afterwards', () => {
    expect(coach([SAYS_NOUNS, SAYS_KEYS, SAYS_NOUNS], [reset(0)]).steps[0]).toMatchObject({
      status: 'covered',
      evidence: { seq: 2 },
    });
  });

  it.each([
    ['tick', [skip(0), tick(0)], 'covered'],
    ['skip', [tick(0), skip(0)], 'skipped'],
    ['reset', [skip(0), reset(0)], 'pending'],
    ['tick after a reset', [reset(0), tick(0)], 'covered'],
  ])('the last %s wins', (_, marks, status) => {
    expect(coach([SAYS_NOUNS], marks).steps[0]?.status).toBe(status);
  });

  it('marks about another round’s steps and other things change nothing', () => {
    const others = [
      markAfter(0, { kind: 'step-ticked', step: 'caching/keys' }),
      markAfter(0, { kind: 'note-written', text: 'idempotency key' }),
    ];
    expect(coach([SAYS_NOUNS], others)).toEqual(coach([SAYS_NOUNS]));
  });
});
