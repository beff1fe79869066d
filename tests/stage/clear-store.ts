import type { Page } from 'puppeteer-core';

/** Empties the database of the extension past the worker. */
export async function clearStore(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opened = indexedDB.open('ringside');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const tables = db.transaction(['sessions', 'utterances', 'marks'], 'readwrite');
    for (const name of tables.objectStoreNames) tables.objectStore(name).clear();
    await new Promise<void>((resolve) => {
      tables.oncomplete = () => resolve();
    });
    db.close();
  });
}
