import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { underId } from '#core/facts-file/plan-import.ts';
import type { Mark, SessionFacts, SessionId } from '#core/session/session.ts';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { aSession, factsOf } from '../core/exports/export-fixture.ts';
import { launchStage } from '../stage/browser.ts';
import { make } from '../stage/call-driver.ts';
import { clearStore } from '../stage/clear-store.ts';
import { acceptConsent, closePanel, press, readWords } from '../stage/panel-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { goTo, openDesk } from './desk-driver.ts';
import { dragFile } from './drag-file.ts';
import { eventually } from './eventually.ts';
import { DESK_LOOKS, expectNoFaults } from './expect-no-faults.ts';
import { limitStorage } from './limit-storage.ts';
import { closeRoom, type Room } from './room.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

const SAID = [
  ['Ines Okafor', "Let's design the API for a ticket booking service. How would you lay out the endpoints?"],
  ['Kai Lamberti', 'Thanks Ines. The main resources are events, seats and bookings, and a booking belongs to a user.'],
  ['Ines Okafor', 'What if the client times out and sends the same booking again, Kai?'],
] as const;
const FIRST = factsOf(SAID, [
  { kind: 'note-written', text: 'Ines asked twice' },
  { kind: 'role-set', speaker: 'Kai Lamberti', role: 'candidate' },
]);
const SECOND = factsOf([['Jo Park', 'hello']], [], {
  ...aSession,
  id: '9d3f1d0e-6b0a-4f5e-8c62-1f0f6f3f7b11' as SessionId,
  meetingId: '771',
  title: 'Another one',
  startedAt: aSession.startedAt + 1,
});

/** As if the worker had stored them; with what an import that was cut off would have left beside them. */
const put = (page: Page, all: readonly SessionFacts[], importId: string | null = null) =>
  page.evaluate(
    async (sessions, id) => {
      const opened = indexedDB.open('ringside');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opened.onsuccess = () => resolve(opened.result);
      });
      const tables = db.transaction(['sessions', 'utterances', 'marks', 'imports'], 'readwrite');
      for (const { session, utterances, marks } of sessions) {
        tables.objectStore('sessions').put(session);
        for (const row of utterances) tables.objectStore('utterances').put(row);
        for (const row of marks) tables.objectStore('marks').put(row);
        if (id !== null) tables.objectStore('imports').put({ importId: id, sessionId: session.id, markIds: null });
      }
      await new Promise<void>((resolve) => {
        tables.oncomplete = () => resolve();
      });
      db.close();
    },
    all,
    importId,
  );

/** As another program might lay it out. */
const sessionFile = ({ session, utterances, marks }: SessionFacts): string =>
  JSON.stringify({ format: 'ringside-session', version: 1, sessions: [session], utterances, marks }, null, 2);

