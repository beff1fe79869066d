// Fills the database of the extension with sessions that nobody held, past the worker: quickly, and the same every time.
import type { Page } from 'puppeteer-core';
import { readRehearsals } from './rehearsals.ts';

export interface FillWishes {
  readonly sessions: number;
  /** In each session. */
  readonly utterances: number;
  /** When the newest one began, milliseconds since the epoch; each of the others a little over a day before the next. */
  readonly newestAt: number;
}

/** The id of the session with this number, the newest having 0. */
export const filledId = (n: number): string => `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`;

/** @param page one of the extension's own, in which the database has been opened before */
export async function fillStore(page: Page, wishes: FillWishes): Promise<void> {
  const turns = readRehearsals().flatMap(({ turns }) => turns);
  const sentences = turns.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/));
  await page.evaluate(fill, wishes, sentences);
}

/** Runs in the page. A session is one rehearsal's worth of words after another, with names that nothing else is called. */
async function fill({ sessions, utterances, newestAt }: FillWishes, sentences: readonly string[]): Promise<void> {
  const DAY_MS = 24 * 3_600_000;
  const PLATFORMS = ['google-meet', 'microsoft-teams', 'zoom', 'file'];
  const TAGS = ['acme', 'globex', 'initech', 'practice', 'with Sam'];
  const SYLLABLES = ['ka', 'ro', 'ti', 'men', 'sol', 'ber', 'vin', 'dar', 'le', 'pu', 'gri', 'sta', 'nor', 'qua', 'xi'];
  let seed = 7;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed % limit;
  };
  const any = (list: readonly string[]): string => list[below(list.length)] ?? '';
  // Few names come up often, most of them hardly ever: as in speech.
  const name = () => {
    let rare = below(200) < 190 ? below(60) : below(12_000);
    let word = '';
    do {
      word += SYLLABLES[rare % SYLLABLES.length];
      rare = Math.floor(rare / SYLLABLES.length);
    } while (rare > 0);
    return word;
  };
  const opened = indexedDB.open('ringside');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  for (let n = 0; n < sessions; n += 1) {
    const id = `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`;
    const startedAt = newestAt - n * 1.1 * DAY_MS;
    const tables = db.transaction(['sessions', 'utterances', 'marks'], 'readwrite', { durability: 'relaxed' });
    const platform = any(PLATFORMS);
    const title = `Mock ${sessions - n} with ${name()}`;
    tables.objectStore('sessions').put({
      id,
      platform,
      meetingId: `meeting-${Math.floor(n / 2)}`,
      title,
      consentedAt: platform === 'file' ? null : startedAt,
      startedAt,
      endedAt: startedAt + utterances * 5_000,
      pausedAt: null,
    });
    for (let seq = 0; seq < utterances; seq += 1) {
      const at = startedAt + seq * 5_000;
      tables.objectStore('utterances').put({
        sessionId: id,
        seq,
        speaker: seq % 3 === 0 ? 'Ines Okafor' : 'You',
        voice: null,
        text: `${any(sentences)} ${below(3) === 0 ? name() : any(sentences)}`,
        startedAt: at,
        updatedAt: at + 4_000,
        rev: 3,
      });
    }
    const mark = (body: object) => tables.objectStore('marks').put({ ...body, sessionId: id, at: startedAt + 60_000 });
    mark({ kind: 'note-written', text: `Ask ${name()} about ${any(sentences)}` });
    if (n % 3 === 0) mark({ kind: 'session-tagged', tags: [any(TAGS)] });
    if (n % 5 === 0) mark({ kind: 'session-renamed', title: `${title}, again` });
    await new Promise<void>((resolve, reject) => {
      tables.oncomplete = () => resolve();
      tables.onabort = () => reject(tables.error);
    });
  }
  db.close();
}
