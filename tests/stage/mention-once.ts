import type { Page } from 'puppeteer-core';
import { filledId } from './fill-store.ts';

/** A word that is said once, in the middle of one session; and another that is noted beside an utterance of another one. */
export const mentionOnce = (page: Page): Promise<void> =>
  page.evaluate(
    async (said, noted) => {
      const opened = indexedDB.open('ringside');
      await new Promise((resolve) => opened.addEventListener('success', resolve));
      const tables = opened.result.transaction(['utterances', 'marks'], 'readwrite');
      const utterances = tables.objectStore('utterances');
      const request = utterances.get([said, 7]);
      request.onsuccess = () => utterances.put({ ...request.result, text: 'We keep a bloom filter in front of it.' });
      const note = {
        kind: 'note-written',
        text: 'Revise Byzantine faults',
        beside: 5,
        sessionId: noted,
        at: Date.now(),
      };
      tables.objectStore('marks').put(note);
      await new Promise((resolve) => tables.addEventListener('complete', resolve));
      opened.result.close();
    },
    filledId(31),
    filledId(8),
  );