describe('notes out of Ringside, and back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-notes-'));
  let room: Room;
  let desk: Page;
  let panelUrl: string;

  const facts = async () => {
    const { sessions, utterances, marks } = await readDatabase(desk);
    return { sessions, utterances, marks: marks.map(({ id: _, ...mark }: Mark) => mark) };
  };
  const downloaded = async (name: RegExp) => {
    await eventually(() => readdirSync(folder).filter((file) => name.test(file))).toHaveLength(1);
    const [file = ''] = readdirSync(folder).filter((each) => name.test(each));
    return { path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') };
  };
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const bring = async (path: string) => {
    await desk.bringToFront();
    const [chooser] = await Promise.all([desk.waitForFileChooser(), press(desk, 'import-sessions')]);
    await chooser.accept([path]);
  };
  const outcome = () => desk.$$eval('[data-outcome]', ([status]) => status?.textContent ?? '');
  const buttons = () => desk.$$eval('[data-dialog="import"] button', (all) => all.map((button) => button.textContent));
  const closeImport = async () => {
    await press(desk, 'close-import');
    await desk.waitForSelector('[data-dialog="import"]', { hidden: true });
  };
  const exportAs = async (format: string) => {
    await desk.click(`[data-setting="format"] input[value="${format}"]`);
    await press(desk, 'start-export');
    await eventually(() =>
      desk.$$eval('[data-dialog="export"] [role="status"]', ([said]) => said?.textContent),
    ).toMatch(/^Done/);
  };

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    await limitStorage(stage, 2_600_000);
    room = { stage, panel: await stage.openPanel() };
    panelUrl = room.panel.url();
    await acceptConsent(stage, room.panel);
    await make(room.stage.page, 'leave');
    await room.panel.waitForSelector('main[data-panel-state="no-call"]');
    desk = await openDesk(room.stage, room.panel);
    const client = await room.stage.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await closeRoom(room);
  });

  it('are a file of one session under a name that was seen before, without names where that is wanted', async () => {
    await put(desk, [FIRST, SECOND]);
    await desk.reload();
    await desk.waitForSelector(`[data-session="${FIRST.session.id}"] a`);
    await desk.click(`[data-session="${FIRST.session.id}"] a`);
    await press(desk, 'export');
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.setViewport({ width: 1280, height: 900 });
    await desk.click('[data-setting="anonymised"]');
    await eventually(() => desk.$eval('[data-file-name]', (line) => line.textContent)).toMatch(
      /2026-11-\d\d Mock with Interviewer 1\.md/,
    );
    await exportAs('markdown');
    const { text } = await downloaded(/\.md$/);
    expect(text).toMatch(/# Mock with .*[\s\S]*API design[\s\S]*- \[x\] .*[\s\S]*The main resources are events/);
    expect(text).not.toMatch(/\b(?:ines|okafor|kai|lamberti)\b/i);
    await desk.click('[data-setting="anonymised"]');
    await exportAs('json');
    expect(JSON.parse((await downloaded(/Ines\.json$/)).text)).toMatchObject({
      format: 'ringside-session',
      version: 1,
      sessions: [FIRST.session],
      utterances: FIRST.utterances,
    });
    await press(desk, 'close-export');
    await eventually(() => desk.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('export');
  });

  it('are everything in one file, and the same again where it was lost', async () => {
    await goTo(desk, 'settings');
    const before = await facts();
    await press(desk, 'export-everything');
    const { path } = await downloaded(/^ringside-backup.*json$/);
    await clearStore(desk);
    await bring(path);
    await desk.waitForSelector('[data-import-plan]');
    expect(await desk.$eval('[data-import-plan]', (plan) => plan.textContent)).toContain('are new and will be added');
    expect((await facts()).sessions).toEqual([]);
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.setViewport({ width: 1280, height: 900 });
    await press(desk, 'start-import');
    await eventually(outcome).toMatch(/^Done\. \d sessions were stored\.$/);
    expect(await facts()).toEqual({ ...before, marks: expect.arrayContaining(before.marks) });
    await closeImport();
    await bring(path);
    await eventually(() => desk.$$eval('[data-import-plan]', ([plan]) => plan?.textContent)).toMatch(
      /^Everything in it is here already/,
    );
    expect(await buttons()).toEqual(['Close']);
    // Its settings need not be what is set here.
    await desk.click('[data-setting="with-settings"]');
    await eventually(buttons).toEqual(['Cancel', 'Take over the settings']);
    await press(desk, 'start-import');
    await eventually(outcome).toBe('The settings of the backup were taken over.');
    await closeImport();
  });

  it('are refused where they are damaged, with the line, and nothing is changed', async () => {
    const before = await facts();
    const { text } = await downloaded(/^ringside-backup.*json$/);
    await bring(file('damaged.json', text.replace('"rev":1', '"rev":"<b>"')));
    await eventually(outcome).toMatch(/nothing was changed\.Line \d+: This is not of the form/);
    await closeImport();
    await bring(file('newer.json', text.replace('"version": 2', '"version": 9')));
    await eventually(outcome).toContain('written by a newer Ringside');
    await closeImport();
    expect(await facts()).toEqual(before);
  });

  it('that were only half there when the worker ended are taken back', async () => {
    const cutOff = {
      ...SECOND,
      session: { ...SECOND.session, id: 'b5f0c9a2-0d5e-4a7a-9d39-0d0f6b1f2c3d' as SessionId },
    };
    const before = await facts();
    await put(desk, [{ ...cutOff, utterances: [], marks: [] }], 'import-1');
    await room.stage.killWorker();
    await room.stage.panel?.bringToFront();
    await desk.evaluate(() => chrome.runtime.sendMessage({ name: 'page.left', body: {} }));
    await eventually(facts).toEqual(before);
  });

  it('dropped on the panel open there', async () => {
    const other = underId(FIRST, 'b5f0c9a2-0d5e-4a7a-9d39-0d0f6b1f2c3f' as SessionId);
    const path = file('dropped.json', sessionFile({ ...other, marks: [] }));
    await room.panel.bringToFront();
    const drag = await dragFile(room.panel, path);
    await drag.drop();
    await room.panel.waitForSelector('[data-import-plan]');
    await expectNoFaults(room.panel);
    await press(room.panel, 'start-import');
    await eventually(() => room.panel.$$eval('[data-outcome]', ([status]) => status?.textContent)).toContain(
      '1 session was stored',
    );
    await press(room.panel, 'close-import');
    await eventually(() => readPanel(room.panel)).toMatchObject({ state: 'ended' });
    expect(await readWords(room.panel)).toContain('You are looking at a file.');
  });

  it('dropped on the desk, several at once, are asked about one after the other', async () => {
    const [one, two] = ['b5f0c9a2-0d5e-4a7a-9d39-0d0f6b1f2c41', 'b5f0c9a2-0d5e-4a7a-9d39-0d0f6b1f2c42'].map((id) =>
      sessionFile({ ...underId(SECOND, id as SessionId), marks: [] }),
    );
    const before = (await facts()).sessions.length;
    const asked = () => desk.$$eval('[data-dialog="import"] h2', ([title]) => title?.textContent ?? null);
    await desk.bringToFront();
    await goTo(desk, 'sessions');
    const drag = await dragFile(desk, file('one.json', one ?? ''), file('two.json', two ?? ''));
    await drag.drop();
    await eventually(asked).toBe('Import “one.json”');
    expect(await desk.$eval('[data-dialog="import"]', (dialog) => dialog.textContent)).toContain('1 more file');
    await press(desk, 'start-import');
    await press(desk, 'close-import');
    await eventually(asked).toBe('Import “two.json”');
    await press(desk, 'start-import');
    await closeImport();
    expect((await facts()).sessions).toHaveLength(before + 2);
    await goTo(desk, 'settings');
  });

  it('that do not fit are taken back whole, with what to free', async () => {
    const before = await facts();
    const long = factsOf(
      Array.from({ length: 900 }, (_, i) => ['Jo Park', `${i} ${'and so on '.repeat(600)}`]),
      [],
      { ...aSession, id: 'b5f0c9a2-0d5e-4a7a-9d39-0d0f6b1f2c3e' as SessionId },
    );
    await bring(file('long.json', sessionFile(long)));
    // Where the browser says how little room there is, it does not come to storing.
    await desk.waitForSelector('[data-action="start-import"], [data-outcome="refused"]');
    if ((await desk.$('[data-action="start-import"]')) !== null) await press(desk, 'start-import');
    await eventually(outcome).toMatch(/nothing was changed\.There is (?:no room left|not enough room)/);
    await closeImport();
    expect(await facts()).toEqual(before);
  });

  it('are not looked through before there is an agreement, and the way to it is beside that', async () => {
    const { stage, panel } = room;
    const { path } = await downloaded(/^ringside-backup.*json$/);
    await desk.evaluate(() => chrome.storage.local.remove('consent'));
    await closePanel(stage, panel);
    await bring(path);
    await eventually(outcome).toContain('Agree to the conditions in the panel first');
    expect(await desk.$('[data-import-plan]')).toBeNull();
    await press(desk, 'open-panel');
    const target = await stage.browser.waitForTarget((each) => each.url() === panelUrl);
    await (await target.asPage()).waitForSelector('[data-welcome="what"]');
    await closeImport();
  });
});
