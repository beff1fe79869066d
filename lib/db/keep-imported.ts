import type { SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/**
 * A session that the user goes on with is theirs: an import that is taken back later leaves it. Within a transaction that
 * holds `imports`; for the worker alone.
 */
export const keepImported = (db: RingsideDatabase, id: SessionId): Promise<number> =>
  db.imports.filter(({ sessionId, markIds }) => sessionId === id && markIds === null).delete();
