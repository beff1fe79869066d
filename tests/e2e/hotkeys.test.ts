// Keys of the whole browser, really pressed while a page has the focus.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { say } from '../stage/call-driver.ts';
import { closePanel } from '../stage/panel-driver.ts';
import { panelOpenedBy } from '../stage/panel-opened-by.ts';
import { readDatabase } from '../stage/read-database.ts';
import { missingForRealKeys, type RealKeys } from '../stage/real-keys.ts';
import { setHotkey } from '../stage/set-hotkey.ts';
import { openStrangePage } from '../stage/strange-page.ts';
import { accessibilityFaults } from './axe.ts';
import { eventually } from './eventually.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

const OPENING = "Let's design the API for a ticket booking service. How would you lay out the endpoints?";
const FIRST = 'api-design/resources';
const BOARD = `<!doctype html><title>Board</title><link rel="icon" href="data:,"><main><h1>Whiteboard</h1>
  <div id="field" role="textbox" contenteditable="plaintext-only" style="min-height: 200px">boxes</div></main>`;

const missing = missingForRealKeys();

describe.skipIf(missing !== null)(`keys of the whole browser${missing === null ? '' : ` (${missing})`}`, () => {
  let room: Room;
  let call: Page;
  let keys: RealKeys;

  let pressedAt = 0;
  /** As a hand does it: what comes sooner after the last press is a key that is held. */
  const press = async (key: string) => {
    await sleep(Math.max(0, pressedAt + 200 - Date.now()));
    await keys.press(key);
    pressedAt = Date.now();
  };
  const shown = () => readPanel(room.panel);
  const marks = async () => (await readDatabase(room.panel)).marks.map(({ kind }) => kind);
  const said = () => room.panel.$eval('[data-hotkey]', (line) => line.textContent);
  const noteBox = async (page: Page) => {
    for (const frame of page.frames()) if (await frame.$('[data-note-box]').catch(() => null)) return frame;
    return null;
  };
  const hasFocus = (page: Page) => page.evaluate(() => document.hasFocus());
  /** As by a real press on the page: what the driver clicks in the panel believes for good that it has the focus. */
  const lookAt = async (page: Page) => {
    await page.bringToFront();
    await eventually(async () => {
      const isThere = (await hasFocus(page)) && !(await hasFocus(room.panel));
      if (!isThere) await keys.press('F6');
      return isThere;
    }).toBe(true);
  };
  const openRound = async () => {
    await nextCall(room);
    await say(call, 'interviewer', OPENING);
    await eventually(shown).toMatchObject({ state: 'live', now: FIRST });
    await lookAt(call);
    return (await marks()).length;
  };
  const reopenBy = async (key: string) => {
    await closePanel(room.stage, room.panel);
    await call.bringToFront();
    const panel = await panelOpenedBy(room.stage, () => press(key));
    room = { ...room, panel };
  };

  beforeAll(async () => {
    room = await openRoom({ realKeys: true });
    call = room.stage.page;
    if (room.stage.keys === undefined) throw new Error('the stage has no keys');
    keys = room.stage.keys;
    // Chrome suggests four keys at most: these two the user gives.
    await setHotkey(room.stage, 'pin', 'Alt+O');
    await setHotkey(room.stage, 'note', 'Alt+N');
  });
  afterAll(() => closeRoom(room));

  it('tick, skip and pin from the call, once each, and say so', async () => {
    const before = await openRound();
    await press('alt+t');
    await eventually(shown).toMatchObject({ covered: [FIRST], now: expect.not.stringMatching('resources') });
    await eventually(said).toMatch(/^Ticked: /);
    const second = (await shown()).now;
    await press('alt+s');
    await eventually(async () => (await shown()).now).not.toBe(second);
    await eventually(said).toMatch(/^Skipped: /);
    await press('alt+o');
    await room.panel.waitForSelector('[data-action="unpin"]');
    await press('alt+o');
    await room.panel.waitForSelector('[data-action="pin"]');
    await eventually(said).toMatch(/^Not pinned any more: /);
    expect((await marks()).slice(before)).toEqual(['step-ticked', 'step-skipped', 'round-pinned', 'round-unpinned']);
    // The call has kept the focus, and undo takes back what was skipped here.
    expect([await hasFocus(call), await hasFocus(room.panel)]).toEqual([true, false]);
    await room.panel.keyboard.press('u');
    await eventually(shown).toMatchObject({ now: second });
  });

  it('tick one step however long they are held', async () => {
    const before = await openRound();
    await keys.hold(1_200, 'alt', 't');
    await eventually(shown).toMatchObject({ covered: [FIRST] });
    await press('alt+o');
    await room.panel.waitForSelector('[data-action="unpin"]');
    expect((await marks()).slice(before)).toEqual(['step-ticked', 'round-pinned']);
    await press('alt+o');
  });

  it('pause and go on, with the panel and without it', async () => {
    await openRound();
    await press('alt+p');
    await eventually(shown).toMatchObject({ state: 'paused' });
    await press('alt+p');
    await eventually(shown).toMatchObject({ state: 'live' });
    await closePanel(room.stage, room.panel);
    await call.bringToFront();
    await press('alt+p');
    const onIcon = async () => (await room.stage.worker()).evaluate('chrome.action.getBadgeText({})');
    await eventually(onIcon).toBe('II');
    room = { ...room, panel: await room.stage.openPanel() };
    await eventually(shown).toMatchObject({ state: 'paused' });
    // Away from any call, the key means the one that there is.
    const board = await openStrangePage(room.stage, { html: BOARD });
    await press('alt+p');
    await eventually(shown).toMatchObject({ state: 'live' });
    await board.close();
  });

  it('open the panel where it is closed, and are then done once', async () => {
    const before = await openRound();
    await reopenBy('alt+t');
    await eventually(shown).toMatchObject({ covered: [FIRST] });
    // Closed and opened again at once, it does not do it again.
    await closePanel(room.stage, room.panel);
    room = { ...room, panel: await room.stage.openPanel() };
    await eventually(shown).toMatchObject({ covered: [FIRST] });
    expect((await marks()).slice(before)).toEqual(['step-ticked']);
  });

  it('write a note over the page that has the focus, which then has it again', async () => {
    await openRound();
    const board = await openStrangePage(room.stage, { html: BOARD });
    await board.focus('#field');
    await press('alt+n');
    await eventually(async () => (await noteBox(board))?.evaluate(() => document.hasFocus())).toBe(true);
    const frame = await noteBox(board);
    expect(frame === null ? null : await accessibilityFaults(frame)).toEqual([]);
    await keys.type('ask about ferries');
    await keys.press('Return');
    const notes = async () => (await readDatabase(room.panel)).marks.filter(({ kind }) => kind === 'note-written');
    await eventually(notes).toMatchObject([{ text: 'ask about ferries' }]);
    await eventually(() => noteBox(board)).toBeNull();
    await keys.type('!');
    await eventually(() => board.$eval('#field', ({ textContent }) => textContent)).toContain('!');
    // The key closes what it has opened, and nothing is noted.
    await press('alt+n');
    await eventually(async () => (await noteBox(board)) !== null).toBe(true);
    await press('alt+n');
    await eventually(() => noteBox(board)).toBeNull();
    expect(await notes()).toHaveLength(1);
    await board.close();
  });

  it('lead into the note field where the panel has to be opened, or cannot be left', async () => {
    await openRound();
    await reopenBy('alt+n');
    const inField = () => room.panel.evaluate(() => document.hasFocus() && document.activeElement?.id === 'note-field');
    await eventually(inField).toBe(true);
    await keys.type('typed at once');
    await keys.press('Return');
    await eventually(async () => (await readDatabase(room.panel)).marks.at(-1)).toMatchObject({
      text: 'typed at once',
    });

    const closedPage = await room.stage.browser.newPage();
    await closedPage.goto('chrome://version/');
    await closedPage.bringToFront();
    await press('alt+n');
    await eventually(said).toContain('click there and write');
    await closedPage.close();
  });

  it('are done by the panel of their own window alone', async () => {
    const before = await openRound();
    const worker = await room.stage.worker();
    const windowId = await worker.evaluate("chrome.windows.create({ url: 'about:blank' }).then(({ id }) => id)");
    const other = await panelOpenedBy(room.stage, () => press('alt+t'));
    await eventually(() => readPanel(other)).toMatchObject({ covered: [FIRST] });
    await eventually(shown).toMatchObject({ covered: [FIRST] });
    expect((await marks()).slice(before)).toEqual(['step-ticked']);
    expect(await said()).not.toMatch(/^Ticked/);
    await worker.evaluate(`chrome.windows.remove(${windowId})`);
  });

  it('say so where there is nothing to do', async () => {
    await call.goto('https://meet.google.com/');
    await eventually(shown).not.toMatchObject({ state: 'live' });
    const before = (await marks()).length;
    await call.bringToFront();
    await press('alt+t');
    await eventually(said).toMatch(/once a call has been started/);
    expect(await accessibilityFaults(room.panel)).toEqual([]);
    await closePanel(room.stage, room.panel);
    await call.bringToFront();
    await press('alt+p');
    const onIcon = async () => (await room.stage.worker()).evaluate('chrome.action.getTitle({})');
    await eventually(onIcon).toMatch(/once a call has been started/);
    room = { ...room, panel: await room.stage.openPanel() };
    expect((await marks()).length).toBe(before);
  });
});
