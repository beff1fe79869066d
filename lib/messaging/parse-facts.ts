/** Rows of a file are checked here before anything is done with them: whoever wrote it, nothing else is taken in. */
import * as v from 'valibot';
import type { Table, TableRows } from '#core/facts-file/facts-file.ts';
import type { ParseRow } from '#core/facts-file/row-reader.ts';
import { LONGEST_PLAN_MINUTES } from '#core/session/plan.ts';
import {
  type Mark,
  type MarkBody,
  PLATFORM_IDS,
  type Session,
  type SessionFacts,
  type SessionId,
  type Utterance,
} from '#core/session/session.ts';
import { EXPECTABLE_ROUNDS } from '#core/session/viewer.ts';
import type { StepId } from '#knowledge/schema.ts';
import { AXES, FIGURE_ROLES, REQUIREMENTS } from './mark-names.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** On the last day whose year has four digits: of much later times no date can be made, and no list of them be drawn. */
const LAST_MOMENT = Date.UTC(9_999, 11, 31);
const moment = v.pipe(count, v.maxValue(LAST_MOMENT));
const when = v.nullable(moment);
const label = v.nullable(v.string());

/** Ids of the browser's are such; nothing else becomes a key or an address. */
const sessionId = v.pipe(
  v.string(),
  v.uuid(),
  v.transform((id) => id as SessionId),
);

const session = v.strictObject({
  id: sessionId,
  platform: v.picklist([...PLATFORM_IDS, 'file']),
  meetingId: v.string(),
  title: v.string(),
  consentedAt: when,
  startedAt: moment,
  endedAt: when,
  pausedAt: when,
  pauses: v.exactOptional(v.array(v.strictObject({ from: moment, to: moment }))),
}) satisfies v.GenericSchema<unknown, Session>;

const utterance = v.strictObject({
  sessionId,
  seq: count,
  speaker: label,
  voice: label,
  text: v.string(),
  startedAt: moment,
  updatedAt: moment,
  rev: count,
}) satisfies v.GenericSchema<unknown, Utterance>;

const round = v.picklist(EXPECTABLE_ROUNDS);
const step = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9-]{1,60}$/),
  v.check((id) => EXPECTABLE_ROUNDS.some((known) => id.startsWith(`${known}/`))),
  v.transform((id) => id as StepId),
);

const figure = v.picklist(FIGURE_ROLES);
const requirement = v.picklist(REQUIREMENTS);

/** What every mark has besides; its number is the database's own. */
const ofMark = { sessionId, at: moment, id: v.optional(count) };

const BODIES = {
  'role-set': { speaker: v.string(), role: v.picklist(['candidate', 'interviewer', 'unknown']) },
  'voice-named': { speaker: v.string(), name: v.string() },
  'plan-set': {
    rounds: v.array(round),
    question: v.exactOptional(v.string()),
    minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_PLAN_MINUTES))),
  },
  'round-pinned': { round },
  'round-unpinned': {},
  'round-picked': { round },
  'step-ticked': { step },
  'step-skipped': { step },
  'step-reset': { step },
  'figure-set': { role: figure, value: v.pipe(v.number(), v.finite()) },
  'figure-removed': { role: figure },
  'figure-restored': { role: figure },
  'requirement-removed': { requirement },
  'requirement-restored': { requirement },
  'note-written': { text: v.string(), beside: v.exactOptional(count) },
  'note-changed': { writtenAt: moment, text: v.nullable(v.string()) },
  'words-corrected': { seq: count, text: v.nullable(v.string()) },
  'session-renamed': { title: v.string() },
  'session-tagged': { tags: v.pipe(v.array(v.string()), v.maxLength(1_000)) },
  'axis-rated': { axis: v.picklist(AXES), score: v.nullable(v.picklist([1, 2, 3, 4, 5])) },
} satisfies {
  readonly [Kind in MarkBody['kind']]: {
    readonly [Field in keyof Omit<Extract<MarkBody, { kind: Kind }>, 'kind'>]-?: v.GenericSchema<
      unknown,
      Extract<MarkBody, { kind: Kind }>[Field]
    >;
  };
};

const MARKS: ReadonlyMap<unknown, v.GenericSchema> = new Map(
  Object.entries(BODIES).map(([kind, body]) => [kind, v.strictObject({ kind: v.literal(kind), ...body, ...ofMark })]),
);

const parseMark = (value: unknown): Mark | null => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const schema = MARKS.get(kind);
  const result = schema === undefined ? null : v.safeParse(schema, value);
  if (!result?.success) return null;
  const { id: _, ...mark } = result.output as Mark;
  return mark;
};

const parsed = <Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output | null => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
};

const PARSERS = {
  sessions: (value: unknown) => parsed(session, value),
  utterances: (value: unknown) => parsed(utterance, value),
  marks: parseMark,
};

/** Null when a row is not of its form: also where it has a field that none has. */
export const parseRow: ParseRow = <Name extends Table>(table: Name, value: unknown) =>
  PARSERS[table](value) as TableRows[Name] | null;

const brought = v.strictObject({
  session: v.unknown(),
  utterances: v.array(v.unknown()),
  marks: v.array(v.unknown()),
});

/** One session with all that is its own, as a page sends it. Null when any of it is not of its form, or another's. */
export function parseBrought(text: string): SessionFacts | null {
  const rows = parsed(brought, parsedJson(text));
  if (rows === null) return null;
  const own = parseRow('sessions', rows.session);
  const utterances = rows.utterances.map((row) => parseRow('utterances', row));
  const marks = rows.marks.map((row) => parseRow('marks', row));
  if (own === null || !allOf(utterances, own.id) || !allOf(marks, own.id)) return null;
  return { session: own, utterances, marks };
}

function allOf<Row extends { readonly sessionId: SessionId }>(
  rows: readonly (Row | null)[],
  id: SessionId,
): rows is readonly Row[] {
  return rows.every((row) => row?.sessionId === id);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
