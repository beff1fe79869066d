import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Mark, Session, SessionFacts, SessionId } from '#core/session/session.ts';
import { aSession, factsOf } from '../core/exports/export-fixture.ts';
import { launchStage } from '../stage/browser.ts';
import { make } from '../stage/call-driver.ts';
import { acceptConsent, agree, press } from '../stage/panel-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { storeSession } from '../stage/store-session.ts';
import { goTo, openDesk } from './desk-driver.ts';
import { eventually } from './eventually.ts';
import { closeRoom, type Room } from './room.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

const SESSIONS = 30;
const DONE = { ok: true };
const INTERRUPTED = { ok: false, reason: 'interrupted' };
const HERE = '00000000-0000-4000-8000-000000000001' as SessionId;
const TURNS = Array.from({ length: 300 }, (_, i) => ['Jo Park', `${i} ${'and so on '.repeat(10)}`] as const);

/** So many that storing them takes a while. @param letter the first of their ids */
const many = (letter: string): readonly SessionFacts[] =>
  Array.from({ length: SESSIONS }, (_, n) => {
    const id = `${letter}0000000-0000-4000-8000-${n.toString().padStart(12, '0')}` as SessionId;
    return factsOf(TURNS, [{ kind: 'note-written', text: `Note ${n}` }], {
      ...aSession,
      id,
      meetingId: `${letter}${n}`,
    });
  });

/** As the desk does, put there by hand. */
const writeNote = (page: Page, sessionId: SessionId, text: string) =>
  page.evaluate(
    async (mark) => {
      const opened = indexedDB.open('ringside');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opened.onsuccess = () => resolve(opened.result);
      });
      const tables = db.transaction(['marks'], 'readwrite');
      tables.objectStore('marks').put(mark);
      await new Promise<void>((resolve) => {
        tables.oncomplete = () => resolve();
      });
      db.close();
    },
    { kind: 'note-written', text, sessionId, at: 7 },
  );

const byId = (one: Session, other: Session) => (one.id < other.id ? -1 : 1);

const sessionFile = (all: readonly SessionFacts[]): string =>
  JSON.stringify({
    format: 'ringside-session',
    version: 1,
    sessions: all.map(({ session }) => session),
    utterances: all.flatMap(({ utterances }) => utterances),
    marks: all.flatMap(({ marks }) => marks),
  });

