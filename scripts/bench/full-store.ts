import type { Page } from 'puppeteer-core';

/** Puts sessions into the store past Ringside: so many utterances each, and a few marks. */
export async function fillStore(page: Page, sessions: number, utterances: number): Promise<void> {
  await page.evaluate(
    async (sessionCount, utteranceCount) => {
      const opened = indexedDB.open('ringside');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opened.onsuccess = () => resolve(opened.result);
      });
      const words =
        'so the cache sits in front of the table of seats and a key that expires is filled again by whoever asks'.split(
          ' ',
        );
      for (let n = 0; n < sessionCount; n += 1) {
        const id = crypto.randomUUID();
        const startedAt = 1_700_000_000_000 + n * 7_200_000;
        const tables = db.transaction(['sessions', 'utterances', 'marks'], 'readwrite', { durability: 'relaxed' });
        const endedAt = startedAt + utteranceCount * 5_000;
        tables.objectStore('sessions').put({
          id,
          platform: 'zoom',
          meetingId: `room-${n}`,
          title: `Mock ${n}`,
          consentedAt: startedAt,
          startedAt,
          endedAt,
          pausedAt: null,
        });
        for (let seq = 0; seq < utteranceCount; seq += 1) {
          const at = startedAt + seq * 5_000;
          const text = Array.from({ length: 14 }, (_, i) => words[(n + seq * 3 + i * 7) % words.length]).join(' ');
          tables.objectStore('utterances').put({
            sessionId: id,
            seq,
            speaker: seq % 2 === 0 ? 'Ines Okafor' : 'Tom Reyes',
            voice: null,
            text,
            startedAt: at,
            updatedAt: at + 4_000,
            rev: 3,
          });
        }
        for (let i = 0; i < 10; i += 1) {
          tables
            .objectStore('marks')
            .put({ kind: 'note-written', text: `Note ${i}`, sessionId: id, at: startedAt + i });
        }
        await new Promise<void>((resolve) => {
          tables.oncomplete = () => resolve();
        });
      }
      db.close();
    },
    sessions,
    utterances,
  );
}

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
