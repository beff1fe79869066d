import type { Session, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { readLastWord } from './last-word.ts';

/** A short text for the facts of each session, the newest first: another one whenever any of them has changed. */
export type FactsKeys = ReadonlyMap<SessionId, string>;

/**
 * Without reading what was said: a revision of any utterance is later than all before it, and marks are only added.
 *
 * @param which only these sessions
 */
export function readFactsKeys(
  db: RingsideDatabase,
  which: (session: Session) => boolean = () => true,
): Promise<FactsKeys> {
  return db.transaction('r', db.sessions, db.utterances, db.marks, async () => {
    const sessions = (await db.sessions.orderBy('startedAt').reverse().toArray()).filter(which);
    return new Map(
      await Promise.all(sessions.map(async (session) => [session.id, await readFactsKey(db, session)] as const)),
    );
  });
}

/** Within a transaction that holds all three. */
export async function readFactsKey(
  db: RingsideDatabase,
  { id, title, startedAt, endedAt, pauses }: Session,
): Promise<string> {
  const [said, marks] = await Promise.all([
    readLastWord(db, id),
    db.marks.where({ sessionId: id }).primaryKeys() as Promise<number[]>,
  ]);
  const last = said === undefined ? [] : [said.updatedAt, said.seq, said.rev];
  return JSON.stringify([title, startedAt, endedAt, pauses?.length ?? 0, ...last, marks.length, Math.max(0, ...marks)]);
}
