import Dexie, { liveQuery } from 'dexie';
import type { Session } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

export interface ListedSession {
  readonly session: Session;
  readonly utterances: number;
  /** When it was last spoken in; null where nobody spoke. */
  readonly lastWordAt: number | null;
}

/** All sessions, the newest first, again whenever one of them changes. */
export function watchSessionList(
  db: RingsideDatabase,
  changed: (sessions: readonly ListedSession[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => listSessions(db)).subscribe(changed, failed);
  return () => subscription.unsubscribe();
}

async function listSessions(db: RingsideDatabase): Promise<ListedSession[]> {
  const sessions = await db.sessions.orderBy('startedAt').reverse().toArray();
  return Promise.all(
    sessions.map(async (session) => {
      const said = db.utterances
        .where('[sessionId+updatedAt]')
        .between([session.id, Dexie.minKey], [session.id, Dexie.maxKey]);
      const [utterances, last] = await Promise.all([said.count(), said.last()]);
      return { session, utterances, lastWordAt: last?.updatedAt ?? null };
    }),
  );
}

export interface StoredCounts {
  readonly sessions: number;
  readonly utterances: number;
  readonly marks: number;
}

export async function countStored(db: RingsideDatabase): Promise<StoredCounts> {
  const [sessions, utterances, marks] = await Promise.all([
    db.sessions.count(),
    db.utterances.count(),
    db.marks.count(),
  ]);
  return { sessions, utterances, marks };
}
