import Dexie from 'dexie';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/** Everything known about one session, as it is now; null where there is none. */
export async function readSessionFacts(db: RingsideDatabase, id: SessionId): Promise<SessionFacts | null> {
  return db.transaction('r', db.sessions, db.utterances, db.marks, async () => {
    const session = await db.sessions.get(id);
    if (session === undefined) return null;
    const [utterances, marks] = await Promise.all([
      db.utterances.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
      db.marks.where({ sessionId: id }).toArray(),
    ]);
    return { session, utterances, marks };
  });
}
