import Dexie from 'dexie';
import { writeFacts } from '#core/facts-file/write-facts.ts';
import type { Session, SessionFacts, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { readFacts } from './read-facts.ts';
import { digestOfText } from './sha256.ts';

/** What else belongs into a backup, by name: settings, and what the user has said once for all. */
export type BackedUpSettings = Readonly<Record<string, unknown>>;

const PAGE_ROWS = 500;

/** Told after every page of rows, with the rows so far; and asked whether to go on. */
export interface Watch {
  readonly progressed?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Everything that is stored, as one JSON text in pieces: one row a line, so that whoever reads it back
 * need not hold all of it either. No more than a page of rows is read at a time. Its last line checks the rest.
 *
 * @param at when it is made, as ISO 8601
 */
export async function* backupOf(
  db: RingsideDatabase,
  settings: BackedUpSettings,
  at: string,
  watch: Watch = {},
): AsyncGenerator<string, void, void> {
  const sessions = await db.sessions.orderBy('startedAt').toArray();
  yield* writeFacts({
    format: 'ringside-backup',
    fields: { exportedAt: at, settings },
    tables: tablesOf(db, sessions, watch),
    digest: digestOfText(),
  });
}

/** Takes names out of what one session holds. */
export type HideNames = (facts: SessionFacts) => SessionFacts;

/**
 * These sessions, for whoever wants to read them elsewhere, or here again.
 *
 * @param hide null: as they are. Has to give the same for the same session each time
 */
export async function* sessionFileOf(
  db: RingsideDatabase,
  ids: readonly SessionId[],
  hide: HideNames | null,
  at: string,
  watch: Watch = {},
): AsyncGenerator<string, void, void> {
  const sessions = (await db.sessions.bulkGet([...ids])).filter((session) => session !== undefined);
  yield* writeFacts({
    format: 'ringside-session',
    fields: { exportedAt: at, anonymised: hide !== null },
    tables: hide === null ? tablesOf(db, sessions, watch) : hiddenTablesOf(db, sessions, hide, watch),
    digest: null,
  });
}

/** A session at a time: who is who takes all of it to tell. */
function hiddenTablesOf(db: RingsideDatabase, sessions: readonly Session[], hide: HideNames, watch: Watch) {
  const counted = countRows(watch);
  const hidden = <Row>(rowsOf: (facts: SessionFacts) => readonly Row[]) =>
    pagesOf(async function* () {
      for (const { id } of sessions) {
        const facts = await readFacts(db, id);
        if (facts !== null) yield counted(rowsOf(hide(facts)));
      }
    });
  return {
    sessions: hidden(({ session }) => [session]),
    utterances: hidden(({ utterances }) => utterances),
    marks: hidden(({ marks }) => marks),
  };
}

function countRows({ progressed, signal }: Watch) {
  let rows = 0;
  return <Row>(page: readonly Row[]): readonly Row[] => {
    signal?.throwIfAborted();
    rows += page.length;
    progressed?.(rows);
    return page;
  };
}

function tablesOf(db: RingsideDatabase, sessions: readonly Session[], watch: Watch) {
  const counted = countRows(watch);
  return {
    sessions: pagesOf(async function* () {
      yield counted(sessions);
    }),
    // Of these sessions alone: one that begins meanwhile is in the next backup, with all that is its own.
    utterances: pagesOf(async function* () {
      for (const { id } of sessions) for await (const page of utterancePages(db, id)) yield counted(page);
    }),
    marks: pagesOf(async function* () {
      for (const { id } of sessions) yield counted(await db.marks.where({ sessionId: id }).toArray());
    }),
  };
}

const pagesOf = <Row>(pages: () => AsyncGenerator<readonly Row[], void, void>): AsyncIterable<readonly Row[]> => ({
  [Symbol.asyncIterator]: pages,
});

async function* utterancePages(db: RingsideDatabase, id: SessionId) {
  for (let after = -1, rows = await utterancePage(db, id, after); rows.length > 0; ) {
    yield rows;
    after = rows.at(-1)?.seq ?? after;
    rows = rows.length < PAGE_ROWS ? [] : await utterancePage(db, id, after);
  }
}

function utterancePage(db: RingsideDatabase, id: SessionId, afterSeq: number) {
  return db.utterances
    .where('[sessionId+seq]')
    .between([id, afterSeq], [id, Dexie.maxKey], false)
    .limit(PAGE_ROWS)
    .toArray();
}