describe('an import that is cut short', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-cut-short-'));
  let room: Room;
  let desk: Page;

  const facts = async () => {
    const { sessions, utterances, marks } = await readDatabase(desk);
    return { sessions, utterances, marks: marks.map(({ id: _, ...mark }: Mark) => mark) };
  };
  const bring = async (all: readonly SessionFacts[]) => {
    const path = join(folder, 'many.json');
    writeFileSync(path, sessionFile(all));
    await goTo(desk, 'settings');
    const [chooser] = await Promise.all([desk.waitForFileChooser(), press(desk, 'import-sessions')]);
    await chooser.accept([path]);
    await press(desk, 'start-import');
  };
  /** The first sessions are there, and most are not. */
  const inTheMiddle = () =>
    desk.waitForFunction(() => {
      const share = document.querySelector<HTMLProgressElement>('[data-dialog="import"] progress')?.value ?? 0;
      return document.querySelector('[data-outcome="bringing"]') !== null && share >= 10;
    });
  /** A worker that is not there starts; all that it was asked before has been done by the time that it answers. */
  const workerIsDone = () =>
    desk.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'import.ended', body: { importId: crypto.randomUUID(), kept: false } }),
    );
  const state = () => desk.$eval('[data-outcome]', (status) => status.getAttribute('data-outcome'));
  const outcome = () => desk.$eval('[data-outcome]', (status) => status.textContent);

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    room = { stage, panel: await stage.openPanel() };
    await acceptConsent(stage, room.panel);
    await make(stage.page, 'leave');
    await room.panel.waitForSelector('main[data-panel-state="no-call"]');
    desk = await openDesk(stage, room.panel);
    await storeSession(desk, {
      id: HERE,
      title: 'Was here before',
      startedAt: aSession.startedAt,
      turns: [{ speaker: 'candidate', text: 'I put a cache in front of it.' }],
    });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await closeRoom(room);
  });

  it('by the end of the worker and of its page leaves nothing behind, and what was here as it was', async () => {
    const before = await facts();
    await bring(many('a'));
    await inTheMiddle();
    expect((await facts()).sessions.length).toBeGreaterThan(before.sessions.length);
    await Promise.all([room.stage.killWorker(), desk.close()]);
    desk = await openDesk(room.stage, room.panel);
    await workerIsDone();
    expect(await facts()).toEqual(before);
  });

  it('by the end of the worker alone begins anew by itself, and ends whole', async () => {
    const before = await facts();
    const brought = many('b');
    await bring(brought);
    await inTheMiddle();
    await room.stage.killWorker();
    expect(await state()).toBe('bringing');
    await eventually(outcome).toBe(`Done. ${SESSIONS} sessions were stored.`);
    // The session of the call stands before or behind the others, by its id.
    expect(await facts()).toEqual({
      sessions: [...before.sessions, ...brought.map(({ session }) => session)].sort(byId),
      utterances: [...before.utterances, ...brought.flatMap(({ utterances }) => utterances)],
      marks: [...before.marks, ...brought.flatMap(({ marks }) => marks)],
    });
    await press(desk, 'close-import');
  });

  it('by the user leaves the session alone in which they have written a note meanwhile, and says so', async () => {
    const before = (await facts()).sessions;
    const brought = many('c');
    await bring(brought);
    await inTheMiddle();
    const noted = brought[0]?.session.id as SessionId;
    await writeNote(desk, noted, 'My own');
    await press(desk, 'stop-work');
    await eventually(outcome).toBe(
      'Cancelled. Nothing of it was stored.Except for 1 session: you have gone on with it meanwhile, so it stays.',
    );
    const { sessions, marks } = await facts();
    expect(sessions).toHaveLength(before.length + 1);
    expect(marks.filter(({ sessionId }) => sessionId === noted)).toMatchObject([
      { text: 'Note 0' },
      { text: 'My own' },
    ]);
    await press(desk, 'close-import');
  });

  it('by the deletion of everything brings nothing behind it, whatever was on its way', async () => {
    const { browser, extension } = room.stage;
    const [late] = many('d');
    // A page that begins anew has no time to be late.
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extension?.id}/manifest.json`);
    const answers = await page.evaluate(async (text) => {
      const send = (name: string, body: object): Promise<unknown> => chrome.runtime.sendMessage({ name, body });
      const importId = crypto.randomUUID();
      return [
        await send('import.begun', { importId }),
        await send('everything.deleted', {}),
        await send('session.brought', { importId, textId: crypto.randomUUID(), part: 0, parts: 1, text }),
        await send('import.ended', { importId, kept: true }),
      ];
    }, JSON.stringify(late));
    await page.close();
    expect(answers).toEqual([DONE, DONE, INTERRUPTED, INTERRUPTED]);
    expect(await facts()).toEqual({ sessions: [], utterances: [], marks: [] });
    await agree(room.panel);
  });

  it('by the deletion of everything in another tab leaves nothing at all, and says that it was ended', async () => {
    const { browser, extension } = room.stage;
    const other = await browser.newPage();
    await other.goto(`chrome-extension://${extension?.id}/desk.html#/settings`);
    await press(other, 'delete-everything');
    await other.type('[data-field="deletion-word"]', 'delete');
    await desk.bringToFront();
    await bring(many('d'));
    await inTheMiddle();
    expect(await state()).toBe('bringing');
    const begunAnew = desk.waitForNavigation();
    await other.$eval('[data-action="confirm-deletion"]', (button) => (button as HTMLButtonElement).click());
    await begunAnew;
    await eventually(() => desk.$$eval('[data-erased]', ([said]) => said?.textContent)).toMatch(
      /^Everything was deleted\.The import that was under way here has ended with it/,
    );
    await eventually(() => other.$$eval('[data-erased]', ([said]) => said?.textContent)).not.toContain('import');
    await workerIsDone();
    expect(await facts()).toEqual({ sessions: [], utterances: [], marks: [] });
    expect(await desk.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  });
});
