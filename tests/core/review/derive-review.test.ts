import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveReview } from '#core/review/derive-review.ts';
import { summarise } from '#core/review/summarise.ts';
import type { Mark, MarkBody, Pause, SessionFacts, SessionId } from '#core/session/session.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';
import { aSession } from '../session/a-session.ts';
import { lensOf } from '../session/lens-of.ts';

const ROUNDS = [
  roundOf({ keys: soundsLike('idempotency key'), paging: soundsLike('cursor') }),
  roundOf({ ttl: soundsLike('time to live') }, 'caching'),
];
const LENS = lensOf(ROUNDS);
const MINUTE = 60_000;
const sessionId = 'session' as SessionId;
const LATER = 1_000 * MINUTE;

type Said = readonly [speaker: 'You' | 'Ann', text: string];
interface Story {
  readonly marks?: readonly MarkBody[];
  readonly pauses?: readonly Pause[];
}

/** A line a minute, each half a minute long. */
function factsOf(said: readonly Said[], { marks = [], pauses = [] }: Story = {}): SessionFacts {
  return {
    session: aSession({ id: sessionId, endedAt: 100 * MINUTE, pauses }),
    utterances: said.map(([speaker, text], seq) => {
      const startedAt = (seq + 1) * MINUTE;
      return { sessionId, seq, speaker, voice: null, text, startedAt, updatedAt: startedAt + MINUTE / 2, rev: 1 };
    }),
    marks: marks.map((body, at): Mark => ({ ...body, sessionId, at })),
  };
}
const reviewOf = (said: readonly Said[], story?: Story) => deriveReview(factsOf(said, story), LENS, LATER);

const ON_API: Said = ['Ann', 'How would you do this one? api-design 0.9, none 0.05'];
const ON_CACHING: Said = ['Ann', 'And what about that other one? caching 0.9, none 0.05'];
const KEYS: Said = ['You', 'with an idempotency key on each of them'];

describe('the review of a session', () => {
  it('of nobody is empty', () => {
    expect(reviewOf([])).toMatchObject({ span: null, stretches: [], rounds: [], questions: [] });
  });

  it('tells when which round was active, and for how long', () => {
    const { span, stretches, rounds } = reviewOf([ON_API, KEYS, ON_CACHING, KEYS, ON_API]);
    expect(span).toEqual({ from: MINUTE, to: 5.5 * MINUTE });
    expect(stretches).toEqual([
      { round: 'api-design', from: MINUTE, to: 3 * MINUTE },
      { round: 'caching', from: 3 * MINUTE, to: 5 * MINUTE },
      { round: 'api-design', from: 5 * MINUTE, to: 5.5 * MINUTE },
    ]);
    expect(rounds.map(({ round, spentMs }) => [round.id, spentMs])).toEqual([
      ['api-design', 2.5 * MINUTE],
      ['caching', 2 * MINUTE],
    ]);
  });

  it('leaves pauses out of the time that was spent', () => {
    const pauses = [{ from: 1.5 * MINUTE, to: 2 * MINUTE }];
    expect(reviewOf([ON_API, KEYS], { pauses }).rounds[0]?.spentMs).toBe(MINUTE);
  });

  it('sets what was planned beside it, for rounds that were', () => {
    const marks: MarkBody[] = [{ kind: 'plan-set', rounds: ['api-design', 'datastore'], minutes: 40 }];
    // A round that was not planned has to be asked for more than once.
    const { rounds } = reviewOf([ON_API, KEYS, ON_CACHING, ON_CACHING, ON_CACHING], { marks });
    expect(rounds.map(({ round, plannedMs }) => [round.id, plannedMs])).toEqual([
      ['api-design', 20 * MINUTE],
      ['caching', null],
    ]);
  });

  it('sets each question beside its answer, also where there is none', () => {
    const { questions } = reviewOf([ON_API, KEYS, ['Ann', 'Mhm.'], KEYS, ON_CACHING, ['You', 'Hm.'], ON_API]);
    expect(questions.map(({ words, answer, round }) => [words.seq, answer, round])).toEqual([
      [0, [1, 3], 'api-design'],
      [4, [5], 'api-design'],
    ]);
  });

  it('takes questions in one breath for one: the longest stands for it', () => {
    const { questions } = reviewOf([['Ann', 'What is that then?'], ON_API, KEYS]);
    expect(questions.map(({ words, answer }) => [words.seq, answer])).toEqual([[1, [2]]]);
  });

  it('is of the words as they were corrected', () => {
    const marks: MarkBody[] = [{ kind: 'words-corrected', seq: 1, text: 'with a cursor for each of them' }];
    const { rounds, view } = reviewOf([ON_API, KEYS], { marks });
    expect(rounds[0]?.steps.map(({ step, verdict }) => [step.cue, verdict])).toEqual([
      ['keys', 'missed'],
      ['paging', 'covered'],
    ]);
    expect(view.lines[1]?.utterance.text).toBe('with a cursor for each of them');
  });

  it('is summed up by what was covered and what was not; what the user skipped is neither', () => {
    const marks: MarkBody[] = [{ kind: 'step-skipped', step: 'api-design/paging' }];
    const review = reviewOf([ON_API, KEYS, ON_CACHING], { marks });
    const nothing = { axes: [], manner: { strong: [], redFlags: [] }, recommendation: null, lacking: [] };
    expect(summarise(review, nothing)).toEqual({
      rounds: [
        { round: 'api-design', spentMs: 2 * MINUTE, covered: ['api-design/keys'], missed: [] },
        { round: 'caching', spentMs: MINUTE / 2, covered: [], missed: ['caching/ttl'] },
      ],
      axes: [],
      recommendation: null,
    });
  });
});

const said = fc.array(fc.constantFrom(ON_API, ON_CACHING, KEYS, ['You', 'a cursor, that is what I use'] as const), {
  maxLength: 25,
});

describe('whatever is said', () => {
  it('stretches follow one another, and lie in the session', () => {
    fc.assert(
      fc.property(said, (all) => {
        const { stretches, span } = reviewOf(all);
        for (const [i, { from, to }] of stretches.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(stretches[i - 1]?.to ?? span?.from ?? Number.NaN);
          expect(to).toBeLessThanOrEqual(span?.to ?? Number.NaN);
        }
      }),
    );
  });

  it('an answer is the candidate’s, and belongs to one question', () => {
    fc.assert(
      fc.property(said, (all) => {
        const seqs = reviewOf(all).questions.flatMap(({ answer }) => answer);
        expect(new Set(seqs).size).toBe(seqs.length);
        expect(seqs.filter((seq) => all[seq]?.[0] !== 'You')).toEqual([]);
      }),
    );
  });
});
