// What somebody does in the panel before a mock interview: agree, start the call, and say which voice is theirs.
import type { Page } from 'puppeteer-core';
import { agree, startCall } from '../../tests/stage/panel-driver.ts';
import type { PanelWatch } from './panel-watch.ts';

const panelMs = 10_000;

/**
 * Keeps a picture of each screen on the way.
 *
 * @param named the host of a site that Ringside does not know, to be named once the user has agreed
 */
export async function firstRun(
  panel: Page,
  watch: PanelWatch,
  keep: (moment: string) => Promise<void>,
  named: string | null,
): Promise<void> {
  // Until the panel knows of the call it says that there is none.
  await watch.until(({ state }) => state !== '' && state !== 'no-call', panelMs);
  if (watch.latest.state === '') throw new Error('the panel stays empty');
  if (watch.latest.state === 'consent') {
    await agree(panel, (screen) => keep(`first-run-${screen}`));
    await watch.until(({ state }) => state !== 'consent', panelMs);
  }
  if (named !== null) await nameHost(panel, watch, named);
  if (watch.latest.state !== 'start') return;
  await keep('start-call');
  await startCall(panel);
  const started = await watch.until(({ state }) => state !== 'start', panelMs);
  if (!started) throw new Error('the panel still asks about the call after it was started');
}

/** A site that Ringside does not know is read once its host has been named in the panel. */
async function nameHost(panel: Page, watch: PanelWatch, host: string): Promise<void> {
  await panel.type('[data-field="call-host"]', host);
  await panel.click('[data-action="add-host"]');
  const found = await watch.until(({ state }) => state !== 'no-call', panelMs);
  if (!found) throw new Error(`the panel does not notice the call on ${host}`);
}

/** Picks the candidate's voice: by name, or where the page gives none, the one that was not there before they spoke. */
export function ownVoice(asked: readonly string[], name: string, heardBefore: readonly string[]): string | undefined {
  return asked.find((voice) => voice === name) ?? asked.find((voice) => !heardBefore.includes(voice));
}

export async function markSelf(panel: Page, voice: string): Promise<void> {
  await panel.click(`[data-action="mark-self"][data-speaker=${JSON.stringify(voice)}]`);
}
