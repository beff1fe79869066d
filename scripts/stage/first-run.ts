// What somebody does in the panel before a mock interview: agree, and say which voice is theirs.
import type { Page } from 'puppeteer-core';
import type { PanelWatch } from './panel-watch.ts';

const panelMs = 10_000;

/** Whether the panel asks for consent; until it knows of the call it says that there is none. */
export async function asksConsent(watch: PanelWatch): Promise<boolean> {
  await watch.until(({ state }) => state !== '' && state !== 'no-call', panelMs);
  if (watch.latest.state === '') throw new Error('the panel stays empty');
  return watch.latest.state === 'consent';
}

export async function giveConsent(panel: Page, watch: PanelWatch): Promise<void> {
  await panel.click('[data-action="consent-check"]');
  await panel.waitForSelector('[data-action="consent-accept"]:not([disabled])');
  await panel.click('[data-action="consent-accept"]');
  const given = await watch.until(({ state }) => state !== 'consent', panelMs);
  if (!given) throw new Error('the panel still asks for consent after it was given');
}

/** A site that Ringside does not know is read once its host has been named in the panel. */
export async function nameHost(panel: Page, watch: PanelWatch, host: string): Promise<void> {
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
