import Dexie from 'dexie';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/** Everything known about one session, as it is at one moment; null where there is none. */
export function readFacts(db: RingsideDatabase, id: SessionId): Promise<SessionFacts | null> {
  return db.transaction('r', db.sessions, db.utterances, db.marks, async () => {
    const [session, utterances, marks] = await Promise.all([
      db.sessions.get(id),
      db.utterances.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
      db.marks.where({ sessionId: id }).toArray(),
    ]);
    return session === undefined ? null : { session, utterances, marks };
  });
}
