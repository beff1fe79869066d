import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say } from '../stage/call-driver.ts';
import { press, readWords } from '../stage/panel-driver.ts';
import { goTo, openDesk } from './desk-driver.ts';
import { eventually } from './eventually.ts';
import { DESK_LOOKS, expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

describe('the settings', () => {
  let room: Room;
  let desk: Page;

  const stored = () => desk.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);
  const put = (items: object) => desk.evaluate((all) => chrome.storage.local.set(all), items);
  const looks = (page: Page) =>
    page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      text: getComputedStyle(document.documentElement).fontSize,
    }));
  /** Presses Tab until the focus is on it, as somebody without a mouse would. */
  const tabTo = async (selector: string) => {
    const there = () => desk.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    for (let presses = 0; !(await there()); presses += 1) {
      expect(presses, `Tab leads to ${selector}`).toBeLessThan(80);
      await desk.keyboard.press('Tab');
    }
  };

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('open as the extension’s options, and the desk opens once', async () => {
    await nextCall(room);
    await say(
      room.stage.page,
      'interviewer',
      "Let's design the API for a ticket booking service. How would you lay out the endpoints?",
    );
    await eventually(() => readPanel(room.panel)).toMatchObject({ state: 'live', round: 'api-design' });
    desk = await openDesk(room.stage, room.panel);
    await goTo(desk, 'settings');
    await room.panel.bringToFront();
    await press(room.panel, 'open-desk');
    await desk.waitForSelector('[data-nav="sessions"][aria-current="page"]');
    const tabs = room.stage.browser.targets().filter((target) => target.url().includes('/desk.html'));
    expect(tabs).toHaveLength(1);
    const options = await desk.evaluate(() => chrome.runtime.getManifest().options_ui);
    expect(options).toEqual({ page: 'desk.html#/settings', open_in_tab: true });
  });

  it('have no faults that axe finds, nor has any other view of the desk', async () => {
    await desk.bringToFront();
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.click('[data-session] a');
    await desk.waitForSelector('main ol li');
    await expectNoFaults(desk, DESK_LOOKS);
    await goTo(desk, 'settings');
    await expectNoFaults(desk, DESK_LOOKS);
    await press(desk, 'delete-everything');
    await desk.waitForSelector('[data-counts]');
    await expectNoFaults(desk, DESK_LOOKS);
    await press(desk, 'keep-everything');
    await desk.setViewport({ width: 1280, height: 900 });
    await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  });

  it('are set by keyboard alone', async () => {
    await desk.reload();
    await desk.waitForSelector('[data-section="look"]');
    await tabTo('[data-name="zoom"]');
    await desk.keyboard.type('Kai Lamb');
    await tabTo('[data-setting="round-caching"]');
    await desk.keyboard.press('Space');
    await tabTo('[data-setting="sayLines"]');
    await desk.keyboard.press('Space');
    await tabTo('[data-setting="theme"] input');
    await desk.keyboard.press('ArrowLeft');
    await tabTo('[data-setting="textSize"] input');
    await desk.keyboard.press('ArrowRight');
    await tabTo('[data-setting="retention"] input');
    await desk.keyboard.press('ArrowRight');
    await desk.waitForSelector('[data-setting="days"]');
    await tabTo('[data-setting="days"]');
    // What a field holds is selected when it is entered by Tab.
    await desk.keyboard.type('900');
    await eventually(stored).toMatchObject({
      names: { zoom: 'Kai Lamb' },
      rounds: ['caching'],
      sayLines: false,
      theme: 'dark',
      textSize: 115,
      retention: { kind: 'days', days: 900 },
    });
  });

  it('count at once in the desk and the panel, and before anything is painted in a new page', async () => {
    const dark = { ground: 'rgb(16, 20, 19)', text: '18.4px' };
    expect(await looks(desk)).toEqual(dark);
    await room.panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await eventually(() => looks(room.panel)).toEqual(dark);
    expect(await room.panel.$('.now-say')).toBeNull();

    await desk.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.dataset['atFirst'] = getComputedStyle(document.body).backgroundColor;
      });
    });
    await desk.reload();
    await desk.waitForSelector('[data-section="look"]');
    expect(await desk.$eval('html', (html) => html.dataset['atFirst'])).toBe(dark.ground);

    await desk.click('[data-setting="theme"] input[value="system"]');
    await desk.click('[data-setting="textSize"] input[value="100"]');
    await desk.click('[data-setting="sayLines"]');
    await eventually(() => looks(room.panel)).toEqual({ ground: 'rgb(242, 244, 243)', text: '16px' });
    await room.panel.waitForSelector('.now-say');
  });

  it('give the panel other keys, and refuse one that is taken', async () => {
    const keysOf = (row: string) =>
      desk.$$eval(`[data-key-row="${row}"] [data-keys] > [aria-hidden]`, (caps) => caps.map((cap) => cap.textContent));
    await desk.click('[data-key-row="why"] [data-action="change-key"]');
    await desk.keyboard.press('s');
    await eventually(() => desk.$eval('[data-key-row="why"] [role="status"]', (said) => said.textContent)).toBe(
      's is taken: Skip it. Press another key.',
    );
    await desk.keyboard.press('j');
    await eventually(() => keysOf('why')).toEqual(['j']);

    await room.panel.bringToFront();
    await room.panel.waitForSelector('[data-action="why"][aria-keyshortcuts="j"]');
    await room.panel.keyboard.press('w');
    expect(await room.panel.$('.now-why')).toBeNull();
    await room.panel.keyboard.press('j');
    await room.panel.waitForSelector('.now-why');

    await desk.bringToFront();
    await desk.click('[data-key-row="why"] [data-action="reset-key"]');
    await eventually(() => keysOf('why')).toEqual(['w']);
    await eventually(stored).toMatchObject({ keys: {} });
  });

  it('lead to the keys that only the browser can change', async () => {
    await press(desk, 'open-shortcuts');
    const page = await room.stage.browser.waitForTarget((target) =>
      target.url().startsWith('chrome://extensions/shortcuts'),
    );
    await (await page.page())?.close();
    await desk.bringToFront();
  });

  it('say who the user is where the page does not', async () => {
    await put({ settings: { names: { 'google-meet': 'Ines Okafor' }, role: 'interviewer' } });
    await say(room.stage.page, 'candidate', 'The main resources are events, seats and bookings.');
    await eventually(() =>
      room.panel.$$eval('[data-ticker-line]', (lines) => lines.map((line) => line.getAttribute('data-role'))),
    ).toEqual(['interviewer', 'interviewer']);
    await put({ settings: {} });
    await eventually(() =>
      room.panel.$$eval('[data-ticker-line]', (lines) => lines.map((line) => line.getAttribute('data-role'))),
    ).toEqual(['interviewer', 'candidate']);
  });

  it('that are damaged are the usual ones, which is said, and what was found is kept', async () => {
    await put({ settings: { theme: 'sepia', textSize: 130 } });
    await desk.reload();
    await desk.waitForSelector('[data-damaged]');
    expect(await readWords(desk)).toContain('As they were in the beginning again: theme.');
    expect(await looks(desk)).toMatchObject({ text: '20.8px' });
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.setViewport({ width: 1280, height: 900 });
    expect(await desk.evaluate(() => chrome.storage.local.get('settingsDamaged'))).toMatchObject({
      settingsDamaged: { found: { theme: 'sepia' } },
    });
    await press(desk, 'dismiss-damaged');
    await desk.waitForSelector('[data-damaged]', { hidden: true });
    expect(await desk.evaluate(() => chrome.storage.local.get('settingsDamaged'))).toEqual({});
    await put({ settings: {} });
  });

  it('say that there is no room, and lose neither what was set nor what is typed', async () => {
    await put({ settings: { role: 'interviewer' } });
    await desk.evaluate(async () => {
      const room = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
      await chrome.storage.local.set({ filler: 'x'.repeat(room - 40) });
    });
    await desk.type('[data-name="zoom"]', 'Kai Lamb');
    await desk.waitForSelector('[role="alert"]');
    expect(await readWords(desk)).toContain('there is no room left');
    expect(await stored()).toEqual({ role: 'interviewer' });
    expect(await desk.$eval('[data-name="zoom"]', (field) => (field as HTMLInputElement).value)).toBe('Kai Lamb');
    await desk.evaluate(() => chrome.storage.local.remove('filler'));
    await desk.type('[data-name="zoom"]', '!');
    await desk.waitForSelector('[role="alert"]', { hidden: true });
    expect(await stored()).toMatchObject({ role: 'interviewer', names: { zoom: 'Kai Lamb!' } });
    await make(room.stage.page, 'leave');
  });
});
