import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '#components/exports/export-format.ts';
import { type ExportWish, makeExport } from '#components/exports/make-export.ts';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import { openDatabase } from '#db/database.ts';
import { DEFAULT_SETTINGS } from '#settings/default-settings.ts';
import { aSession, factsOf } from '../../core/exports/export-fixture.ts';

const SAID = [
  ['Ines Okafor', "Let's design the API for a ticket booking service. How would you lay out the endpoints?"],
  ['Kai Lamberti', 'The main resources are events, seats and bookings, and a booking belongs to a user.'],
  ['Ines Okafor', 'What if the client times out and sends the same booking again?'],
] as const;
const FIRST = factsOf(SAID, [{ kind: 'role-set', speaker: 'Kai Lamberti', role: 'candidate' }]);
const SECOND = factsOf([['Jo Park', 'hello']], [], {
  ...aSession,
  id: '9d3f1d0e-6b0a-4f5e-8c62-1f0f6f3f7b11' as SessionId,
});

const db = openDatabase();
beforeAll(async () => {
  // The model takes a while on a busy machine.
  await import('#components/live/lens.ts');
  for (const { session, utterances, marks } of [FIRST, SECOND]) {
    await db.sessions.add(session);
    await db.utterances.bulkAdd([...utterances]);
    await db.marks.bulkAdd([...marks]);
  }
}, 60_000);
afterAll(async () => {
  db.close();
  await Dexie.delete('ringside');
});

const wish = (
  format: ExportWish['format'],
  all: readonly SessionFacts[] = [FIRST],
  anonymised = false,
): ExportWish => ({
  sessions: all.map(({ session }) => session),
  format,
  anonymised,
  settings: { ...DEFAULT_SETTINGS, fileNames: '{title} {round}' },
});
const make = async (wanted: ExportWish) => {
  const shares: number[] = [];
  const made = await makeExport(db, wanted, {
    progressed: (share) => shares.push(share),
    signal: new AbortController().signal,
  });
  expect(shares.at(-1)).toBe(1);
  return made;
};

describe('an export', () => {
  it.each([
    ['markdown', 'Mock with Ines API design.md', /^# Mock with Ines\n[\s\S]*\[x\] Name the resources/],
    ['json', 'Mock with Ines API design.json', /^\{\n"format": "ringside-session"/],
    ['webvtt', 'Mock with Ines API design.vtt', /^WEBVTT Ringside[\s\S]*<v Kai Lamberti>The main/],
    [
      'csv',
      'Mock with Ines API design.csv',
      /session,startedAt[\s\S]*,60,utterance,Kai Lamberti,candidate,api-design,/,
    ],
    ['anki', 'Mock with Ines API design.txt', /^#separator:tab\n[\s\S]*\nAPI design: /],
  ] as const)('as %s is a file', async (format, name, text) => {
    const made = await make(wish(format));
    expect(made?.name).toBe(name);
    expect(await made?.file.text()).toMatch(text);
  });

  it.each(EXPORT_FORMATS)('as %s has no names where they are not wanted', async (format) => {
    const made = await make(wish(format, [FIRST], true));
    expect(made?.name).toContain('Mock with Interviewer 1');
    expect(await made?.file.text()).not.toMatch(/\b(?:ines|okafor|kai|lamberti)\b/i);
  });

  it('of several sessions is a file for each, in one, under names that do not clash', async () => {
    const twin = { ...SECOND, session: { ...SECOND.session } };
    const made = await make({
      ...wish('markdown', [FIRST, SECOND, twin]),
      settings: { ...DEFAULT_SETTINGS, fileNames: '{title}' },
    });
    expect(made?.name).toMatch(/^ringside \d{4}-\d\d-\d\d \(3\)\.zip$/);
    const files = unzipSync(new Uint8Array((await made?.file.arrayBuffer()) ?? new ArrayBuffer()));
    expect(Object.keys(files)).toEqual(['Mock with Ines.md', 'Mock with Ines (2).md', 'Mock with Ines (3).md']);
    expect(strFromU8(files['Mock with Ines (2).md'] ?? new Uint8Array())).toContain('hello');
  });

  it('of several sessions is one table, one deck, one list', async () => {
    const made = await make(wish('csv', [FIRST, SECOND]));
    expect((await made?.file.text())?.split('\r\n')).toHaveLength(1 + 3 + 1 + 1);
    expect(JSON.parse((await (await make(wish('json', [FIRST, SECOND])))?.file.text()) ?? '').sessions).toHaveLength(2);
  });

  it('is none where nothing was missed', async () => {
    expect(await make(wish('anki', [SECOND]))).toBeNull();
  });

  it('stops when it is told to', async () => {
    const control = new AbortController();
    const made = makeExport(db, wish('markdown', [FIRST, SECOND]), {
      progressed: () => control.abort(),
      signal: control.signal,
    });
    await expect(made).rejects.toThrow(/abort/i);
  });
});
