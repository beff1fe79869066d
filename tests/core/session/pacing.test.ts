import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveSession } from '#core/session/derive.ts';
import { derivePacing } from '#core/session/pacing.ts';
import type { Mark, MarkBody, Session, SessionFacts, SessionId } from '#core/session/session.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';
import { aSession } from './a-session.ts';
import { lensOf } from './lens-of.ts';

const ROUNDS = [
  roundOf({ keys: soundsLike('idempotency key'), paging: soundsLike('cursor') }),
  roundOf({ ttl: soundsLike('time to live') }, 'caching'),
];
const LENS = lensOf(ROUNDS);
const MINUTE = 60_000;
const sessionId = 'session' as SessionId;

interface Story extends Partial<Pick<Session, 'pauses' | 'pausedAt'>> {
  readonly marks?: readonly MarkBody[];
}

/** A line a minute, the first of them a minute after the session began. */
function paceOf(
  lines: readonly (readonly ['You' | 'Ann', string])[],
  atMinute: number,
  { marks = [], ...session }: Story = {},
) {
  const facts: SessionFacts = {
    session: aSession({ id: sessionId, ...session }),
    utterances: lines.map(([speaker, text], seq) => {
      const startedAt = (seq + 1) * MINUTE;
      return { sessionId, seq, speaker, voice: null, text, startedAt, updatedAt: startedAt + 1_000, rev: 1 };
    }),
    marks: marks.map((body, at): Mark => ({ ...body, sessionId, at })),
  };
  const now = atMinute * MINUTE;
  return derivePacing(facts, deriveSession(facts, LENS, now), now);
}

const OPENER = ['Ann', 'so the interface then: api-design 0.97'] as const;
const TO_CACHING = ['Ann', 'now put something in front of it: caching 0.99'] as const;
const HELLO = ['Ann', 'hello there: none 0.9'] as const;
const plan = (minutes?: number): MarkBody => ({
  kind: 'plan-set',
  rounds: ['api-design', 'caching'],
  ...(minutes === undefined ? {} : { minutes }),
});

describe('the pace of a session that is planned', () => {
  it('is the time since its first words, and the round that comes next', () => {
    expect(paceOf([OPENER], 4, { marks: [plan(40)] })).toMatchObject({
      kind: 'session',
      elapsedMs: 3 * MINUTE,
      minutes: 40,
      next: 'caching',
    });
  });

  it('names no next round in the last one, and one that was left out before', () => {
    const last = [OPENER, TO_CACHING, TO_CACHING, TO_CACHING];
    expect(paceOf(last, 6, { marks: [plan(40)] })).toMatchObject({ next: null });
    const picked: MarkBody = { kind: 'round-picked', round: 'caching' };
    const onlyCaching: MarkBody = { kind: 'plan-set', rounds: ['caching', 'api-design'], minutes: 40 };
    expect(paceOf([HELLO], 3, { marks: [onlyCaching, picked] })).toMatchObject({ next: 'api-design' });
  });

  it('says which step would be due, in proportion, and only while the candidate is behind it', () => {
    // Two rounds share 40 minutes, two steps share the 20 of this one: the second is due after ten.
    expect(paceOf([OPENER], 10, { marks: [plan(40)] })).toMatchObject({ due: null });
    expect(paceOf([OPENER], 12, { marks: [plan(40)] })).toMatchObject({ due: { position: 2, total: 2 } });
    const covered = [OPENER, ['You', 'an idempotency key on writes: api-design 0.5']] as const;
    expect(paceOf(covered, 12, { marks: [plan(40)] })).toMatchObject({ due: null });
  });

  it('never asks for a step beyond the last', () => {
    expect(paceOf([OPENER], 300, { marks: [plan(40)] })).toMatchObject({ due: { position: 2, total: 2 } });
  });

  it('goes on counting over time', () => {
    expect(paceOf([OPENER], 50, { marks: [plan(40)] })).toMatchObject({ elapsedMs: 49 * MINUTE, minutes: 40 });
  });

  it('leaves pauses out, those before the first words aside, and stands still in one', () => {
    const pauses = [
      { from: 0, to: MINUTE / 2 },
      { from: 5 * MINUTE, to: 8 * MINUTE },
    ];
    expect(paceOf([OPENER], 11, { marks: [plan(40)], pauses })).toMatchObject({ elapsedMs: 7 * MINUTE });
    const paused = { marks: [plan(40)], pausedAt: 5 * MINUTE };
    expect(paceOf([OPENER], 6, paused)).toMatchObject({ elapsedMs: 4 * MINUTE });
    expect(paceOf([OPENER], 60, paused)).toMatchObject({ elapsedMs: 4 * MINUTE });
  });

  it('is not there before the first words', () => {
    expect(paceOf([], 5, { marks: [plan(40)] })).toBeNull();
  });
});

describe('the pace of a session without a length', () => {
  it.each<[string, readonly MarkBody[]]>([
    ['no plan', []],
    ['a plan without minutes', [plan()]],
  ])('is the time of the round: %s', (_, marks) => {
    expect(paceOf([HELLO, OPENER], 7, { marks })).toEqual({
      kind: 'round',
      // A planned round is on from the start, one that words open is from those words on.
      elapsedMs: (marks.length === 0 ? 5 : 6) * MINUTE,
    });
  });

  it('is not there while no round is', () => {
    expect(paceOf([HELLO], 7)).toBeNull();
  });

  it('begins anew with the next round, also with one that was picked while nobody spoke', () => {
    expect(paceOf([OPENER, TO_CACHING], 7)).toEqual({ kind: 'round', elapsedMs: 5 * MINUTE });
    const story = { marks: [{ kind: 'round-picked', round: 'caching' }] as const };
    // The mark is older than the words here, so they count with it.
    expect(paceOf([HELLO], 7, story)).toEqual({ kind: 'round', elapsedMs: 6 * MINUTE });
  });
});

it('never counts more time than has passed, nor less than none', () => {
  const span = fc.tuple(fc.nat(90), fc.nat(90)).map(([a, b]) => ({ from: a * MINUTE, to: b * MINUTE }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 1, max: 100 }), (pauses, atMinute) => {
      const pace = paceOf([OPENER], atMinute, { marks: [plan(40)], pauses });
      expect(pace?.elapsedMs).toBeGreaterThanOrEqual(0);
      expect(pace?.elapsedMs).toBeLessThanOrEqual((atMinute - 1) * MINUTE);
    }),
    { numRuns: 60 },
  );
});
