import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachRound } from '#core/coach/coach.ts';
import { deriveFacts } from '#core/facts/derive-facts.ts';
import { ROUTE_OPTIONS, routeConversation } from '#core/intent/route.ts';
import { correctionsOf } from '#core/session/corrections.ts';
import { createSessionDeriver, type DerivedSession, SETTLED_AFTER_MS } from '#core/session/derive.ts';
import type { Lens } from '#core/session/lens.ts';
import { notesOf } from '#core/session/notes.ts';
import { deriveVoices } from '#core/session/roles.ts';
import type { Mark, MarkBody, SessionFacts, Utterance } from '#core/session/session.ts';
import { judgeByPhrases } from '../coach/phrase-judge.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';
import { listener } from '../facts/listener.ts';
import { scripted } from '../intent/scripted-classifier.ts';
import { aSession } from './a-session.ts';

const ROUNDS = [
  roundOf({ keys: soundsLike('idempotency key'), paging: soundsLike('cursor') }),
  roundOf({ ttl: soundsLike('time to live'), stale: soundsLike('stale copy') }, 'caching'),
];
const LENS: Lens = { rounds: ROUNDS, classifier: scripted, judge: judgeByPhrases(ROUNDS), facts: listener };
const SESSION = aSession();

/** Everything at once, from the parts that tests of their own hold to what they promise. */
function deriveAtOnce({ session, utterances: captioned, marks }: SessionFacts, now: number): DerivedSession {
  const corrections = correctionsOf(marks);
  const utterances = captioned.map((said) => ({ ...said, text: corrections.get(said.seq) ?? said.text }));
  const voices = deriveVoices(session.platform, utterances, marks);
  const lines = utterances.map((utterance) => {
    const speaker = voices.speakerOf(utterance);
    const called = speaker === null ? null : voices.calledOf(speaker);
    return { utterance, speaker, called, role: voices.roleOf(speaker) };
  });
  const last = utterances.at(-1);
  const openSeq = last !== undefined && now - last.updatedAt < SETTLED_AFTER_MS ? last.seq : null;
  const { steps, route, plan } = routeConversation({ lines, marks, openSeq }, LENS.classifier, ROUTE_OPTIONS);
  const routed = steps.map((step) => ({ line: step.line, active: step.route.active }));
  const visited = [...new Set([...routed.map(({ active }) => active), route.active])].flatMap((id) =>
    ROUNDS.filter((round) => round.id === id).map((round) => coachRound(round, routed, marks, LENS.judge)),
  );
  const coach = visited.find(({ round }) => round.id === route.active) ?? null;
  const notes = notesOf(marks);
  const facts = deriveFacts(lines, marks, LENS.facts);
  return { lines, voices: voices.views, route, steps, plan, coach, visited, facts, notes };
}

