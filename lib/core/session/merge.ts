import { sameTag } from '../list/tags.ts';
import { labelsOf } from './labels.ts';
import type { Mark, Pause, Session, SessionFacts, Utterance } from './session.ts';

export interface Merged {
  /** What the earlier one is from now on. */
  readonly session: Session;
  /** What comes to it of the later one. */
  readonly utterances: readonly Utterance[];
  readonly marks: readonly Mark[];
}

/**
 * Two halves of one call as one session: the later one goes on where the earlier one stops, and the time between
 * is a pause. Where their times overlap, as those of files do that do not say when they were, the later one is moved.
 *
 * @param now milliseconds since the epoch
 */
export function mergeSessions(earlier: SessionFacts, later: SessionFacts, now: number): Merged {
  const stopped = stoppedAt(earlier);
  const byMs = Math.max(0, stopped - later.session.startedAt);
  const bySeq = (earlier.utterances.at(-1)?.seq ?? -1) + 1;
  const moved = movedMark(earlier.session, byMs, bySeq);
  return {
    session: mergedSession(earlier.session, later.session, stopped, byMs),
    utterances: later.utterances.map((utterance) => ({
      ...utterance,
      sessionId: earlier.session.id,
      seq: utterance.seq + bySeq,
      startedAt: utterance.startedAt + byMs,
      updatedAt: utterance.updatedAt + byMs,
    })),
    marks: [...later.marks.filter(({ kind }) => !LABELS.has(kind)).map(moved), ...mergedLabels(earlier, later, now)],
  };
}

const LABELS: ReadonlySet<Mark['kind']> = new Set(['session-renamed', 'session-tagged']);

/** When nothing more was taken down of it. */
function stoppedAt({ session: { startedAt, endedAt, pausedAt }, utterances }: SessionFacts): number {
  const lastWordAt = utterances.reduce((last, { updatedAt }) => Math.max(last, updatedAt), startedAt);
  return Math.max(lastWordAt, pausedAt ?? endedAt ?? lastWordAt);
}

function mergedSession(earlier: Session, later: Session, stopped: number, byMs: number): Session {
  const moved = (at: number | null) => (at === null ? null : at + byMs);
  const goesOn = later.startedAt + byMs;
  const between: readonly Pause[] = goesOn > stopped ? [{ from: stopped, to: goesOn }] : [];
  const after = (later.pauses ?? []).map(({ from, to }) => ({ from: from + byMs, to: to + byMs }));
  return {
    ...earlier,
    consentedAt: later.consentedAt ?? earlier.consentedAt,
    endedAt: moved(later.endedAt),
    pausedAt: moved(later.pausedAt),
    pauses: [...(earlier.pauses ?? []), ...between, ...after],
  };
}

/** What a mark says of a time or an utterance goes with them. */
const movedMark =
  ({ id }: Session, byMs: number, bySeq: number) =>
  (mark: Mark): Mark => {
    const moved = { ...mark, sessionId: id, at: mark.at + byMs };
    switch (moved.kind) {
      case 'words-corrected':
        return { ...moved, seq: moved.seq + bySeq };
      case 'note-written':
        return moved.beside === undefined ? moved : { ...moved, beside: moved.beside + bySeq };
      case 'note-changed':
        return { ...moved, writtenAt: moved.writtenAt + byMs };
      default:
        return moved;
    }
  };

/** The name that the user has given, else the call's, the earlier one's first; and the tags of both. */
function mergedLabels(earlier: SessionFacts, later: SessionFacts, at: number): readonly Mark[] {
  const sessionId = earlier.session.id;
  const before = labelsOf(earlier.session, earlier.marks);
  const other = labelsOf(later.session, later.marks);
  const tags = other.tags.filter((tag) => !before.tags.some((each) => sameTag(each, tag)));
  const marks: Mark[] = [];
  const title = namesOf([earlier, later])[0] ?? '';
  if (title !== before.title) marks.push({ kind: 'session-renamed', title, sessionId, at });
  if (tags.length > 0) marks.push({ kind: 'session-tagged', tags: [...before.tags, ...tags], sessionId, at });
  return marks;
}

/** Names that the user has given first, then those of calls. */
function namesOf(halves: readonly SessionFacts[]): readonly string[] {
  const given = halves.map(({ session, marks }) => labelsOf({ ...session, title: '' }, marks).title);
  return [...given, ...halves.map(({ session }) => session.title)].filter((title) => title !== '');
}
