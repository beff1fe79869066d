// Makes what is stored older, as if the clock had gone on: written without Ringside's own code, like the reading.
import type { Page } from 'puppeteer-core';

const TIMES = ['startedAt', 'endedAt', 'pausedAt', 'consentedAt', 'updatedAt', 'at'];

export async function ageDatabase(extensionPage: Page, byMs: number): Promise<void> {
  await extensionPage.evaluate(
    async (ms, times) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('ringside'));
      const tables = db.transaction(['sessions', 'utterances', 'marks'], 'readwrite');
      for (const name of tables.objectStoreNames) {
        const table = tables.objectStore(name);
        for (const row of await done<Record<string, unknown>[]>(table.getAll())) {
          const older = times.flatMap((time) => (typeof row[time] === 'number' ? [[time, row[time] - ms]] : []));
          await done(table.put({ ...row, ...Object.fromEntries(older) }));
        }
      }
      db.close();
    },
    byMs,
    TIMES,
  );
}
