// What views of the panel have in common.
import type { Page } from 'puppeteer-core';
import { press } from '../../tests/stage/panel-driver.ts';
import { type PanelSnapshot, readPanel } from '../stage/panel-snapshot.ts';
import type { Size } from './sizes.ts';
import type { Studio, View } from './view.ts';

export const panelView = (name: string, go: (studio: Studio) => Promise<unknown>, size: Size = 'panel'): View => ({
  area: 'panel',
  name,
  size,
  go: async (studio) => {
    await go(studio);
    return studio.panel;
  },
});

export const shows = ({ panel, until }: Studio, wanted: Partial<PanelSnapshot>) =>
  until(`the panel shows ${JSON.stringify(wanted)}`, async () => {
    const shown = await readPanel(panel);
    return Object.entries(wanted).every(([key, value]) => shown[key as keyof PanelSnapshot] === value);
  });

export const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { hidden: true });
};

/** In the panel as on the desk it shows at once. */
export const speakLanguage = (page: Page, code: string) =>
  page
    .evaluate(`chrome.storage.local.set({ uiLanguage: ${JSON.stringify(code)} })`)
    .then(() => page.waitForSelector(`html[lang="${code}"]`));

/** A file of the disk, chosen as a user does. */
export const chooseFile = async (page: Page, action: string, path: string) => {
  await page.waitForSelector(`[data-action="${action}"]`);
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, action)]);
  await chooser.accept([path]);
};
