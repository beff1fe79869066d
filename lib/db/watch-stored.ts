import type { SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { watchTable } from './watch-table.ts';

/**
 * Whether a session is stored, again whenever that may have changed.
 *
 * @returns ends it
 */
export function watchStored(db: RingsideDatabase, id: SessionId, told: (stored: boolean) => void): () => void {
  let isOver = false;
  const look = () =>
    // That it cannot be read is said by whoever reads all of it.
    void db.sessions.get(id).then(
      (row) => isOver || told(row !== undefined),
      () => undefined,
    );
  const end = watchTable(db, 'sessions', look);
  look();
  return () => {
    isOver = true;
    end();
  };
}
