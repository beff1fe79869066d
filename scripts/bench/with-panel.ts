import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchStage, type StageBrowser } from '#tests/stage/browser.ts';
import { acceptConsent } from '#tests/stage/panel-driver.ts';

const bare = (name: string) => fileURLToPath(new URL(`extensions/${name}/`, import.meta.url));

/** The least that can carry a caption from a page to a side panel. */
export const BARE_RELAY = bare('relay');
/** The least that can keep a caption. */
export const BARE_STORE = bare('store');
/** The least that can watch a page: it does nothing with what it sees. */
export const BARE_OBSERVER = bare('observer');

/** The least that can lay something over a page at the press of a key. */
export const BARE_OVERLAY = bare('overlay');

const isBare = (extensionDir: string) => [BARE_RELAY, BARE_STORE, BARE_OBSERVER].includes(extensionDir);

/** Measures an extension in a browser of its own, with its panel open beside a call. */
export async function withPanel<T>(
  extensionDir: string,
  measure: (page: Page, panel: Page, stage: StageBrowser) => Promise<T>,
): Promise<T> {
  const pageSwitches = { start: 'captions', paint: 'sync' } as const;
  const stage = await launchStage({ extensionDir, ownDisplay: true, pageSwitches });
  try {
    const panel = await stage.openPanel();
    if (!isBare(extensionDir)) await acceptConsent(stage, panel);
    return await measure(stage.page, panel, stage);
  } finally {
    await stage.close();
  }
}
