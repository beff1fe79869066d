// Puts one session into the database of the extension as if it had been held, past the worker.
import type { Page } from 'puppeteer-core';
import type { Role } from '#core/session/session.ts';

export interface StoredTurn {
  readonly speaker: Role;
  readonly text: string;
}

export interface SessionWish {
  readonly id: string;
  readonly title: string;
  readonly startedAt: number;
  readonly turns: readonly StoredTurn[];
  /** Whether the page told nobody's name: there are voices only. */
  readonly isUnnamed?: boolean;
}

/** @param page one of the extension's own, in which the database has been opened before */
export async function storeSession(page: Page, wish: SessionWish): Promise<void> {
  await page.evaluate(async ({ id, title, startedAt, turns, isUnnamed = false }) => {
    const opened = indexedDB.open('ringside');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const tables = db.transaction(['sessions', 'utterances'], 'readwrite');
    tables.objectStore('sessions').put({
      id,
      platform: isUnnamed ? 'zoom' : 'google-meet',
      meetingId: 'kqv-wnpd-zrt',
      title,
      consentedAt: startedAt,
      startedAt,
      endedAt: null,
      pausedAt: null,
    });
    for (const [seq, { speaker, text }] of turns.entries()) {
      const name = speaker === 'candidate' ? 'You' : 'Ines Okafor';
      tables.objectStore('utterances').put({
        sessionId: id,
        seq,
        speaker: isUnnamed ? null : name,
        voice: isUnnamed ? `voice of ${name}` : null,
        text,
        startedAt: startedAt + seq * 20_000,
        updatedAt: startedAt + seq * 20_000 + 15_000,
        rev: 1,
      });
    }
    await new Promise<void>((resolve, reject) => {
      tables.oncomplete = () => resolve();
      tables.onabort = () => reject(tables.error);
    });
    db.close();
  }, wish);
}
