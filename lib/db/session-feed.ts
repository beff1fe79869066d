import Dexie, { liveQuery } from 'dexie';
import type { Mark, Session, SessionFacts, SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

export interface SessionFeed {
  /**
   * Utterances on their way to the database, from the very message that the worker stores. They
   * are shown at once; the stored rows, which are the same, then change nothing.
   */
  heard(utterances: readonly Utterance[]): void;
  stop(): void;
}

/**
 * The facts of one session, again whenever one of them changes. Only utterances that changed since
 * the last time are read again, so that a long session costs no more than a short one.
 */
export function watchSession(
  db: RingsideDatabase,
  id: SessionId,
  changed: (facts: SessionFacts) => void,
  failed: (error: unknown) => void,
): SessionFeed {
  let session: Session | undefined;
  let marks: readonly Mark[] | undefined;
  let utterances: readonly Utterance[] | undefined;
  let storedUntil: number | typeof Dexie.minKey = Dexie.minKey;

  const publish = () => {
    if (session !== undefined && marks !== undefined && utterances !== undefined)
      changed({ session, marks, utterances });
  };
  const take = (rows: readonly Utterance[]) => {
    const merged = merge(utterances ?? [], rows);
    if (merged === utterances) return;
    utterances = merged;
    publish();
  };

  const subscriptions = [
    liveQuery(() => db.sessions.get(id)).subscribe((row) => {
      session = row;
      publish();
    }, failed),
    liveQuery(() => db.marks.where({ sessionId: id }).toArray()).subscribe((rows) => {
      marks = rows;
      publish();
    }, failed),
    liveQuery(() =>
      db.utterances.where('[sessionId+updatedAt]').between([id, storedUntil], [id, Dexie.maxKey], true, true).toArray(),
    ).subscribe((rows) => {
      for (const { updatedAt } of rows) {
        if (typeof storedUntil !== 'number' || updatedAt > storedUntil) storedUntil = updatedAt;
      }
      take(rows);
    }, failed),
  ];
  return {
    heard: take,
    stop() {
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}

/** Newer revisions replace older ones; in `seq` order. The same array when nothing is newer. */
function merge(known: readonly Utterance[], rows: readonly Utterance[]): readonly Utterance[] {
  const bySeq = new Map(known.map((row) => [row.seq, row]));
  const newer = rows.filter(({ seq, rev }) => rev > (bySeq.get(seq)?.rev ?? 0));
  if (newer.length === 0 && known.length > 0) return known;
  for (const row of newer) bySeq.set(row.seq, row);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
