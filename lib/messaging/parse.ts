/** What arrives from a page is checked here before anything is done with it. */
import * as v from 'valibot';
import { MAX_UTTERANCE_CHARS, type Revision } from '#core/captions/assemble.ts';
import type { PageFindings } from '#core/captions/findings.ts';
import { type CaptionPick, parsePick } from '#core/captions/pick.ts';
import { READINGS } from '#core/captions/reading.ts';
import { MAX_QUERY_CHARS } from '#core/lookup/query-length.ts';
import type { PageHealth, Trouble } from '#core/session/health.ts';
import { MAX_NOTE_CHARS } from '#core/session/note-length.ts';
import { PLATFORM_IDS, type SessionId } from '#core/session/session.ts';
import type { MessageName, Request } from './protocol.ts';
import { MAX_PART_CHARS, MAX_PARTS, MAX_SESSION_PARTS } from './text-parts.ts';

const label = v.nullable(v.pipe(v.string(), v.maxLength(200)));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const sessionId = v.pipe(
  v.string(),
  v.uuid(),
  v.transform((id) => id as SessionId),
);

const uuid = v.pipe(v.string(), v.uuid());
const textPart = (mostParts: number) => ({
  part: count,
  parts: v.pipe(count, v.minValue(1), v.maxValue(mostParts)),
  text: v.pipe(v.string(), v.maxLength(MAX_PART_CHARS)),
});

/** File systems allow 255. */
const MAX_FILE_NAME_CHARS = 500;

const revision = v.object({
  seq: count,
  speaker: label,
  voice: label,
  text: v.pipe(v.string(), v.maxLength(MAX_UTTERANCE_CHARS + 200)),
  startedAt: count,
  updatedAt: count,
  rev: count,
}) satisfies v.GenericSchema<Revision>;

const call = {
  script: token,
  platform: v.picklist(PLATFORM_IDS),
  meetingId: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  title: v.pipe(v.string(), v.maxLength(500)),
};

const page = v.picklist([
  'no-meeting',
  'no-captions-yet',
  'lobby',
  'captions-off',
  'waiting-for-speech',
  'capturing',
  'unreadable',
  'partly-read',
  'ended',
] satisfies PageHealth[]);
const trouble = v.nullable(v.picklist(['storage-full', 'worker-silent', 'storage-failed'] satisfies Trouble[]));

const reading = v.picklist(READINGS);
const pick = v.pipe(
  v.custom<CaptionPick>((value) => parsePick(value) !== null),
  v.transform((value) => parsePick(value) ?? value),
);

const SCHEMAS = {
  'call.joined': v.object(call),
  'captions.heard': v.object({
    script: token,
    sessionId,
    batch: count,
    revisions: v.pipe(v.array(revision), v.maxLength(500)),
  }),
  'page.reported': v.object({
    ...call,
    page,
    trouble,
    canTurnOn: v.boolean(),
    reading,
    choiceLost: v.boolean(),
  }),
  'pick.settled': v.object({ script: token, pick: v.nullable(pick) }),
  'capture.started': v.object({
    tabId: count,
    platform: call.platform,
    meetingId: call.meetingId,
    continues: v.nullable(sessionId),
  }),
  'session.split': v.object({ sessionId }),
  'capture.paused': v.object({ sessionId }),
  'capture.resumed': v.object({ sessionId }),
  'hotkey.taken': v.object({ at: count }),
  'lookup.asked': v.object({ query: v.pipe(v.string(), v.maxLength(MAX_QUERY_CHARS)) }),
  'lookup.opened': v.object({ id: v.pipe(v.string(), v.maxLength(200)) }),
  'lookup.pinned': v.object({ round: token }),
  'note.written': v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NOTE_CHARS)) }),
  'sessions.deleted': v.object({ sessionIds: v.array(sessionId) }),
  'sessions.merged': v.pipe(
    v.object({ earlier: sessionId, later: sessionId }),
    v.check(({ earlier, later }) => earlier !== later),
  ),
  'transcript.brought': v.pipe(
    v.object({ importId: uuid, name: v.pipe(v.string(), v.maxLength(MAX_FILE_NAME_CHARS)), ...textPart(MAX_PARTS) }),
    v.check(({ part, parts }) => part < parts),
  ),
  'import.begun': v.object({ importId: uuid }),
  'session.brought': v.pipe(
    v.object({ importId: uuid, textId: uuid, ...textPart(MAX_SESSION_PARTS) }),
    v.check(({ part, parts }) => part < parts),
  ),
  'import.ended': v.object({ importId: uuid, kept: v.boolean() }),
};

const findings = v.object({
  adapter: v.picklist(PLATFORM_IDS),
  evidence: v.object({
    stage: v.picklist(['outside', 'lobby', 'in-call', 'unproven']),
    captionsSwitch: v.picklist(['on', 'off', 'unknown']),
    hasCaptionRoot: v.boolean(),
    lines: count,
    explainedChars: count,
    unexplainedChars: count,
    reading,
  }),
  // Names of ours, or tags: nothing that a page says can be among it.
  foundBy: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9/[\]!, -]{1,300}$/))),
  pickedAt: v.nullable(count),
  landmarks: v.pipe(
    v.array(v.object({ name: v.pipe(v.string(), v.regex(/^[a-z ]{1,30}$/)), matches: count })),
    v.maxLength(20),
  ),
  batches: v.object({ sent: count, acknowledged: count }),
}) satisfies v.GenericSchema<PageFindings>;

/** Null when what a page answered is not of its form. */
export function parseFindings(answer: unknown): PageFindings | null {
  const result = v.safeParse(findings, answer);
  return result.success ? result.output : null;
}

export type ParsedName = keyof typeof SCHEMAS & MessageName;

/** Null when the message is not of its form. */
export function parseRequest<Name extends ParsedName>(name: Name, body: unknown): Request<Name> | null {
  const result = v.safeParse(SCHEMAS[name], body);
  return result.success ? (result.output as Request<Name>) : null;
}
