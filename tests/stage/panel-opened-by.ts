// A panel that something else than its button opens.
import type { Page } from 'puppeteer-core';
import type { StageBrowser } from './browser.ts';

export async function panelOpenedBy({ browser }: StageBrowser, act: () => Promise<void>): Promise<Page> {
  const known = new Set(browser.targets());
  await act();
  const opened = await browser.waitForTarget((target) => !known.has(target) && /\/sidepanel\.html/.test(target.url()));
  return opened.asPage();
}
