// Rehearsals as sessions that were held, always on the same days: what the desk's pictures show.
import type { Page } from 'puppeteer-core';
import { readRehearsals } from '../../tests/stage/rehearsals.ts';
import type { Turn } from '../../tests/stage/stage-api.ts';

interface Held {
  readonly id: string;
  readonly title: string;
  readonly platform: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly turns: readonly Turn[];
  readonly tags: readonly string[];
  /** Whether the page told nobody's name: there are voices only. */
  readonly isUnnamed: boolean;
}

const WORD_MS = 380;
const BETWEEN_MS = 700;
/** At noon, on a clock that stands at UTC for the pictures. */
const day = (month: number, date: number) => Date.UTC(2026, month - 1, date, 12);

/** How much of which rehearsal was held when; later ones get further. */
const CALENDAR = [
  {
    id: 'shown',
    rehearsal: 'design-ticketing',
    title: 'Ticketing with Ines',
    at: day(3, 20),
    share: 1,
    tags: ['onsite'],
  },
  {
    id: 'before',
    rehearsal: 'design-ticketing',
    title: 'Ticketing, first try',
    at: day(3, 6),
    share: 0.6,
    tags: ['onsite'],
  },
  { id: 'caching', rehearsal: 'caching', title: 'Caching with Sam', at: day(2, 20), share: 1, tags: [] },
  { id: 'caching-before', rehearsal: 'caching', title: 'Caching, cold', at: day(2, 6), share: 0.5, tags: [] },
  { id: 'api', rehearsal: 'api-design', title: 'API round', at: day(1, 23), share: 1, tags: ['phone'] },
  { id: 'api-before', rehearsal: 'api-design', title: 'API round, warm-up', at: day(1, 9), share: 0.5, tags: [] },
  { id: 'unnamed', rehearsal: 'caching', title: 'Warm-up on Zoom', at: day(1, 2), share: 0.3, tags: [] },
] as const;

export const SHOWN_SESSION = CALENDAR[0].id;
export const EARLIER_SESSION = CALENDAR[1].id;
/** In which nobody is known. */
export const UNNAMED_SESSION = CALENDAR[6].id;
/** Of which there is enough to grade an axis. */
export const GRADED_SESSION = CALENDAR[4].id;

/** @param desk the desk, which is loaded anew with these sessions and no other */
export async function fillDesk(desk: Page): Promise<void> {
  const rehearsals = readRehearsals();
  const held = CALENDAR.map(({ id, rehearsal, title, at, share, tags }): Held => {
    const turns = rehearsals.find(({ name }) => name === rehearsal)?.turns ?? [];
    return {
      id,
      title,
      platform: id === UNNAMED_SESSION ? 'zoom' : 'google-meet',
      startedAt: at,
      tags,
      isUnnamed: id === UNNAMED_SESSION,
      turns: turns.slice(0, Math.ceil(turns.length * share)),
    };
  });
  await desk.evaluate(fill, held, WORD_MS, BETWEEN_MS);
  await desk.emulateTimezone('UTC');
  await desk.reload();
  await desk.waitForSelector(`[data-session="${SHOWN_SESSION}"]`);
}

/** Runs in the page. */
async function fill(held: readonly Held[], wordMs: number, betweenMs: number): Promise<void> {
  const opened = indexedDB.open('ringside');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const tables = db.transaction(['sessions', 'utterances', 'marks'], 'readwrite');
  for (const name of tables.objectStoreNames) tables.objectStore(name).clear();
  for (const { id, title, platform, startedAt, turns, tags, isUnnamed } of held) {
    let at = startedAt;
    for (const [seq, { speaker, text }] of turns.entries()) {
      const until = at + text.split(' ').length * wordMs;
      const name = speaker === 'candidate' ? 'You' : 'Ines Okafor';
      tables.objectStore('utterances').put({
        sessionId: id,
        seq,
        speaker: isUnnamed ? null : name,
        voice: isUnnamed ? `voice of ${name}` : null,
        text,
        startedAt: at,
        updatedAt: until,
        rev: 1,
      });
      at = until + betweenMs;
    }
    const session = {
      id,
      platform,
      meetingId: id,
      title,
      consentedAt: startedAt,
      startedAt,
      endedAt: at,
      pausedAt: null,
    };
    tables.objectStore('sessions').put(session);
    const mark = (body: object) => tables.objectStore('marks').put({ ...body, sessionId: id, at: startedAt + 1 });
    if (tags.length > 0) mark({ kind: 'session-tagged', tags });
    if (turns.length > 2) mark({ kind: 'note-written', text: 'Say the number before the box.', beside: 2 });
  }
  await new Promise<void>((resolve, reject) => {
    tables.oncomplete = () => resolve();
    tables.onabort = () => reject(tables.error);
  });
  db.close();
}
