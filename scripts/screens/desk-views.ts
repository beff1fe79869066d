// The desk, after the calls of the panel's views.
import type { Page } from 'puppeteer-core';
import { goTo } from '../../tests/e2e/desk-driver.ts';
import { press } from '../../tests/stage/panel-driver.ts';
import { EARLIER_SESSION, fillDesk, GRADED_SESSION, SHOWN_SESSION } from './desk-store.ts';
import type { View } from './view.ts';

const view = (name: string, go: (desk: Page) => Promise<unknown>): View => ({
  area: 'desk',
  name,
  go: async (studio) => {
    const desk = await studio.desk();
    await go(desk);
    return desk;
  },
});

/** To the upper edge: settings are longer than a screen. */
const scrollTo = (desk: Page, selector: string) =>
  desk.$eval(selector, (element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));

/** Everything that is worked out beside the page is there. */
const settled = (desk: Page) =>
  desk.waitForFunction(() => document.querySelector('[data-progress], [data-reading]') === null);

const open = async (desk: Page, address: string, selector: string) => {
  await desk.evaluate((hash) => location.assign(hash), `#${address}`);
  await desk.waitForSelector(selector);
  await settled(desk);
};

export const DESK_VIEWS: readonly View[] = [
  view('sessions', async (desk) => {
    await fillDesk(desk);
    await desk.waitForSelector('[data-outcome]');
    await settled(desk);
  }),
  view('search', async (desk) => {
    await desk.keyboard.press('/');
    await desk.keyboard.type('idempot');
    await desk.waitForSelector('main mark');
    await settled(desk);
  }),
  view('review', (desk) => open(desk, `/sessions/${SHOWN_SESSION}`, '[data-verdict]')),
  view('review-rounds', (desk) => scrollTo(desk, '[data-round]')),
  view('export', async (desk) => {
    await desk.evaluate(() => window.scrollTo(0, 0));
    await press(desk, 'export');
    await desk.waitForSelector('dialog[open]');
  }),
  view('grade', async (desk) => {
    await desk.keyboard.press('Escape');
    await open(desk, `/sessions/${GRADED_SESSION}`, '[data-score="4"]');
    await scrollTo(desk, '[data-grade]');
  }),
  view('progress', (desk) => open(desk, '/progress', 'svg.recharts-surface')),
  view('compare', (desk) =>
    open(desk, `/compare/${EARLIER_SESSION}/${SHOWN_SESSION}`, '[data-section="rounds"] table'),
  ),
  view('settings', (desk) => goTo(desk, 'settings')),
  view('settings-end', (desk) => scrollTo(desk, 'main section:last-of-type')),
  view('deletion', async (desk) => {
    await press(desk, 'delete-everything');
    await desk.waitForSelector('[data-counts]');
  }),
];
