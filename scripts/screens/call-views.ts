// The panel before a round is known, and while a call's page is not what it was.
import type { Page } from 'puppeteer-core';
import { make, say, speak } from '../../tests/stage/call-driver.ts';
import { press, startCall } from '../../tests/stage/panel-driver.ts';
import { panelView, shows } from './panel-view.ts';
import { SIZES } from './sizes.ts';
import type { Studio, View } from './view.ts';

const VAGUE = 'How would you make the storage of those orders reliable and fast?';
const GERMAN =
  'Also ich würde zuerst die wichtigsten Ressourcen auflisten und dann die Endpunkte für Buchungen und Plätze festlegen. ';
const SHORT = 'Shall we begin?';
const LONG =
  'Let us think about the resources first, then about paging, errors and what a client does when it times out.';

/** A tab of its own; the one in front is the one the panel shows. */
async function enter(studio: Studio, meetingId: string, rows: 'changed' | 'known'): Promise<Page> {
  const url = `https://meet.google.com/${meetingId}`;
  const call = await studio.stage.openCall({ pageSwitches: { rows }, url });
  await startCall(studio.panel, meetingId);
  await shows(studio, { health: 'waiting-for-speech' });
  return call;
}

const CHANGED = 'mtg-news-aaa';
/** Where the changed page shows them. */
const CAPTION = '[role="region"][tabindex="0"] p';
const OTHER = 'mtg-news-aab';

const tabOf = async ({ stage }: Studio, meetingId: string): Promise<Page> => {
  const tab = (await stage.browser.pages()).find((page) => page.url().endsWith(meetingId));
  if (tab === undefined) throw new Error(`there is no tab with ${meetingId}`);
  return tab;
};

export const CALL_VIEWS: readonly View[] = [
  panelView('planned', async (studio) => {
    await studio.panel.reload();
    await studio.nextCall();
    await say(studio.stage.page, 'interviewer', SHORT);
    await studio.panel.waitForSelector('[data-pacing]');
    await shows(studio, { health: 'capturing' });
  }),
  panelView('lobby', async (studio) => {
    await make(studio.stage.page, 'lobby');
    await shows(studio, { health: 'lobby' });
  }),
  panelView('captions-off', async (studio) => {
    await studio.nextCall();
    await make(studio.stage.page, 'captionsOff');
    await shows(studio, { state: 'waiting', health: 'captions-off' });
  }),
  panelView('covered-text', async (studio) => {
    await studio.stage.page.goto('about:blank');
    await shows(studio, { state: 'no-call' });
    const call = await enter(studio, CHANGED, 'changed');
    await say(call, 'interviewer', LONG);
    await shows(studio, { state: 'waiting', health: 'unreadable' });
  }),
  panelView('pointing', async ({ panel }) => {
    await press(panel, 'point');
    await panel.waitForSelector('[data-point-bar="pointing"]');
  }),
  {
    area: 'page',
    name: 'pointing',
    size: 'page',
    isPointing: true,
    go: async (studio) => {
      const call = await tabOf(studio, CHANGED);
      await call.bringToFront();
      await call.setViewport(SIZES.page);
      return call;
    },
    openAgain: async (studio) => {
      const call = await tabOf(studio, CHANGED);
      await press(studio.panel, 'cancel-point');
      await press(studio.panel, 'point');
      await studio.until('the glass is over the page', () => isUnderGlass(call));
      await call.mouse.move(...(await middleOf(call, CAPTION)));
    },
  },
  panelView('by-choice', async (studio) => {
    const call = await tabOf(studio, CHANGED);
    await call.mouse.click(...(await middleOf(call, CAPTION)));
    await speak(call, [{ speaker: 'candidate', text: 'Yes, I am quite ready now.' }], 5);
    await shows(studio, { state: 'live', health: 'by-choice' });
  }),
  panelView('two-calls', async (studio) => {
    const call = await enter(studio, OTHER, 'known');
    await say(call, 'interviewer', SHORT);
    await shows(studio, { state: 'live', health: 'capturing' });
    await studio.panel.waitForSelector('[data-action="choose-call"]');
  }),
  panelView('suggestions', async (studio) => {
    await (await tabOf(studio, CHANGED)).close();
    await (await tabOf(studio, OTHER)).close();
    await studio.nextCall();
    await say(studio.stage.page, 'interviewer', VAGUE);
    await studio.panel.waitForSelector('fieldset [data-action="pick-round"]');
    await shows(studio, { health: 'capturing' });
  }),
  panelView('wrong-language', async (studio) => {
    await studio.nextCall();
    await say(studio.stage.page, 'interviewer', GERMAN.repeat(2).trim());
    await shows(studio, { health: 'wrong-language' });
  }),
];

const isUnderGlass = (page: Page) => page.evaluate(() => document.documentElement.childElementCount === 3);

async function middleOf(page: Page, selector: string): Promise<readonly [x: number, y: number]> {
  return page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
}
