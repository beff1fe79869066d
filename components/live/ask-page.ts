import type { PageFindings } from '#core/captions/findings.ts';
import { readCalls } from '#db/calls.ts';
import { askTab } from '#messaging/bus.ts';
import { parseFindings } from '#messaging/parse.ts';

/** @param tabId null where there is no call to ask */
export async function examinePage(tabId: number | null): Promise<PageFindings | null> {
  const held = await heldIn(tabId);
  return held === null ? null : parseFindings(await askTab(held, 'page.examined', {}));
}

/** What comes of it is seen in the page's next report. */
export async function turnCaptionsOn(tabId: number | null): Promise<void> {
  const held = await heldIn(tabId);
  if (held !== null) await askTab(held, 'captions.turned-on', {});
}

/** The frame of the tab that captures. */
async function heldIn(tabId: number | null) {
  const calls = await readCalls();
  return tabId === null ? null : (calls[tabId] ?? null);
}
