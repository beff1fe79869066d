import type { Page } from 'puppeteer-core';
import type { StageBrowser } from '../stage/browser.ts';

/** Opens the desk the way a user does, by the panel's key, and answers with its tab. */
export async function openDesk({ browser, extension }: StageBrowser, panel: Page): Promise<Page> {
  const address = `chrome-extension://${extension?.id}/desk.html`;
  await panel.bringToFront();
  await panel.keyboard.press('d');
  const target = await browser.waitForTarget((tab) => tab.url().startsWith(address));
  const desk = await target.asPage();
  await desk.waitForSelector('main h1');
  return desk;
}

export async function goTo(desk: Page, page: 'sessions' | 'progress' | 'settings'): Promise<void> {
  await desk.click(`[data-nav="${page}"]`);
  await desk.waitForSelector(`[data-nav="${page}"][aria-current="page"]`);
}
