import { compareFacts } from '#core/facts-file/compare-facts.ts';
import type { Mark, SessionFacts, SessionId } from '#core/session/session.ts';
import type { ImportStep, RingsideDatabase } from './database.ts';
import { readFacts } from './read-facts.ts';
import { removeSessions } from './remove-sessions.ts';

/**
 * Brings sessions back from a file, one in a transaction. What it has written is kept in a list beside the facts, in the
 * same transaction, until all of the file is there: an import that does not come to its end is taken back, whatever ended
 * it. For the worker alone.
 */
export interface Restorer {
  /** A session that is not here, or further marks of one that is. */
  put(importId: string, facts: SessionFacts): Promise<'stored' | 'changed'>;
  /** All of it is there and stays. */
  keep(importId: string): Promise<void>;
  /** As if none of it had been brought: of this import, or of any that was left unfinished. */
  takeBack(importId?: string): Promise<void>;
}

/** @param removed told which sessions are gone again */
export function createRestorer(
  db: RingsideDatabase,
  removed: (ids: readonly SessionId[]) => Promise<void> = async () => undefined,
): Restorer {
  const add = async (importId: string, { session, utterances, marks }: SessionFacts) => {
    await db.sessions.add(session);
    await db.utterances.bulkAdd([...utterances]);
    await db.marks.bulkAdd(marks.map(withoutId));
    await db.imports.add({ importId, sessionId: session.id, markIds: null });
  };
  /** Marks are only ever added: those that are here have to be the first of the file's. */
  const addMarks = async (importId: string, sessionId: SessionId, marks: readonly Mark[]) => {
    const known = await db.marks.where({ sessionId }).count();
    const markIds = await db.marks.bulkAdd(marks.slice(known).map(withoutId), { allKeys: true });
    await db.imports.add({ importId, sessionId, markIds: markIds.flatMap((id) => id ?? []) });
  };
  return {
    put: (importId, facts) =>
      db.transaction('rw', db.sessions, db.utterances, db.marks, db.imports, async () => {
        const { id } = facts.session;
        if ((await db.sessions.get(id)) === undefined) await add(importId, facts);
        else if (await goesOn(db, facts)) await addMarks(importId, id, facts.marks);
        else return 'changed';
        return 'stored';
      }),
    keep: async (importId) => void (await db.imports.where({ importId }).delete()),
    async takeBack(importId) {
      const steps = importId === undefined ? db.imports.toCollection() : db.imports.where({ importId });
      for (const step of await steps.toArray()) {
        await takeBackStep(db, step);
        if (step.markIds === null) await removed([step.sessionId]);
      }
    },
  };
}

/** One by one: whatever ends this, the list says what is left to do. */
function takeBackStep(db: RingsideDatabase, { id, sessionId, markIds }: ImportStep): Promise<void> {
  return db.transaction('rw', db.sessions, db.utterances, db.marks, db.imports, async () => {
    if (markIds === null) await removeSessions(db, [sessionId]);
    else await db.marks.bulkDelete([...markIds]);
    if (id !== undefined) await db.imports.delete(id);
  });
}

async function goesOn(db: RingsideDatabase, facts: SessionFacts): Promise<boolean> {
  const here = await readFacts(db, facts.session.id);
  return here !== null && ['continued', 'same'].includes(compareFacts(here, facts));
}

const withoutId = ({ id: _, ...mark }: Mark): Mark => mark;
