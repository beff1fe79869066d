import type { ListedSession } from '#core/list/listed-session.ts';
import { labelsOf } from '#core/session/labels.ts';
import type { Mark, MarkBody, Session } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { readLastWordAt } from './last-word.ts';
import { watchTable } from './watch-table.ts';

/** Marks that the list shows; of all others it need not know. */
const LISTED_MARKS = ['session-renamed', 'session-tagged'] as const satisfies readonly MarkBody['kind'][];
/** Who speaks changes only how long a call has lasted. */
const READ_AFTER_WORDS_MS = 5_000;

/**
 * All sessions, the newest first, again whenever one of them changes. Nothing that was said is read but the
 * last words of calls that have not ended: there are hundreds of thousands of utterances beside a few hundred sessions.
 */
export function watchSessionList(
  db: RingsideDatabase,
  changed: (sessions: readonly ListedSession[]) => void,
  failed: (error: unknown) => void,
): () => void {
  let stopped = false;
  let reading = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    clearTimeout(waiting);
    waiting = undefined;
    reading += 1;
    const turn = reading;
    // Whatever is read last is shown last.
    listSessions(db).then(
      (sessions) => !stopped && turn === reading && changed(sessions),
      (error) => !stopped && failed(error),
    );
  };
  const ends = [
    watchTable(db, 'sessions', read),
    watchTable(db, 'marks', read),
    watchTable(db, 'utterances', () => {
      waiting ??= setTimeout(read, READ_AFTER_WORDS_MS);
    }),
  ];
  read();
  return () => {
    stopped = true;
    clearTimeout(waiting);
    for (const end of ends) end();
  };
}

export function listSessions(db: RingsideDatabase): Promise<readonly ListedSession[]> {
  return db.transaction('r', db.sessions, db.utterances, db.marks, async () => {
    const [sessions, marks] = await Promise.all([
      db.sessions.orderBy('startedAt').reverse().toArray(),
      db.marks.where('kind').anyOf(LISTED_MARKS).toArray(),
    ]);
    const marksOf = Map.groupBy(marks, ({ sessionId }) => sessionId);
    return Promise.all(sessions.map((session) => listed(db, session, marksOf.get(session.id) ?? [])));
  });
}

async function listed(db: RingsideDatabase, session: Session, marks: readonly Mark[]): Promise<ListedSession> {
  const endedAt = session.endedAt ?? (await readLastWordAt(db, session.id));
  return { session, ...labelsOf(session, marks), endedAt };
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