const PARTS = [
  'so on to this one: api-design 0.9, none 0.05',
  'and then to that: caching 0.9, none 0.05',
  'lets have it at that: caching 0.5, api-design 0.4',
  'nothing much here: none 0.9',
  'with an idempotency key',
  'and a cursor for it',
  'a time to live of ten minutes',
  'from a stale copy',
  'we have ten million daily users',
  'it is mostly reads',
  'it is mostly writes',
];
const text = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', '));
const voice = fc.constantFrom<Pick<Utterance, 'speaker' | 'voice'>>(
  { speaker: 'Ann', voice: 'voice 1' },
  { speaker: null, voice: 'voice 1' },
  // Of the same name: another picture, or another person.
  { speaker: 'Ann', voice: 'voice 3' },
  { speaker: 'Ann', voice: null },
  { speaker: 'Bo', voice: 'voice 2' },
  { speaker: null, voice: 'voice 2' },
  { speaker: 'Cy', voice: null },
  { speaker: null, voice: null },
);
const step = fc.constantFrom(...ROUNDS.flatMap((round) => round.steps.map(({ id }) => id)));
const round = fc.constantFrom(...ROUNDS.map(({ id }) => id));
const mark: fc.Arbitrary<MarkBody> = fc.oneof(
  fc.record({
    kind: fc.constant('role-set'),
    speaker: fc.constantFrom('Ann', 'Ann · voice 3', 'Bo', 'voice 2'),
    role: fc.constantFrom('candidate', 'interviewer'),
  }),
  fc.record({
    kind: fc.constant('voice-named'),
    speaker: fc.constantFrom('Ann', 'voice 2', 'Dee'),
    name: fc.constantFrom('Dee', 'Bo'),
  }),
  fc.record({ kind: fc.constantFrom('round-pinned', 'round-picked'), round }),
  fc.constant({ kind: 'round-unpinned' } as const),
  fc.record({ kind: fc.constant('plan-set'), rounds: fc.array(round, { maxLength: 2 }) }),
  fc.record({ kind: fc.constantFrom('step-ticked', 'step-skipped', 'step-reset'), step }),
  fc.constantFrom<MarkBody>(
    { kind: 'requirement-removed', requirement: 'read-heavy' },
    { kind: 'requirement-restored', requirement: 'read-heavy' },
    { kind: 'figure-set', role: 'daily-users', value: 7 },
    { kind: 'figure-removed', role: 'daily-users' },
    { kind: 'note-written', text: 'a note' },
    { kind: 'note-changed', writtenAt: 9_000, text: null },
    { kind: 'words-corrected', seq: 0, text: 'with an idempotency key' },
    { kind: 'words-corrected', seq: 2, text: 'from a stale copy' },
    { kind: 'words-corrected', seq: 2, text: null },
  ),
);

type Change = (facts: SessionFacts, now: number) => SessionFacts;

/** A stretch begins, or one that began lately or long ago is revised, in its words or in its name. */
const speech: fc.Arbitrary<Change> = fc.record({ back: fc.integer({ min: -3, max: 12 }), text, voice }).map(
  ({ back, text: words, voice: whose }): Change =>
    (facts, now) => {
      const { length } = facts.utterances;
      const seq = back < 0 ? length : Math.max(0, length - 1 - back);
      const before = facts.utterances[seq];
      const startedAt = before?.startedAt ?? now;
      const said = {
        sessionId: SESSION.id,
        seq,
        ...whose,
        text: words,
        startedAt,
        updatedAt: now,
        rev: (before?.rev ?? 0) + 1,
      };
      return { ...facts, utterances: facts.utterances.toSpliced(seq, 1, said) };
    },
);

/** Made now, or by a clock that goes wrong. */
const deed: fc.Arbitrary<Change> = fc.record({ body: mark, early: fc.constantFrom(0, 0, 0, 9_000) }).map(
  ({ body, early }): Change =>
    (facts, now) => ({
      ...facts,
      marks: [...facts.marks, { ...body, sessionId: SESSION.id, at: now - early } as Mark],
    }),
);

/** Marks may also be missing for a moment, as when another session was on screen. */
const without: fc.Arbitrary<Change> = fc
  .nat(3)
  .map((count) => (facts) => ({ ...facts, marks: facts.marks.slice(0, count) }));

const history = fc.array(
  fc.record({
    change: fc.oneof(
      { weight: 8, arbitrary: speech },
      { weight: 3, arbitrary: deed },
      { weight: 1, arbitrary: without },
    ),
    pauseMs: fc.constantFrom(300, 300, 2_000),
    lookMs: fc.constantFrom(0, 1_500),
    isIdle: fc.boolean(),
  }),
  { maxLength: 60, size: 'large' },
);

describe('a session that is derived again and again while its facts grow and change', () => {
  it('is at every moment what deriving all of it at once gives', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(history, (changes) => {
        const deriver = createSessionDeriver(LENS);
        let facts: SessionFacts = { session: SESSION, utterances: [], marks: [] };
        let now = 1_000;
        for (const { change, pauseMs, lookMs, isIdle } of changes) {
          now += pauseMs;
          facts = change(facts, now);
          expect(deriver.derive(facts, now + lookMs)).toEqual(deriveAtOnce(facts, now + lookMs));
          if (isIdle) while (deriver.getAhead());
        }
      }),
      { numRuns: 100 },
    );
  });
});
