import type { Page } from 'puppeteer-core';

/** What the bare extension that stores has stored: the text of every block. */
export function readBareStore(panel: Page): Promise<readonly string[]> {
  return panel.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'captions')) return [];
    const db = await done(indexedDB.open('captions'));
    const blocks: readonly { readonly text: string }[] = await done(
      db.transaction('blocks').objectStore('blocks').getAll(),
    );
    db.close();
    return blocks.map(({ text }) => text);
  });
}
