import Dexie from 'dexie';
import type { Session, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/** What else belongs into a backup, by name: settings, and what the user has said once for all. */
export type BackedUpSettings = Readonly<Record<string, unknown>>;

const PAGE_ROWS = 500;

/**
 * Everything that is stored, as one JSON text in pieces: one row a line, so that whoever reads it back
 * need not hold all of it either. No more than a page of rows is read at a time.
 *
 * @param at when it is made, as ISO 8601
 */
export async function* backupOf(
  db: RingsideDatabase,
  settings: BackedUpSettings,
  at: string,
): AsyncGenerator<string, void, void> {
  const sessions = await db.sessions.orderBy('startedAt').toArray();
  yield `{\n"format": "ringside-backup",\n"version": 1,\n"exportedAt": ${JSON.stringify(at)},\n`;
  yield `"settings": ${JSON.stringify(settings)},\n`;
  yield* list('sessions', [sessions]);
  yield ',\n';
  yield* list('utterances', utterancesOf(db, sessions));
  yield ',\n';
  yield* list('marks', marksOf(db, sessions));
  yield '\n}\n';
}

async function* list(
  name: string,
  pages: AsyncIterable<readonly object[]> | Iterable<readonly object[]>,
): AsyncGenerator<string, void, void> {
  yield `"${name}": [`;
  let separator = '\n';
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield separator + rows.map((row) => JSON.stringify(row)).join(',\n');
    separator = ',\n';
  }
  yield '\n]';
}

/** Of these sessions alone: one that begins meanwhile is in the next backup, with all that is its own. */
async function* utterancesOf(db: RingsideDatabase, sessions: readonly Session[]) {
  for (const { id } of sessions) {
    for (let after = -1, rows = await utterancePage(db, id, after); rows.length > 0; ) {
      yield rows;
      after = rows.at(-1)?.seq ?? after;
      rows = rows.length < PAGE_ROWS ? [] : await utterancePage(db, id, after);
    }
  }
}

async function utterancePage(db: RingsideDatabase, id: SessionId, afterSeq: number) {
  return db.utterances
    .where('[sessionId+seq]')
    .between([id, afterSeq], [id, Dexie.maxKey], false)
    .limit(PAGE_ROWS)
    .toArray();
}

async function* marksOf(db: RingsideDatabase, sessions: readonly Session[]) {
  for (const { id } of sessions) yield await db.marks.where({ sessionId: id }).toArray();
}
