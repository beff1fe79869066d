// What a person does in the panel and sees there, done by hand of the test: real clicks, real waiting.
import type { Page } from 'puppeteer-core';
import type { StageBrowser } from './browser.ts';

/** What a person does before a mock interview: reads the first run and agrees, then starts the call beside the panel. */
export async function acceptConsent(stage: StageBrowser, panel: Page): Promise<void> {
  await agree(panel);
  // Until the panel knows of the call it says that there is none.
  await panel.waitForSelector('main:not([data-panel-state="no-call"])');
  if ((await panel.$('main[data-panel-state="start"]')) !== null) await startCall(panel);
  await stage.page.bringToFront();
}

/** The screens of the first run, by what stands on them. */
export const WELCOME_SCREENS = ['what', 'read', 'try'] as const;

/**
 * Reads the first run to its end and leaves it without the rehearsal; waits until the panel has let it go.
 *
 * @param read what to do on each screen
 */
export async function agree(panel: Page, read: (screen: string) => Promise<void> = async () => {}): Promise<void> {
  for (const screen of WELCOME_SCREENS) {
    await panel.waitForSelector(`[data-welcome="${screen}"]`);
    await read(screen);
    await press(panel, screen === 'try' ? 'consent-accept' : 'welcome-next');
  }
  await panel.waitForSelector('main:not([data-panel-state="consent"])');
}

/**
 * Says that everyone in the call knows, and starts it.
 *
 * @param meetingId waits until the panel asks about this one; absent: whichever it asks about
 */
export async function startCall(panel: Page, meetingId?: string): Promise<void> {
  const form = meetingId === undefined ? 'form[data-meeting]' : `form[data-meeting="${meetingId}"]`;
  await panel.waitForSelector(form);
  await panel.click(`${form} [data-action="start-check"]`);
  await panel.click(`${form} [data-action="start"]`);
  await panel.waitForSelector(form, { hidden: true });
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
