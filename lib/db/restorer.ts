import { compareFacts, type Relation } from '#core/facts-file/compare-facts.ts';
import type { Mark, SessionFacts, SessionId } from '#core/session/session.ts';
import type { ImportStep, RingsideDatabase } from './database.ts';
import { readFactsKey } from './facts-keys.ts';
import { readFacts } from './read-facts.ts';
import { removeSessions } from './remove-sessions.ts';

/**
 * Brings sessions back from a file, one in a transaction. What it has written is kept in a list beside the facts, in the
 * same transaction, until all of the file is there: an import that does not come to its end is taken back, whatever ended
 * it. For the worker alone.
 */
export interface Restorer {
  /** A session that is not here, or further marks of one that is. Nothing, where all of it is here. */
  put(importId: string, facts: SessionFacts): Promise<'stored' | 'changed'>;
  /** All of it is there and stays. */
  keep(importId: string): Promise<void>;
  /**
   * As if none of it had been brought: of this import, or of any that was left unfinished. But a session that somebody has
   * gone on with since, with a note or by talking, is theirs and stays whole.
   */
  takeBack(importId?: string): Promise<void>;
}

interface Surroundings {
  /** Sessions whose call is on. */
  readonly live?: () => Promise<ReadonlySet<SessionId>>;
  /** Told which sessions are gone again. */
  readonly removed?: (ids: readonly SessionId[]) => Promise<void>;
}

export function createRestorer(
  db: RingsideDatabase,
  { live = async () => new Set(), removed = async () => undefined }: Surroundings = {},
): Restorer {
  const add = async (importId: string, { session, utterances, marks }: SessionFacts) => {
    await db.sessions.add(session);
    await db.utterances.bulkAdd([...utterances]);
    await db.marks.bulkAdd(marks.map(withoutId));
    const key = await readFactsKey(db, session);
    await db.imports.add({ importId, sessionId: session.id, markIds: null, key });
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
        const relation = await relationTo(db, facts);
        if (relation === null) await add(importId, facts);
        else if (relation === 'continued') await addMarks(importId, id, facts.marks);
        return relation === 'apart' ? 'changed' : 'stored';
      }),
    keep: async (importId) => void (await db.imports.where({ importId }).delete()),
    async takeBack(importId) {
      const steps = importId === undefined ? db.imports.toCollection() : db.imports.where({ importId });
      const inCall = await live();
      for (const step of await steps.toArray()) {
        const isGone = await takeBackStep(db, step, inCall);
        if (isGone) await removed([step.sessionId]);
      }
    },
  };
}

/**
 * One by one: whatever ends this, the list says what is left to do.
 *
 * @returns whether the session is gone again
 */
function takeBackStep(db: RingsideDatabase, step: ImportStep, inCall: ReadonlySet<SessionId>): Promise<boolean> {
  const { id, sessionId, markIds } = step;
  return db.transaction('rw', db.sessions, db.utterances, db.marks, db.imports, async () => {
    if (id !== undefined) await db.imports.delete(id);
    if (markIds !== null) await db.marks.bulkDelete([...markIds]);
    if (markIds !== null || inCall.has(sessionId) || (await wentOn(db, step))) return false;
    await removeSessions(db, [sessionId]);
    return true;
  });
}

/** Whether its facts are others than those that were brought. */
async function wentOn(db: RingsideDatabase, { sessionId, key }: ImportStep): Promise<boolean> {
  const session = await db.sessions.get(sessionId);
  return session !== undefined && key !== undefined && (await readFactsKey(db, session)) !== key;
}

/** Null where it is not here. */
async function relationTo(db: RingsideDatabase, facts: SessionFacts): Promise<Relation | null> {
  const here = await readFacts(db, facts.session.id);
  return here === null ? null : compareFacts(here, facts);
}

const withoutId = ({ id: _, ...mark }: Mark): Mark => mark;
