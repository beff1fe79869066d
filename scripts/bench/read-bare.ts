import type { Page } from 'puppeteer-core';

/** The least that can be done: all rows at once, one JSON text of them. In milliseconds. */
export async function readBare(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const from = performance.now();
    const opened = indexedDB.open('ringside');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const tables = db.transaction(['sessions', 'utterances', 'marks']);
    const all = await Promise.all(
      Array.from(tables.objectStoreNames, (name) => {
        const request = tables.objectStore(name).getAll();
        return new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      }),
    );
    const file = new Blob([JSON.stringify(all)]);
    db.close();
    return file.size > 0 ? performance.now() - from : Number.NaN;
  });
}
