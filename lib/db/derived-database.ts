import Dexie, { type Table } from 'dexie';
import type { SessionDigest } from '#core/find/digest.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';

/**
 * What was made of the facts and takes long to make again. All of it may be lost at any time: each row says what it was
 * made of, and goes when that has changed. Apart from the facts, so that these never have to be moved for it.
 */
export type DerivedDatabase = Dexie & {
  digests: Table<Kept<SessionDigest>, SessionId>;
  summaries: Table<Kept<SessionSummary>, SessionId>;
};

export interface Kept<T> {
  readonly sessionId: SessionId;
  /** What it was made of. */
  readonly key: string;
  readonly made: T;
}

export function openDerivedDatabase(): DerivedDatabase {
  const db = new Dexie('ringside-derived') as DerivedDatabase;
  db.version(1).stores({ digests: 'sessionId', summaries: 'sessionId' });
  return db;
}

/** Where the facts of a session go, what was made of them goes too. */
export async function removeDerived(db: DerivedDatabase, ids: readonly SessionId[]): Promise<void> {
  await db.transaction('rw', db.digests, db.summaries, async () => {
    await db.digests.bulkDelete([...ids]);
    await db.summaries.bulkDelete([...ids]);
  });
}
