import Dexie, { liveQuery } from 'dexie';
import type { Mark, Session, SessionFacts, SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/**
 * The facts of one session, again whenever one of them changes. Only utterances that changed since
 * the last time are read again, so that a long session costs no more than a short one.
 *
 * @returns a function that stops it
 */
export function watchSession(
  db: RingsideDatabase,
  id: SessionId,
  changed: (facts: SessionFacts) => void,
  failed: (error: unknown) => void,
): () => void {
  let session: Session | undefined;
  let marks: readonly Mark[] | undefined;
  let utterances: readonly Utterance[] | undefined;
  let since: number | typeof Dexie.minKey = Dexie.minKey;

  const publish = () => {
    if (session !== undefined && marks !== undefined && utterances !== undefined) changed({ session, marks, utterances });
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
      db.utterances.where('[sessionId+updatedAt]').between([id, since], [id, Dexie.maxKey], true, true).toArray(),
    ).subscribe((rows) => {
      utterances = merge(utterances ?? [], rows);
      since = rows.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), typeof since === 'number' ? since : 0);
      publish();
    }, failed),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

/** Rows replace those of the same `seq`; the result is in `seq` order. */
function merge(known: readonly Utterance[], rows: readonly Utterance[]): readonly Utterance[] {
  const bySeq = new Map(known.map((row) => [row.seq, row]));
  for (const row of rows) bySeq.set(row.seq, row);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
