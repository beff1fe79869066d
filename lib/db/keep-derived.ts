import type { Table } from 'dexie';
import type { Session, SessionFacts, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import type { Kept } from './derived-database.ts';
import { readFactsKeys } from './facts-keys.ts';
import { readFacts } from './read-facts.ts';
import { watchTable } from './watch-table.ts';

export interface Derivation<T> {
  readonly db: RingsideDatabase;
  readonly table: Table<Kept<T>, SessionId>;
  /** Of the code and knowledge that make it: what another one has made is made again. */
  readonly version: string;
  make(facts: SessionFacts): T | Promise<T>;
  /** It is there: read, made, or made again. */
  had(id: SessionId, made: T): void;
  lost(id: SessionId): void;
  progress(progress: Progress): void;
  /** Awaited before each session: whoever has something better to do keeps it waiting. */
  turn?(): Promise<void>;
  failed(error: unknown): void;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

const READ_AFTER_MS = 300;
const READ_AFTER_WORDS_MS = 3_000;
/** As many rows as are read at a time. */
const PAGE = 40;
/** Last words may come in a while after the end. */
const LAST_WORDS_MS = 10 * 60_000;

/**
 * Keeps what is made of each session: reads what was made before, makes what is missing or was made of
 * other facts, one session after another and the newest first, and goes on as the facts change.
 *
 * @returns ends it
 */
export function keepDerived<T>(derivation: Derivation<T>, now: () => number): () => void {
  const { db, failed } = derivation;
  const known = new Map<SessionId, string>();
  let stopped = false;
  let wanted: 'nothing' | 'spoken' | 'all' = 'nothing';
  let running = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    if (running) return;
    running = true;
    while (wanted !== 'nothing' && !stopped) {
      const which = wanted === 'all' ? undefined : mayBeSpokenIn(now());
      wanted = 'nothing';
      await bringUpToDate(derivation, known, which, () => stopped).catch(failed);
    }
    running = false;
  };
  const soon = (what: 'spoken' | 'all', afterMs: number) => {
    if (what === 'all') clearTimeout(waiting);
    // What waits covers it.
    else if (waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      if (wanted !== 'all') wanted = what;
      void run();
    }, afterMs);
  };
  const ends = [
    watchTable(db, 'sessions', () => soon('all', READ_AFTER_MS)),
    watchTable(db, 'marks', () => soon('all', READ_AFTER_MS)),
    watchTable(db, 'utterances', () => soon('spoken', READ_AFTER_WORDS_MS)),
  ];
  wanted = 'all';
  running = true;
  readKept(derivation, known)
    .catch(failed)
    .then(() => {
      running = false;
      return run();
    });
  return () => {
    stopped = true;
    clearTimeout(waiting);
    for (const end of ends) end();
  };
}

const mayBeSpokenIn =
  (nowMs: number) =>
  ({ endedAt }: Session): boolean =>
    endedAt === null || nowMs - endedAt < LAST_WORDS_MS;

async function readKept<T>({ table, had }: Derivation<T>, known: Map<SessionId, string>): Promise<void> {
  const ids = await table.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += PAGE) {
    for (const row of await table.bulkGet(ids.slice(from, from + PAGE))) {
      if (row === undefined) continue;
      known.set(row.sessionId, row.key);
      had(row.sessionId, row.made);
    }
  }
}

async function bringUpToDate<T>(
  derivation: Derivation<T>,
  known: Map<SessionId, string>,
  which: ((session: Session) => boolean) | undefined,
  isOver: () => boolean,
): Promise<void> {
  const { db, table, version, lost, progress, turn, failed } = derivation;
  const keys = await readFactsKeys(db, which);
  const gone = which === undefined ? [...known.keys()].filter((id) => !keys.has(id)) : [];
  for (const id of gone) {
    known.delete(id);
    lost(id);
  }
  if (gone.length > 0) await table.bulkDelete(gone);
  const stale = [...keys].filter(([id, key]) => known.get(id) !== `${version} ${key}`);
  const of = known.size + stale.filter(([id]) => !known.has(id)).length;
  let done = of - stale.length;
  progress({ done, of });
  for (const [id, key] of stale) {
    await turn?.();
    if (isOver()) return;
    // One that fails is tried again with the next change, and keeps none of the others waiting.
    const isMade = await makeAnew(derivation, id, `${version} ${key}`).catch(failed);
    if (isMade === true) known.set(id, `${version} ${key}`);
    done += 1;
    progress({ done, of });
  }
}

/** @returns whether the session is still there */
async function makeAnew<T>({ db, table, make, had }: Derivation<T>, id: SessionId, key: string): Promise<boolean> {
  const facts = await readFacts(db, id);
  if (facts === null) return false;
  const made = await make(facts);
  // Where there is no room for it, it is made again the next time.
  await table.put({ sessionId: id, key, made }).catch(() => undefined);
  // Deleted meanwhile, and what was made of it before: this would outlive it.
  if ((await db.sessions.get(id)) === undefined) {
    await table.delete(id);
    return false;
  }
  had(id, made);
  return true;
}
