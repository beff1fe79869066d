import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { SessionId } from '#core/session/session.ts';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say } from '../stage/call-driver.ts';
import { countDerived } from '../stage/count-derived.ts';
import { press } from '../stage/panel-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { goTo, openDesk } from './desk-driver.ts';
import { eventually } from './eventually.ts';
import { DESK_LOOKS, expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

const HOUR_MS = 3_600_000;
const SAID = ['Tell me about caching, please.', 'I put a cache in front of it.'];

/** Sessions as the worker would have stored them, put there past it. */
const putSessions = (
  page: Page,
  rows: readonly { readonly id: SessionId; readonly title: string; readonly agoMs: number }[],
) =>
  page.evaluate(async (sessions) => {
    const opened = indexedDB.open('ringside');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const tables = db.transaction(['sessions', 'utterances', 'marks'], 'readwrite');
    for (const { id, title, agoMs } of sessions) {
      const at = Date.now() - agoMs;
      const session = {
        id,
        title,
        platform: 'zoom',
        meetingId: id,
        consentedAt: at,
        startedAt: at,
        endedAt: at,
        pausedAt: null,
      };
      tables.objectStore('sessions').put(session);
      const said = {
        sessionId: id,
        seq: 0,
        speaker: 'Ann',
        voice: null,
        text: title,
        startedAt: at,
        updatedAt: at,
        rev: 1,
      };
      tables.objectStore('utterances').put(said);
      tables.objectStore('marks').put({ kind: 'note-written', text: title, sessionId: id, at });
    }
    await new Promise<void>((resolve) => {
      tables.oncomplete = () => resolve();
    });
    db.close();
  }, rows);

const isOurs = (id: SessionId) => id.startsWith('00000000-');
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as SessionId;

describe('what is stored', () => {
  let room: Room;
  let desk: Page;
  let downloads: string;

  const titles = async () =>
    (await readDatabase(desk)).sessions.flatMap(({ id, title }) => (isOurs(id) ? [title] : [])).sort();
  const listed = () => desk.$$eval('[data-session^="00000000-"] a', (links) => links.map((link) => link.textContent));
  const remove = (id: SessionId) => desk.click(`[data-session="${id}"] [data-action="delete-session"]`);
  const keep = (retention: object) =>
    desk.evaluate((kept) => chrome.storage.local.set({ settings: { retention: kept } }), retention);

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'ringside-downloads-'));
    room = await openRoom();
  });
  afterAll(async () => {
    await rm(downloads, { recursive: true, force: true });
    await closeRoom(room);
  });

  it('is listed, and deleted only once it cannot be taken back', async () => {
    desk = await openDesk(room.stage, room.panel);
    await putSessions(desk, [
      { id: uuid(1), title: 'First', agoMs: HOUR_MS },
      { id: uuid(2), title: 'Second', agoMs: 2 * HOUR_MS },
      { id: uuid(3), title: 'Third', agoMs: 3 * HOUR_MS },
    ]);
    await desk.reload();
    await eventually(listed).toEqual(['First', 'Second', 'Third']);

    await remove(uuid(2));
    await eventually(listed).toEqual(['First', 'Third']);
    await press(desk, 'undo-delete');
    await eventually(listed).toEqual(['First', 'Second', 'Third']);

    await remove(uuid(2));
    await remove(uuid(3));
    await eventually(titles).toEqual(['First', 'Third']);
    const { utterances, marks } = await readDatabase(desk);
    expect([utterances.map(({ text }) => text), marks.length]).toEqual([['First', 'Third'], 2]);

    // Leaving the page settles it.
    await desk.reload();
    await eventually(listed).toEqual(['First']);
    expect(await titles()).toEqual(['First']);
  });

  it('is not deleted while its call is on', async () => {
    const meetingId = await nextCall(room);
    for (const [i, text] of SAID.entries()) await say(room.stage.page, i === 0 ? 'interviewer' : 'candidate', text);
    await eventually(async () => (await readDatabase(desk)).utterances.length).toBe(3);
    const live = (await readDatabase(desk)).sessions.find((session) => session.meetingId === meetingId)?.id;
    await desk.bringToFront();
    await remove(live as SessionId);
    await desk.click('[role="status"] button:last-of-type');
    await desk.waitForSelector('[role="alert"]');
    await desk.waitForSelector(`[data-session="${live}"]`);
    expect((await readDatabase(desk)).utterances).toHaveLength(3);
  });

  it('goes by its age, and nothing else does', async () => {
    await putSessions(desk, [{ id: uuid(4), title: 'Old', agoMs: 40 * 24 * HOUR_MS }]);
    await eventually(titles).toContain('Old');
    await keep({ kind: 'days', days: 30 });
    await eventually(titles).not.toContain('Old');
    expect(await titles()).toContain('First');
    expect((await readDatabase(desk)).utterances).toHaveLength(3);
  });

  it('stays, if nothing is kept, while a page may show it, and the call that is on stays anyway', async () => {
    await keep({ kind: 'nothing' });
    await room.stage.killWorker();
    await (await room.stage.worker()).evaluate(() => undefined);
    expect(await titles()).toContain('First');
    await keep({ kind: 'forever' });
  });

  it('is exported whole, in one file', async () => {
    const client = await room.stage.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await goTo(desk, 'settings');
    await press(desk, 'export-everything');
    await eventually(() => readdir(downloads)).toEqual([expect.stringMatching(/^ringside-backup-[\d-]+\.json$/)]);
    const [name = ''] = await readdir(downloads);
    const backup = JSON.parse(readFileSync(join(downloads, name), 'utf8'));
    const facts = await readDatabase(desk);
    expect(backup).toMatchObject({
      format: 'ringside-backup',
      version: 2,
      settings: { retention: { kind: 'forever' } },
    });
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect([...backup.sessions].sort(byId)).toEqual([...facts.sessions].sort(byId));
    expect(backup.utterances).toEqual(expect.arrayContaining([...facts.utterances]));
    expect(backup.utterances).toHaveLength(facts.utterances.length);
    expect(backup.marks).toHaveLength(facts.marks.length);
  });

  it('is gone when everything is deleted, from every store, and Ringside begins anew', async () => {
    await make(room.stage.page, 'leave');
    await room.stage.page.goto('about:blank');
    await desk.bringToFront();
    await goTo(desk, 'sessions');
    await eventually(async () => (await countDerived(desk)).digests).toBeGreaterThan(0);
    await goTo(desk, 'settings');
    await desk.evaluate(async () => {
      await chrome.storage.sync.set({ left: 'over' });
      await (await caches.open('left')).put('https://example.invalid/over', new Response('over'));
    });
    await desk.click('[data-setting="theme"] input[value="dark"]');
    await eventually(() => desk.evaluate(() => localStorage.length)).toBe(1);
    await press(desk, 'delete-everything');
    await desk.waitForSelector('[data-counts]');
    expect(await desk.$eval('[data-counts]', (list) => list.textContent)).toContain('3 utterances');
    expect(
      await desk.$eval('[data-action="confirm-deletion"]', (button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
    await desk.keyboard.type('delete');
    const begunAnew = desk.waitForNavigation();
    await desk.keyboard.press('Enter');
    await begunAnew;

    await eventually(() => erasedWords(desk)).toMatch(/^Everything was deleted\.Ringside is as if/);
    // The button is at the end of a long page, and a reload may stay there.
    expect(await desk.$('[data-erased]').then((notice) => notice?.isIntersectingViewport({ threshold: 1 }))).toBe(true);
    await eventually(() => readPanel(room.panel)).toMatchObject({ state: 'consent' });
    await eventually(() => erasedWords(room.panel)).toBe('Everything was deleted.');
    await expectNoFaults(room.panel);
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.emulateMediaFeatures();
    // It is said once.
    await desk.reload();
    await desk.waitForSelector('main h1');
    expect(await desk.$('[data-erased]')).toBeNull();
    await eventually(() => everythingStored(desk)).toEqual({
      tables: { sessions: 0, utterances: 0, marks: 0 },
      derived: { digests: 0, summaries: 0 },
      otherDatabases: [],
      local: {},
      session: {},
      sync: {},
      // What is drawn, remembered for the first paint: the usual look.
      localStorage: ['system 100'],
      sessionStorage: 0,
      caches: [],
      scripts: [],
      origins: ['https://meet.google.com/*'],
    });
    expect(await desk.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(242, 244, 243)');
  });
});

const erasedWords = (page: Page) =>
  page.$$eval('[role="status"] [data-erased] p', (said) => said.map((p) => p.textContent).join(''));

const everythingStored = async (page: Page) => {
  const { sessions, utterances, marks } = await readDatabase(page);
  const tables = { sessions: sessions.length, utterances: utterances.length, marks: marks.length };
  const others = await page.evaluate(async () => ({
    // Whether ours are there again, empty, depends on who has looked into them since.
    otherDatabases: (await indexedDB.databases()).filter(
      ({ name }) => name !== 'ringside' && name !== 'ringside-derived',
    ),
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    localStorage: Object.values(localStorage),
    sessionStorage: sessionStorage.length,
    caches: await caches.keys(),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    origins: (await chrome.permissions.getAll()).origins,
  }));
  return { tables, derived: await countDerived(page), ...others };
};
