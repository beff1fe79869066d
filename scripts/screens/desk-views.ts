// The desk, after the calls of the panel's views.
import type { Page } from 'puppeteer-core';
import { goTo } from '../../tests/e2e/desk-driver.ts';
import { press } from '../../tests/stage/panel-driver.ts';
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

export const DESK_VIEWS: readonly View[] = [
  view('sessions', (desk) => desk.waitForSelector('[data-session] a')),
  view('session', async (desk) => {
    await desk.click('[data-session] a');
    await desk.waitForSelector('main ol li');
  }),
  view('settings', (desk) => goTo(desk, 'settings')),
  view('settings-end', (desk) => scrollTo(desk, 'main section:last-of-type')),
  view('deletion', async (desk) => {
    await press(desk, 'delete-everything');
    await desk.waitForSelector('[data-counts]');
  }),
];
