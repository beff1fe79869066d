import Dexie from 'dexie';
import { mergeSessions } from '#core/session/merge.ts';
import type { SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { readFacts } from './read-facts.ts';

/**
 * Makes one session of two, or changes nothing at all. For the worker alone.
 *
 * @param now milliseconds since the epoch
 * @returns whether both were there
 */
export function mergeStored(
  db: RingsideDatabase,
  { earlier, later }: { readonly earlier: SessionId; readonly later: SessionId },
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.sessions, db.utterances, db.marks, async () => {
    const [first, second] = await Promise.all([readFacts(db, earlier), readFacts(db, later)]);
    if (first === null || second === null) return false;
    const { session, utterances, marks } = mergeSessions(first, second, now);
    await db.utterances.where('[sessionId+seq]').between([later, Dexie.minKey], [later, Dexie.maxKey]).delete();
    await db.marks.where({ sessionId: later }).delete();
    await db.sessions.delete(later);
    await db.sessions.put(session);
    await db.utterances.bulkAdd(utterances);
    // Under their own numbers, which tell in which order all of them were made.
    await db.marks.bulkPut(marks);
    return true;
  });
}
