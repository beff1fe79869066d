import fc from 'fast-check';
import type { MarkBody, Session, SessionFacts, SessionId } from '#core/session/session.ts';
import { PLATFORM_IDS } from '#core/session/session.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';

/** Facts as they may be stored: any text that the browser stores, any kind of mark. */

const TIME = fc.integer({ min: 0, max: 4_000_000_000_000 });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('],', '}', '"', '\\', '\n', '\u2028', '__proto__', '</script>'),
);
const name = fc.option(text);
const round = fc.constantFrom(...ROUND_IDS);
const step = fc.constantFrom(
  'api-design/idempotency',
  'caching/stampede',
  'datastore/access-patterns',
) as fc.Arbitrary<`${'caching'}/${string}`>;

const BODIES: { readonly [Kind in MarkBody['kind']]: fc.Arbitrary<Omit<Extract<MarkBody, { kind: Kind }>, 'kind'>> } = {
  'role-set': fc.record({ speaker: text, role: fc.constantFrom('candidate', 'interviewer', 'unknown') }),
  'voice-named': fc.record({ speaker: text, name: text }),
  'plan-set': fc.record(
    { rounds: fc.uniqueArray(round), question: text, minutes: fc.integer({ min: 1, max: 240 }) },
    { requiredKeys: ['rounds'] },
  ),
  'round-pinned': fc.record({ round }),
  'round-unpinned': fc.constant({}),
  'round-picked': fc.record({ round }),
  'step-ticked': fc.record({ step }),
  'step-skipped': fc.record({ step }),
  'step-reset': fc.record({ step }),
  'figure-set': fc.record({
    role: fc.constantFrom('users', 'latency-ms'),
    value: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
  }),
  'figure-removed': fc.record({ role: fc.constantFrom('users', 'budget') }),
  'figure-restored': fc.record({ role: fc.constantFrom('users', 'budget') }),
  'requirement-removed': fc.record({ requirement: fc.constantFrom('no-loss', 'ordered') }),
  'requirement-restored': fc.record({ requirement: fc.constantFrom('no-loss', 'ordered') }),
  'note-written': fc.record({ text, beside: fc.nat(9) }, { requiredKeys: ['text'] }),
  'note-changed': fc.record({ writtenAt: TIME, text: name }),
  'words-corrected': fc.record({ seq: fc.nat(9), text: name }),
  'session-renamed': fc.record({ title: text }),
  'session-tagged': fc.record({ tags: fc.array(text, { maxLength: 3 }) }),
  'axis-rated': fc.record({
    axis: fc.constantFrom('security', 'database'),
    score: fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
  }),
};

const body = fc.oneof(
  ...Object.entries(BODIES).map(([kind, rest]) =>
    (rest as fc.Arbitrary<object>).map((fields) => ({ kind, ...fields }) as MarkBody),
  ),
);

export const anySession: fc.Arbitrary<Session> = fc.record(
  {
    id: fc.uuid() as unknown as fc.Arbitrary<SessionId>,
    platform: fc.constantFrom(...PLATFORM_IDS, 'file'),
    meetingId: text,
    title: text,
    consentedAt: fc.option(TIME),
    startedAt: TIME,
    endedAt: fc.option(TIME),
    pausedAt: fc.option(TIME),
    pauses: fc.array(fc.record({ from: TIME, to: TIME }), { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'platform', 'meetingId', 'title', 'consentedAt', 'startedAt', 'endedAt', 'pausedAt'] },
);

const said = fc.record({
  seq: fc.nat(40),
  speaker: name,
  voice: name,
  text,
  startedAt: TIME,
  updatedAt: TIME,
  rev: fc.nat(9),
});

export const anyFacts: fc.Arbitrary<SessionFacts> = fc
  .record({
    session: anySession,
    said: fc.uniqueArray(said, { selector: ({ seq }) => seq, maxLength: 8 }),
    made: fc.array(fc.record({ body, at: TIME }), { maxLength: 6 }),
  })
  .map(({ session, said: rows, made }) => ({
    session,
    utterances: rows.sort((a, b) => a.seq - b.seq).map((row) => ({ sessionId: session.id, ...row })),
    marks: made.map((mark) => ({ ...mark.body, sessionId: session.id, at: mark.at })),
  }));

export const anyStore = fc.uniqueArray(anyFacts, { selector: ({ session }) => session.id, maxLength: 5 });
