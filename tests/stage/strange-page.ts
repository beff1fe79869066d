// Pages that no replica is: a whiteboard, a page with a will of its own. Written by the test, answered inside the browser.
import type { Page } from 'puppeteer-core';
import type { StageBrowser } from './browser.ts';

export interface StrangePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let opened = 0;

/**
 * A tab with that page under an address of its own; what else it asks for is refused.
 *
 * @param prepare done to the tab before it goes there
 */
export async function openStrangePage(
  { browser }: StageBrowser,
  strange: StrangePage,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await browser.newPage();
  await prepare(page);
  opened += 1;
  const address = `https://page-${opened}.example/`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url() === address
        ? request.respond({ contentType: 'text/html', headers: { ...strange.headers }, body: strange.html })
        : request.url().startsWith('http')
          ? request.abort('blockedbyclient')
          : request.continue();
    // A tab that closes in the middle of a request has nobody left to answer.
    answer.catch(() => {});
  });
  await page.goto(address);
  await page.bringToFront();
  return page;
}
