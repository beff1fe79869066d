import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchStage } from '#tests/stage/browser.ts';
import { acceptConsent } from '#tests/stage/panel-driver.ts';

/** The least that can carry a caption from a page to a side panel. */
export const BARE_EXTENSION = fileURLToPath(new URL('bare-extension/', import.meta.url));

/** Measures an extension in a browser of its own, with its panel open beside a call. */
export async function withPanel<T>(extensionDir: string, measure: (page: Page, panel: Page) => Promise<T>): Promise<T> {
  const pageSwitches = { start: 'captions', paint: 'sync' } as const;
  const stage = await launchStage({ extensionDir, ownDisplay: true, pageSwitches });
  try {
    const panel = await stage.openPanel();
    if (extensionDir !== BARE_EXTENSION) await acceptConsent(stage, panel);
    return await measure(stage.page, panel);
  } finally {
    await stage.close();
  }
}
