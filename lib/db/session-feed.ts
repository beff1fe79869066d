import Dexie from 'dexie';
import type { Mark, Session, SessionFacts, SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { createLeanRows } from './lean-rows.ts';
import { keepUtterances, mergeMarks, mergeUtterances } from './merge-rows.ts';
import { watchTable } from './watch-table.ts';

export interface SessionFeed {
  /**
   * Utterances on their way to the database, from the very message that the worker stores. They
   * are shown at once; the stored rows, which are the same, then change nothing.
   */
  heard(utterances: readonly Utterance[]): void;
  stop(): void;
}

const NONE: readonly Utterance[] = [];
/**
 * Stored words have nearly always been heard before: they are read a little later and several at once, so
 * that reading does not stand in the way of what is said next.
 */
const READ_AFTER_MS = 250;

/**
 * The facts of one session, again whenever one of them changes. Only utterances that changed since
 * the last time are read again, and what has not changed stays the same object, so that a long session
 * costs no more than a short one.
 *
 * @param changed also told when the last words were heard; null before the first
 */
export function watchSession(
  db: RingsideDatabase,
  id: SessionId,
  changed: (facts: SessionFacts, heardAt: number | null) => void,
  failed: (error: unknown) => void,
): SessionFeed {
  let session: Session | undefined;
  let marks: readonly Mark[] | undefined;
  let utterances: readonly Utterance[] | undefined;
  let heardAt: number | null = null;
  let readUntil: number | typeof Dexie.minKey = Dexie.minKey;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const publish = () => {
    if (!stopped && session !== undefined && marks !== undefined && utterances !== undefined)
      changed({ session, marks, utterances }, heardAt);
  };
  const lean = createLeanRows();
  const take = (rows: readonly Utterance[]) => {
    const merged = mergeUtterances(utterances ?? NONE, rows.map(lean));
    if (merged === utterances) return;
    utterances = merged;
    for (const { updatedAt } of rows) heardAt = Math.max(heardAt ?? updatedAt, updatedAt);
    publish();
  };

  const readSession = async () => {
    const row = await db.sessions.get(id);
    const isPausing = session?.pausedAt === null && row?.pausedAt != null;
    session = row;
    if (isPausing) await dropUnstored();
    publish();
  };
  /** In the moment of a pause the worker refuses what is on its way: only what is stored has been said. */
  const dropUnstored = async () => {
    const rows = await db.utterances.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
    utterances = keepUtterances(utterances ?? NONE, rows.map(lean));
  };
  const readMarks = async () => {
    marks = mergeMarks(marks ?? [], await db.marks.where({ sessionId: id }).toArray());
    publish();
  };
  const readUtterances = async () => {
    const rows = await db.utterances
      .where('[sessionId+updatedAt]')
      .between([id, readUntil], [id, Dexie.maxKey], true, true)
      .toArray();
    for (const { updatedAt } of rows) {
      if (typeof readUntil !== 'number' || updatedAt > readUntil) readUntil = updatedAt;
    }
    take(rows);
  };
  const now = (read: () => Promise<void>) => () => void read().catch(failed);
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      now(readUtterances)();
    }, READ_AFTER_MS);
  };

  const ends = [
    watchTable(db, 'sessions', now(readSession)),
    watchTable(db, 'marks', now(readMarks)),
    watchTable(db, 'utterances', soon),
  ];
  for (const read of [readSession, readMarks, readUtterances]) now(read)();
  return {
    heard(rows) {
      if (session?.pausedAt == null) take(rows);
    },
    stop() {
      stopped = true;
      clearTimeout(waiting);
      for (const end of ends) end();
    },
  };
}
