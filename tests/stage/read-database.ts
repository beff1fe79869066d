// What Ringside has stored, read without Ringside's own code: a page of the extension opens the database itself.
import type { Page } from 'puppeteer-core';
import type { Mark, Session, Utterance } from '#core/session/session.ts';

export interface StoredFacts {
  readonly sessions: readonly Session[];
  /** By session, then by `seq`. */
  readonly utterances: readonly Utterance[];
  readonly marks: readonly Mark[];
}

/** All facts, or nothing at all where no database has been made yet. */
export async function readDatabase(extensionPage: Page): Promise<StoredFacts> {
  return extensionPage.evaluate(async (): Promise<StoredFacts> => {
    const nothing = { sessions: [], utterances: [], marks: [] };
    // Opening a database that is not there would create it.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'ringside')) return nothing;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('ringside'));
    try {
      if (!db.objectStoreNames.contains('utterances')) return nothing;
      const tables = db.transaction(['sessions', 'utterances', 'marks']);
      const [sessions, utterances, marks] = await Promise.all([
        done(tables.objectStore('sessions').getAll()),
        done(tables.objectStore('utterances').getAll()),
        done(tables.objectStore('marks').getAll()),
      ]);
      return { sessions, utterances, marks };
    } finally {
      db.close();
    }
  });
}

/** The sessions of one meeting. */
export const storedSessions = async (extensionPage: Page, meetingId: string): Promise<Session[]> =>
  (await readDatabase(extensionPage)).sessions.filter((session) => session.meetingId === meetingId);

/** Who said what, in order, in the sessions of one meeting. */
export async function storedSpeech(
  extensionPage: Page,
  meetingId: string,
): Promise<[speaker: string | null, text: string][]> {
  const { sessions, utterances } = await readDatabase(extensionPage);
  const ids = new Set(sessions.filter((session) => session.meetingId === meetingId).map(({ id }) => id));
  return utterances.filter(({ sessionId }) => ids.has(sessionId)).map(({ speaker, text }) => [speaker, text]);
}
