// The lookup by real keys, from the shortcut to the panel.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage } from '../stage/browser.ts';
import { say } from '../stage/call-driver.ts';
import { paletteIn, readPalette, readPaletteOver } from '../stage/palette-driver.ts';
import { acceptConsent } from '../stage/panel-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { missingForRealKeys, type RealKeys } from '../stage/real-keys.ts';
import { openStrangePage } from '../stage/strange-page.ts';
import { accessibilityFaults } from './axe.ts';
import { eventually } from './eventually.ts';
import { closeRoom, nextCall, type Room } from './room.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

// No form field: of those the browser tells its maker.
const BOARD = `<!doctype html><title>Board</title><link rel="icon" href="data:,"><main><h1>Whiteboard</h1>
  <div id="field" role="textbox" contenteditable="plaintext-only" style="min-height: 200px">boxes and arrows</div></main>`;

const missing = missingForRealKeys();

it('can be tested here with real keys, or says what is missing', () => {
  // Where the set-up may install them they have to be there.
  if (process.platform === 'linux' && process.getuid?.() === 0) expect(missing).toBeNull();
});

describe.skipIf(missing !== null)(`the lookup${missing === null ? '' : ` (${missing})`}`, () => {
  let room: Room;
  let board: Page;
  let keys: RealKeys;

  const over = () => readPaletteOver(board);
  const open = async () => {
    await board.bringToFront();
    await board.focus('#field');
    await keys.press('alt+k');
    await eventually(over).toMatchObject({ focused: true, query: '' });
  };
  const closed = () => eventually(over).toBeNull();
  const written = () => board.$eval('#field', (field) => field.textContent);

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension'), realKeys: true });
    if (!stage.keys) throw new Error('the stage has no keys');
    keys = stage.keys;
    room = { stage, panel: await stage.openPanel() };
    await acceptConsent(stage, room.panel);
    board = await openStrangePage(stage, { html: BOARD });
  });
  afterAll(() => closeRoom(room));

  it('opens over any page, finds, opens a card, goes back, and leaves the page as it was', async () => {
    const trace = () =>
      board.evaluate(() => ({
        html: document.documentElement.outerHTML,
        globals: Object.keys(window),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        focus: document.activeElement?.id,
        caret: document.getSelection()?.anchorOffset,
      }));
    await board.focus('#field');
    await board.evaluate(() =>
      document.getSelection()?.collapse(document.querySelector('#field')?.firstChild ?? null, 5),
    );
    const before = await trace();

    await open();
    await keys.type('idem');
    await eventually(over).toMatchObject({ answered: 'idem', chosen: 'step:api-design/idempotency' });
    await keys.press('Down');
    await eventually(over).toMatchObject({ chosen: 'concept:transactions/idempotent-writes' });
    await keys.press('Home', 'Return');
    await eventually(over).toMatchObject({ card: 'step:api-design/idempotency' });
    await keys.press('Escape');
    await eventually(over).toMatchObject({ card: null, query: 'idem', focused: true });
    await keys.press('Escape');
    await closed();

    await eventually(trace).toEqual(before);
    await keys.type('!');
    await eventually(written).toBe('boxes! and arrows');
  });

  it('gives axe nothing to object to, in light and dark, and fits a page of 320 pixels', async () => {
    for (const value of ['light', 'dark']) {
      await board.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await open();
      const frame = await paletteIn(board);
      if (frame === null) throw new Error('there is no palette');
      await keys.type('idem');
      await eventually(over).toMatchObject({ chosen: 'step:api-design/idempotency' });
      expect(await accessibilityFaults(frame)).toEqual([]);
      await keys.press('Return');
      await eventually(over).toMatchObject({ card: 'step:api-design/idempotency' });
      expect(await accessibilityFaults(frame)).toEqual([]);
      await board.setViewport({ width: 320, height: 600 });
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await board.setViewport(null);
      await keys.press('Escape', 'Escape');
      await closed();
    }
  });

  it('looks as the settings say, whatever the computer says', async () => {
    await room.panel.evaluate(() => chrome.storage.local.set({ settings: { theme: 'dark', textSize: 130 } }));
    await board.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await open();
    const frame = await paletteIn(board);
    const look = await frame?.evaluate(() => ({
      ground: getComputedStyle(document.querySelector('[data-lookup]') as Element).getPropertyValue('--ground'),
      size: getComputedStyle(document.documentElement).fontSize,
    }));
    expect(look).toEqual({ ground: '#101413', size: '20.8px' });
    await keys.press('Escape');
    await closed();
    await room.panel.evaluate(() => chrome.storage.local.remove('settings'));
  });

  it('closes by the key that opened it, and by a press beside it', async () => {
    await open();
    await keys.press('alt+k');
    await closed();
    await open();
    await board.mouse.click(20, 20);
    await closed();
  });

  it('copies what there is to say', async () => {
    await open();
    await keys.type('idem');
    await eventually(over).toMatchObject({ chosen: 'step:api-design/idempotency' });
    await keys.press('ctrl+c');
    await eventually(async () => (await over())?.said).toMatch(/^Copied: The client generates an idempotency key/);
    await keys.press('Escape');
    await closed();
    await keys.press('ctrl+a');
    await keys.press('ctrl+v');
    await eventually(written).toMatch(/^The client generates an idempotency key .* not a second booking\.$/);
  });

  it('reckons in the box', async () => {
    await open();
    await keys.type('10M dau 5 writes');
    await eventually(async () => (await over())?.rows.slice(0, 2)).toEqual(['sum:1', 'sum:2']);
    const frame = await paletteIn(board);
    expect(await frame?.$eval('[data-row="sum:1"]', (row) => row.textContent)).toContain('579 a second');
    await keys.press('Escape');
    await closed();
  });

  it('walks the decision tree with a key an answer, and back', async () => {
    await open();
    await keys.type('which db');
    await eventually(over).toMatchObject({ chosen: 'tree:datastore' });
    await keys.press('Return');
    await eventually(over).toMatchObject({ card: 'tree:datastore', focused: true });
    await keys.press('1', '1', '1', '1');
    const landed = async () =>
      (await paletteIn(board))?.$eval('[data-lookup]', (palette) => ({
        store: palette.querySelector('[data-landed]')?.textContent ?? null,
        labels: [...palette.querySelectorAll('[data-label]')].map((part) => part.getAttribute('data-label')),
      }));
    await eventually(landed).toEqual({ store: 'Postgres', labels: ['reason', 'price', 'index', 'unless'] });
    await keys.press('BackSpace');
    await eventually(landed).toMatchObject({ store: null });
    await keys.press('3');
    await eventually(async () => (await landed())?.store).toMatch(/^A distributed SQL database/);
    await keys.press('Escape', 'Escape');
    await closed();
  });

  it('pins the round in the panel, which alone writes the mark', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'Hello, shall we begin?');
    await eventually(() => readPanel(room.panel)).toMatchObject({ state: 'live', round: '' });
    await open();
    await keys.type('stampede');
    await eventually(over).toMatchObject({ chosen: 'step:caching/stampede' });
    await keys.press('ctrl+Return');
    await closed();

    await eventually(async () => (await readDatabase(room.panel)).marks.map(({ kind }) => kind)).toEqual([
      'round-pinned',
    ]);
    const { sessions, marks } = await readDatabase(room.panel);
    expect(marks[0]).toMatchObject({
      round: 'caching',
      sessionId: sessions.find((one) => one.meetingId === meetingId)?.id,
    });
    await eventually(() => readPanel(room.panel)).toMatchObject({ round: 'caching', now: 'caching/strategy' });
  });

  it('finds what was noted before, and shows no more of it than asked for', async () => {
    await room.panel.bringToFront();
    await room.panel.keyboard.press('n');
    await room.panel.keyboard.type('Ask about the ferry ties');
    await room.panel.keyboard.press('Enter');
    await eventually(async () => (await readDatabase(room.panel)).marks.at(-1)?.kind).toBe('note-written');
    await room.panel.keyboard.press('Escape');

    await open();
    const frame = await paletteIn(board);
    const words = () => frame?.$eval('[data-lookup]', (palette) => palette.textContent);
    await eventually(async () => (await over())?.rows.length).toBeGreaterThan(3);
    expect(await words()).not.toContain('ferry');
    await keys.type('ferry');
    await eventually(async () => (await over())?.rows.filter((row) => row.startsWith('note:'))).toHaveLength(1);
    expect(await words()).toContain('Ask about the ferry ties');
    // Of what the palette shows the page sees one empty element.
    const seen = await board.evaluate(() => [
      document.documentElement.outerHTML.includes('ferry'),
      document.documentElement.lastElementChild?.shadowRoot,
      window.length,
    ]);
    expect(seen).toEqual([false, null, 0]);
    await keys.press('Escape');
    await closed();
  });

  it('opens in the panel on /, and where no page can hold it', async () => {
    const inPanel = () => readPalette(room.panel);
    await room.panel.bringToFront();
    await room.panel.keyboard.press('/');
    await eventually(inPanel).toMatchObject({ query: '', focused: true });
    await room.panel.keyboard.type('slo');
    await eventually(inPanel).toMatchObject({ chosen: 'step:observability/slo' });
    await room.panel.keyboard.press('Enter');
    await eventually(inPanel).toMatchObject({ card: 'step:observability/slo' });
    await room.panel.keyboard.press('Escape');
    await room.panel.keyboard.press('Escape');
    await eventually(inPanel).toBeNull();

    const browserPage = await room.stage.browser.newPage();
    await browserPage.goto('chrome://version/');
    await browserPage.bringToFront();
    await keys.press('alt+k');
    await eventually(inPanel).toMatchObject({ query: '' });
    await room.panel.keyboard.press('Escape');
    await eventually(inPanel).toBeNull();
    await browserPage.close();
  });

  it('answers in the address bar, and Enter opens the card in the panel', async () => {
    await board.bringToFront();
    await keys.press('ctrl+l');
    await keys.type('rs');
    await keys.press('Tab');
    await keys.type('idem');
    // The browser asks for suggestions in its own time; Enter without one looks up what was typed.
    await keys.press('Return');
    await eventually(() => readPalette(room.panel)).toMatchObject({ card: 'step:api-design/idempotency' });
    await room.panel.keyboard.press('Escape');
    await room.panel.keyboard.press('Escape');
  });
});
