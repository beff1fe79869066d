import Dexie from 'dexie';
import type { RingsideDatabase } from './database.ts';

/**
 * Tells of every change of a table, in whichever page or worker of the extension it was made. Not a
 * `liveQuery`: that keeps all changes which do not concern it for as long as it is subscribed, and in a
 * long call that is nearly all of them (Dexie 4.4.7).
 *
 * @returns ends it
 */
export function watchTable(db: RingsideDatabase, table: string, changed: () => void): () => void {
  const start = `idb://${db.name}/${table}/`;
  const heed = (parts: object) => {
    // "all" is what a page hears that comes back from where the browser keeps pages for the way back.
    if (Object.keys(parts).some((part) => part === 'all' || part.startsWith(start))) changed();
  };
  Dexie.on('storagemutated', heed);
  return () => Dexie.on.storagemutated.unsubscribe(heed);
}
