import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveSession } from '#core/session/derive.ts';
import { hintAt, nextTurnMs, rehearsalMark, rehearsedFacts, scheduleTurns } from '#core/session/rehearsal.ts';
import type { Mark } from '#core/session/session.ts';
import { FIRST_REHEARSAL } from '#knowledge/rehearsal/first-rehearsal.ts';
import { readLens } from '../../../scripts/cli/lens.ts';

const SCHEDULE = scheduleTurns(FIRST_REHEARSAL);
const STARTED_AT = 1_000_000;
const LENS = readLens();

const factsAt = (atMs: number, marks: readonly Mark[] = [], wholeTurns = false) =>
  rehearsedFacts(SCHEDULE, { startedAt: STARTED_AT, atMs, marks, wholeTurns, interviewer: 'Ines' });
const viewAt = (atMs: number, marks: readonly Mark[] = []) =>
  deriveSession(factsAt(atMs, marks), LENS, STARTED_AT + atMs);
const statuses = (atMs: number, marks: readonly Mark[] = []) =>
  Object.fromEntries((viewAt(atMs, marks).coach?.steps ?? []).map(({ step, status }) => [step.id, status]));

describe('the first rehearsal', () => {
  it('takes about a minute', () => {
    expect(SCHEDULE.lengthMs).toBeGreaterThan(50_000);
    expect(SCHEDULE.lengthMs).toBeLessThan(70_000);
  });

  it('opens a round, covers three steps, and ends on one that is asked for out of order', () => {
    expect(viewAt(SCHEDULE.turns[1]?.startMs ?? 0).route).toMatchObject({ active: 'api-design', suggested: [] });
    expect(statuses(SCHEDULE.lengthMs)).toMatchObject({
      'api-design/resources': 'covered',
      'api-design/operations': 'covered',
      'api-design/idempotency': 'covered',
      'api-design/pagination': 'pending',
      'api-design/errors': 'asked',
    });
    expect(viewAt(SCHEDULE.lengthMs).coach?.now?.step.id).toBe('api-design/errors');
  });

  it('has a question that comes first because it is asked', () => {
    const answer = SCHEDULE.turns[5]?.startMs ?? 0;
    expect(statuses(answer)['api-design/idempotency']).toBe('asked');
  });

  it('obeys what the user does in it', () => {
    const ticked = rehearsalMark({ kind: 'step-ticked', step: 'api-design/errors' }, STARTED_AT + SCHEDULE.lengthMs);
    expect(statuses(SCHEDULE.lengthMs, [ticked])['api-design/errors']).toBe('covered');
  });

  it('gives each hint at its moment', () => {
    const hints = SCHEDULE.turns.map(({ startMs }) => hintAt(SCHEDULE, startMs));
    expect(hints).toEqual(['look', 'look', 'steps', 'steps', 'why', 'why', 'tick']);
    expect(hintAt(SCHEDULE, 0)).toBeNull();
  });
});

describe('what has been said by a time', () => {
  it('is nothing before the first turn, and all of it at the end', () => {
    expect(factsAt(0)).toMatchObject({ utterances: [], session: { endedAt: null } });
    const { utterances, session } = factsAt(SCHEDULE.lengthMs);
    expect(utterances.map(({ text }) => text)).toEqual(FIRST_REHEARSAL.map(({ text }) => text));
    expect(session.endedAt).toBe(STARTED_AT + SCHEDULE.lengthMs);
  });

  it('grows word by word, or turn by turn where less should move', () => {
    const middle = ((SCHEDULE.turns[0]?.startMs ?? 0) + (SCHEDULE.turns[0]?.endMs ?? 0)) / 2;
    const half = factsAt(middle).utterances[0]?.text ?? '';
    expect(FIRST_REHEARSAL[0]?.text.startsWith(half)).toBe(true);
    expect(half).not.toBe(FIRST_REHEARSAL[0]?.text);
    expect(factsAt(middle, [], true).utterances.map(({ text }) => text)).toEqual([FIRST_REHEARSAL[0]?.text]);
  });

  it('is never taken back as time goes on', () => {
    const time = fc.nat(SCHEDULE.lengthMs);
    fc.assert(
      fc.property(time, time, fc.boolean(), (a, b, wholeTurns) => {
        const earlier = factsAt(Math.min(a, b), [], wholeTurns).utterances;
        const later = factsAt(Math.max(a, b), [], wholeTurns).utterances;
        for (const [seq, { text, rev, updatedAt }] of earlier.entries()) {
          expect(later[seq]?.text.startsWith(text)).toBe(true);
          expect(later[seq]?.rev).toBeGreaterThanOrEqual(rev);
          expect(later[seq]?.updatedAt).toBeGreaterThanOrEqual(updatedAt);
        }
      }),
    );
  });
});

describe('on', () => {
  it('leads to the next turn, from the last one to the end, and there it stays', () => {
    const visited = [0];
    while ((visited.at(-1) ?? 0) < SCHEDULE.lengthMs) visited.push(nextTurnMs(SCHEDULE, visited.at(-1) ?? 0));
    expect(visited).toEqual([0, ...SCHEDULE.turns.map(({ startMs }) => startMs), SCHEDULE.lengthMs]);
    expect(nextTurnMs(SCHEDULE, SCHEDULE.lengthMs)).toBe(SCHEDULE.lengthMs);
  });
});
