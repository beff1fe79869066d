import Dexie from 'dexie';
import type { KeptSession } from '#core/session/retention.ts';
import type { SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { readLastWordAt } from './last-word.ts';

/** Sessions with everything said in them and everything marked, or none of it. For the worker alone. */
export function removeSessions(db: RingsideDatabase, ids: readonly SessionId[]): Promise<void> {
  return db.transaction('rw', db.sessions, db.utterances, db.marks, async () => {
    for (const id of ids) {
      await db.utterances.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    }
    await db.marks.where('sessionId').anyOf(ids).delete();
    await db.sessions.bulkDelete([...ids]);
  });
}

/** What is there, as far as it has to be known to tell what is over. */
export function keptSessions(db: RingsideDatabase): Promise<readonly KeptSession[]> {
  return db.transaction('r', db.sessions, db.utterances, async () => {
    const sessions = await db.sessions.toArray();
    return Promise.all(
      sessions.map(async ({ id, platform, startedAt, endedAt }) => {
        const lastWordAt = await readLastWordAt(db, id);
        return { id, platform, aliveAt: Math.max(startedAt, endedAt ?? 0, lastWordAt ?? 0) };
      }),
    );
  });
}
