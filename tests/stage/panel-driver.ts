// What a person does in the panel and sees there, done by hand of the test: real clicks, real waiting.
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

/** A press on the toolbar button closes the panel that another press has opened. */
export async function closePanel(stage: StageBrowser, panel: Page): Promise<void> {
  const closed = new Promise<void>((resolve) => void panel.once('close', () => resolve()));
  await stage.extension?.triggerAction(stage.page);
  await closed;
}

export async function press(panel: Page, action: string): Promise<void> {
  await panel.waitForSelector(`[data-action="${action}"]`);
  await panel.click(`[data-action="${action}"]`);
}

export interface TickerLine {
  readonly seq: number;
  readonly role: string;
  readonly name: string;
  readonly text: string;
}

/** The transcript as the panel shows it, oldest line first. */
export async function readTicker(panel: Page): Promise<TickerLine[]> {
  return panel.$$eval('[data-ticker-line]', (lines) =>
    lines.map((line) => ({
      seq: Number(line.getAttribute('data-seq')),
      role: line.getAttribute('data-role') ?? '',
      name: line.querySelector('bdi')?.textContent ?? '',
      text: line.lastElementChild?.textContent ?? '',
    })),
  );
}

/** Everything the panel says, as a reader would select it. */
export const readWords = (panel: Page): Promise<string> => panel.$eval('body', (body) => body.innerText);
