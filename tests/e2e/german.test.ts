import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage } from '../stage/browser.ts';
import { make, say } from '../stage/call-driver.ts';
import { agree, press, readWords, startCall } from '../stage/panel-driver.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, nextCall, type Room } from './room.ts';

// One story in German, told from the first run to the end of the call.
describe('the panel in German', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);
  const speak = (choice: string) =>
    room.panel.evaluate(`chrome.storage.local.set({ uiLanguage: ${JSON.stringify(choice)} })`);
  const language = () => room.panel.evaluate(() => document.documentElement.lang);
  const expectToFit = async () => {
    await expectNoFaults(room.panel);
    expect(await cutOff(room.panel)).toEqual([]);
    await room.panel.setViewport({ width: 360, height: 820 });
    expect(await brokenRows(room.panel)).toEqual([]);
  };

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    room = { stage, panel: await stage.openPanel() };
  });
  afterAll(() => closeRoom(room));

  it('is a setting away, without a reload, and what is no language is the browser’s own', async () => {
    await eventually(shown).toMatchObject({ state: 'consent' });
    const isSamePage = await room.panel.evaluateHandle(() => window);
    expect([await language(), await readWords(room.panel)]).toEqual([
      'en',
      expect.stringContaining('Before you start'),
    ]);

    await speak('de');
    await eventually(() => readWords(room.panel)).toContain('Bevor es losgeht');
    expect(await language()).toBe('de');

    await speak('klingon');
    await eventually(() => readWords(room.panel)).toContain('Before you start');
    expect(await language()).toBe('en');

    await speak('de');
    await eventually(language).toBe('de');
    expect(await room.panel.evaluate((before) => before === window, isSamePage)).toBe(true);
  });

  it('fits on the first run', expectFit('Bevor es losgeht'));

  it('fits before the call is started', async () => {
    await agree(room.panel);
    await eventually(shown).toMatchObject({ state: 'start' });
    await expectFit('Wissen alle darin Bescheid?')();
  });

  it('fits without a call, and is German from the first moment when it is opened again', async () => {
    await startCall(room.panel);
    await make(room.stage.page, 'leave');
    await eventually(shown).toMatchObject({ state: 'no-call' });
    await room.panel.reload();
    await eventually(() => readWords(room.panel)).toContain('Noch kein Gespräch');
    expect(await language()).toBe('de');
    await expectToFit();
  });

  it('fits while captions are off', async () => {
    await nextCall(room);
    await make(room.stage.page, 'captionsOff');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'captions-off' });
    await expectFit('Untertitel sind in Meet aus. Drück dort c.')();
  });

  it('fits in a round, whose own words stay English and say so', async () => {
    await nextCall(room);
    await say(
      room.stage.page,
      'interviewer',
      "Let's design the API for a ticket booking service. How would you lay out the endpoints?",
    );
    await eventually(shown).toMatchObject({ state: 'live', round: 'api-design', health: 'capturing' });
    expect(await room.panel.$eval('[data-cue]', (cue) => cue.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    await expectFit('Haken')();
    await room.panel.keyboard.press('w');
    await expectFit('Warum das bewertet wird')();
    await room.panel.keyboard.press('w');
  });

  it('fits with the keys, and with the capture check open', async () => {
    await room.panel.keyboard.press('?');
    await room.panel.waitForSelector('dialog[open]');
    await expectFit('Den Schritt abhaken')();
    await room.panel.keyboard.press('Escape');
    await press(room.panel, 'show-doctor');
    await eventually(() => readWords(room.panel)).toContain('Untertitel-Knopf');
    await expectFit('Untertitel-Knopf')();
    await room.panel.keyboard.press('Escape');
  });

  it('fits after the call', async () => {
    await make(room.stage.page, 'leave');
    await eventually(shown).toMatchObject({ state: 'ended' });
    await expectFit('Das Gespräch ist zu Ende')();
  });

  function expectFit(words: string) {
    return async () => {
      expect(await readWords(room.panel)).toContain(words);
      await expectToFit();
    };
  }
});

/** Our own words that do not fit where they stand; what people say and the knowledge may be cut off. */
const cutOff = (panel: Page): Promise<string[]> =>
  panel.$$eval('main *', (elements) =>
    elements
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
      )
      .filter((element) => getComputedStyle(element).overflowX === 'hidden')
      .filter((element) => !element.closest('[lang="en"], .sr-only') && !element.querySelector('[lang="en"]'))
      .map((element) => element.textContent ?? ''),
  );

/** Rows of buttons that take more than one line where the English ones take one. */
const brokenRows = (panel: Page): Promise<string[]> =>
  panel.$$eval('header > div:first-child, .now-actions, .folds-bar', (rows) =>
    rows
      .filter((row) => {
        const boxes = [...row.children]
          .map((child) => child.getBoundingClientRect())
          .filter(({ height }) => height > 0);
        return boxes.some(({ top }) => top >= (boxes[0]?.bottom ?? 0));
      })
      .map((row) => row.textContent ?? ''),
  );
