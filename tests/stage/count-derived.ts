import type { Page } from 'puppeteer-core';

const NOTHING = { digests: 0, summaries: 0 };

/** How many rows there are of what was made of sessions. */
export const countDerived = (page: Page): Promise<typeof NOTHING> =>
  page.evaluate(async (nothing) => {
    // Opening a database that is not there would create it.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'ringside-derived')) return nothing;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('ringside-derived'));
    try {
      if (!db.objectStoreNames.contains('digests')) return nothing;
      const tables = db.transaction(['digests', 'summaries']);
      const [digests, summaries] = await Promise.all([
        done(tables.objectStore('digests').count()),
        done(tables.objectStore('summaries').count()),
      ]);
      return { digests, summaries };
    } finally {
      db.close();
    }
  }, NOTHING);
