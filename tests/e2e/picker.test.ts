import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import type { CallOptions } from '../stage/browser.ts';
import { say, speak } from '../stage/call-driver.ts';
import { press, readTicker, readWords } from '../stage/panel-driver.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, openRoom, type Room } from './room.ts';

const QUESTION = 'Let us design the API for a booking service. How would you lay out the endpoints?';
const ANSWER = "I'd begin with the resources. There are venues and seats, and each has an address.";
/** In the page: what it hears while the user points. */
const HEARD =
  'window.heard = []; for (const type of ["click", "mousedown", "pointerdown", "keydown", "keyup"]) window.addEventListener(type, () => window.heard.push(type), true);';
/** What Chromium keeps for Ringside of where the user has pointed. */
const KEPT = 'chrome.storage.local.get("captionPicks").then(({ captionPicks }) => Object.keys(captionPicks ?? {}))';

describe('pointing at the captions', () => {
  let room: Room;
  let call: Page | undefined;
  const shown = () => readPanel(room.panel);
  const ticker = async () => (await readTicker(room.panel)).map(({ text }) => text);
  const kept = () => room.panel.evaluate(KEPT);
  const enter = async (options: CallOptions = {}): Promise<Page> => {
    call = await joinCall(room, { pageSwitches: { rows: 'changed' }, url: meetUrl(freshMeeting()), ...options });
    return call;
  };
  /** A few words stand there that nobody can read: too few to tell captions by. */
  const enterUnread = async (): Promise<Page> => {
    const page = await enter();
    await say(page, 'interviewer', 'Shall we begin?');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
    return page;
  };
  const children = (page: Page) => page.evaluate(() => document.documentElement.childElementCount);
  const startPointing = async (page: Page): Promise<void> => {
    await press(room.panel, 'point');
    await eventually(() => children(page)).toBe(3);
    await page.bringToFront();
  };
  /** What the picker says on the page. */
  const bar = async (page: Page): Promise<string> => {
    const glass = page.frames().find((frame) => frame !== page.mainFrame() && frame.url() === 'about:blank');
    return (await glass?.evaluate(() => document.body.innerText)) ?? '';
  };
  const middleOf = (page: Page, selector: string) =>
    page.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });

  beforeAll(async () => {
    room = await openRoom({ extensionDir: inject('stageExtension') });
  });
  afterEach(async () => {
    await call?.close();
    call = undefined;
    await room.panel.evaluate('chrome.storage.local.remove("captionPicks")');
  });
  afterAll(() => closeRoom(room));

  it('by mouse: what is chosen is read, is there after a reload, and can be forgotten', async () => {
    const page = await enterUnread();
    await page.evaluate(HEARD);
    await startPointing(page);
    expect(await readWords(room.panel)).toContain('Point at the captions in the call');
    await expectNoFaults(room.panel);
    await page.mouse.move(...(await middleOf(page, '[role="region"][tabindex="0"] p')));
    await page.mouse.click(...(await middleOf(page, '[role="region"][tabindex="0"] p')));
    await eventually(() => children(page)).toBe(2);
    expect(await page.evaluate('window.heard')).toEqual([]);
    await eventually(kept).toEqual(['google-meet']);

    await speak(page, [{ speaker: 'candidate', text: 'Yes, I am quite ready now.' }], 5);
    await eventually(shown).toMatchObject({ state: 'live', health: 'by-choice' });
    await eventually(ticker).toEqual(['Shall we begin?', 'Yes, I am quite ready now.']);
    expect(await readWords(room.panel)).toContain('Reading captions where you showed them.');

    await page.reload();
    await page.waitForFunction(() => window.stage !== undefined);
    await speak(page, [{ speaker: 'interviewer', text: QUESTION }], 6);
    await eventually(shown).toMatchObject({ state: 'live', health: 'by-choice' });
    await eventually(ticker).toContain(QUESTION);

    await press(room.panel, 'show-doctor');
    const report = () => room.panel.$eval('dialog[open] dl', (list) => list.innerText);
    await eventually(report).toMatch(/Read by\s+choice/);
    expect(await report()).toMatch(/Found by\s+(own marks|marks above)/);
    expect(await report()).not.toMatch(/booking|begin|Okafor/i);
    await expectNoFaults(room.panel);
    await press(room.panel, 'forget-choice');
    await eventually(kept).toEqual([]);
    await eventually(report).not.toMatch(/Read by\s+choice/);
    await room.panel.keyboard.press('Escape');
  });

  it('by keyboard alone, and Escape leaves everything as it was', async () => {
    const page = await enterUnread();
    await page.evaluate(HEARD);
    await startPointing(page);
    await page.keyboard.press('Escape');
    await eventually(() => children(page)).toBe(2);
    await eventually(() => room.panel.$('[data-point-bar]')).toBeNull();
    expect(await kept()).toEqual([]);

    await startPointing(page);
    expect(await bar(page)).toContain('Enter chooses, Escape cancels.');
    // From the first text of the page on, as far as it takes, then out of the line to the list that it is in.
    for (let i = 0; i < 20 && !(await bar(page)).includes('Shall we begin?'); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await bar(page)).toContain('Here: Ines Okafor Shall we begin?');
    await page.keyboard.press('Enter');
    await eventually(kept).toEqual(['google-meet']);
    expect(await page.evaluate('window.heard')).toEqual([]);
    await speak(page, [{ speaker: 'candidate', text: 'Yes, I am quite ready now.' }], 5);
    await eventually(shown).toMatchObject({ state: 'live', health: 'by-choice' });
    await eventually(ticker).toEqual(['Shall we begin?', 'Yes, I am quite ready now.']);
  });

  it('at something else is noticed: it is said, captions are found by behaviour, and it is offered again', async () => {
    const page = await enterUnread();
    await startPointing(page);
    const [x, y] = await middleOf(page, '[data-participant-id] .notranslate');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await eventually(kept).toEqual(['google-meet']);
    await speak(
      page,
      [
        { speaker: 'interviewer', text: QUESTION },
        { speaker: 'candidate', text: ANSWER },
      ],
      5,
    );
    await eventually(shown).toMatchObject({ state: 'live', health: 'by-behaviour' });
    await room.panel.waitForSelector('[data-point-bar="lost"] [data-action="point"]');
    expect(await readWords(room.panel)).toContain('The place you showed no longer holds the captions.');
    await expectNoFaults(room.panel);
    await eventually(kept).toEqual([]);
    await eventually(ticker).toEqual([`Shall we begin? ${QUESTION}`, ANSWER]);
  });

  it('in the frame that holds them', async () => {
    await enter({
      platform: 'zoom',
      pageSwitches: { rows: 'changed', frame: 'same-host' },
      url: 'https://app.zoom.us/wc/123456789/join',
    });
    const page = call as Page;
    await page.evaluate(() => window.stage.utter('interviewer', 'Shall we begin?'));
    await eventually(shown).toMatchObject({ health: 'waiting-for-speech' });
    await press(room.panel, 'point');
    const frame = await page.waitForFrame((each) => each !== page.mainFrame() && each.url().includes('/wc/'));
    await eventually(() => frame.evaluate(() => document.documentElement.childElementCount)).toBe(3);
    await press(room.panel, 'cancel-point');
    await eventually(() => frame.evaluate(() => document.documentElement.childElementCount)).toBe(2);
  });
});
