import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Mark, Session, SessionId, Utterance } from '#core/session/session.ts';

/**
 * The facts. The worker alone writes `sessions` and `utterances`; panel and desk write `marks`.
 * Content scripts never open this: they would get the page's origin.
 */
export type RingsideDatabase = Dexie & {
  sessions: EntityTable<Session, 'id'>;
  utterances: Table<Utterance, [SessionId, number]>;
  marks: EntityTable<Mark, 'id'>;
  imports: EntityTable<ImportStep, 'id'>;
};

/** What an import that is not over yet has written: a session, or further marks of one that was here. For the worker alone. */
export interface ImportStep {
  readonly id?: number;
  readonly importId: string;
  readonly sessionId: SessionId;
  /** Null: the whole session. */
  readonly markIds: readonly number[] | null;
  /** What its facts were when it came whole: see `facts-keys.ts`. */
  readonly key?: string;
}

export function openDatabase(): RingsideDatabase {
  const db = new Dexie('ringside') as RingsideDatabase;
  db.version(1).stores({
    sessions: 'id, [platform+meetingId], startedAt',
    utterances: '[sessionId+seq], [sessionId+updatedAt]',
    marks: '++id, sessionId',
  });
  // Until then consent was asked for once, before the first session: what there is was agreed to.
  db.version(2).upgrade((tx) =>
    tx
      .table<Omit<Session, 'consentedAt'> & { consentedAt?: number | null }>('sessions')
      .toCollection()
      .modify((session) => {
        session.consentedAt ??= session.platform === 'file' ? null : session.startedAt;
      }),
  );
  // The list reads what sessions are called and tagged, of all of them at once.
  db.version(3).stores({ marks: '++id, sessionId, kind' });
  db.version(4).stores({ imports: '++id, importId' });
  return db;
}
