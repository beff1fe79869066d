// What views of the desk have in common.
import type { Page } from 'puppeteer-core';
import { SIZES, type Size } from './sizes.ts';
import type { View } from './view.ts';

export const deskView = (name: string, go: (desk: Page) => Promise<unknown>, size: Size = 'desk'): View => ({
  area: 'desk',
  name,
  size,
  go: async (studio) => {
    const desk = await studio.desk();
    await desk.setViewport(SIZES[size]);
    await go(desk);
    return desk;
  },
});

/** To the upper edge: most pages are longer than a screen. */
export const scrollTo = (desk: Page, selector: string) =>
  desk.$eval(selector, (element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));

export const toTop = (desk: Page) => desk.evaluate(() => window.scrollTo(0, 0));

/** Everything that is worked out beside the page is there. */
export const settled = (desk: Page) =>
  desk.waitForFunction(() => document.querySelector('[data-progress], [data-reading]') === null);

export const open = async (desk: Page, address: string, selector: string) => {
  await desk.evaluate((hash) => location.assign(hash), `#${address}`);
  await desk.waitForSelector(selector);
  await settled(desk);
};
