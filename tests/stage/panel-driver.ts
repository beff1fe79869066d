// What a person does in the panel, done by hand of the test: real clicks, real waiting.
import type { Page } from 'puppeteer-core';
import type { StageBrowser } from './browser.ts';

/** Ticks the box, presses Start, and waits until the panel has let the consent screen go. */
export async function acceptConsent(stage: StageBrowser, panel: Page): Promise<void> {
  await panel.waitForSelector('[data-action="consent-check"]');
  await panel.click('[data-action="consent-check"]');
  await panel.click('[data-action="consent-accept"]');
  await panel.waitForSelector('main:not([data-panel-state="consent"])');
  await stage.page.bringToFront();
}
