import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlanFor, LONGEST_QUESTION, parsePlan, parsePlanDraft, planOf } from '#core/session/plan.ts';
import type { MarkBody, SessionId } from '#core/session/session.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { aSession } from './a-session.ts';

const sessionId = 's' as SessionId;
const SESSION = aSession({ id: sessionId, consentedAt: 100, startedAt: 100 });
const marks = (...bodies: MarkBody[]) => bodies.map((body, at) => ({ ...body, sessionId, at }));

describe('a plan, as it is stored', () => {
  it.each<[string, unknown, unknown]>([
    ['rounds alone, as marks had them before', { kind: 'plan-set', rounds: ['caching'] }, { rounds: ['caching'] }],
    ['rounds in the order of the user', { rounds: ['testing', 'api-design'] }, { rounds: ['testing', 'api-design'] }],
    ['all of it', { rounds: [], question: 'Why?', minutes: 40 }, { rounds: [], question: 'Why?', minutes: 40 }],
    ['a round twice', { rounds: ['caching', 'caching'] }, { rounds: ['caching'] }],
    ['rounds nobody knows', { rounds: ['gardening', 'caching', 7, null] }, { rounds: ['caching'] }],
    ['rounds that are no list', { rounds: 'caching' }, { rounds: [] }],
    ['a question of spaces', { rounds: [], question: '   ' }, { rounds: [] }],
    ['a question that is a number', { rounds: [], question: 5 }, { rounds: [] }],
    ['no minutes at all', { rounds: [], minutes: 0 }, { rounds: [] }],
    ['half a minute', { rounds: [], minutes: 0.5 }, { rounds: [] }],
    ['a day', { rounds: [], minutes: 1_440 }, { rounds: [] }],
    ['minutes in words', { rounds: [], minutes: '40' }, { rounds: [] }],
    ['nothing', null, { rounds: [] }],
    ['a text', 'plan', { rounds: [] }],
  ])('is read from %s', (_, stored, plan) => {
    expect(parsePlan(stored)).toEqual(plan);
  });

  it('is the same when it is stored and read again, whatever it was', () => {
    const thing = fc.oneof(
      fc.anything(),
      fc.record({
        rounds: fc.array(fc.oneof(fc.constantFrom(...ROUND_IDS), fc.anything())),
        question: fc.oneof(fc.string({ maxLength: LONGEST_QUESTION * 2 }), fc.anything()),
        minutes: fc.oneof(fc.integer(), fc.double()),
      }),
    );
    fc.assert(
      fc.property(thing, (stored) => {
        const plan = parsePlan(stored);
        expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
    );
  });
});

describe('the plan of a session', () => {
  it('is the last one set, and none where none was', () => {
    expect(planOf(marks({ kind: 'note-written', text: 'plan' }))).toBeNull();
    const twice = marks(
      { kind: 'plan-set', rounds: ['caching'], minutes: 30 },
      { kind: 'plan-set', rounds: ['testing'] },
    );
    expect(planOf(twice)).toEqual({ rounds: ['testing'] });
  });
});

describe('a draft', () => {
  const draft = { plan: { rounds: ['caching' as const] }, at: 90 };

  it('belongs to the session that starts after it', () => {
    expect(isPlanFor(draft, { session: SESSION, utterances: [], marks: [] })).toBe(true);
    expect(isPlanFor({ ...draft, at: 101 }, { session: SESSION, utterances: [], marks: [] })).toBe(false);
  });

  it.each([
    ['a session that has a plan', { session: SESSION, marks: marks({ kind: 'plan-set', rounds: [] }) }, draft],
    ['a transcript file', { session: { ...SESSION, platform: 'file' as const }, marks: [] }, draft],
    ['any session while nothing is planned', { session: SESSION, marks: [] }, { plan: { rounds: [] }, at: 90 }],
  ])('is not for %s', (_, facts, planned) => {
    expect(isPlanFor(planned, { utterances: [], ...facts })).toBe(false);
  });

  it('is read with its time, or not at all', () => {
    expect(parsePlanDraft(draft)).toEqual(draft);
    expect(parsePlanDraft({ plan: draft.plan })).toBeNull();
    expect(parsePlanDraft({ plan: draft.plan, at: Number.NaN })).toBeNull();
    expect(parsePlanDraft(null)).toBeNull();
    expect(parsePlanDraft({ plan: 'damaged', at: 90 })).toEqual({ plan: { rounds: [] }, at: 90 });
  });
});
