import type { PageFindings } from '#core/captions/findings.ts';
import { readCalls } from '#db/calls.ts';
import { t } from '#i18n/i18n.ts';
import { askTab } from '#messaging/bus.ts';
import { parseFindings } from '#messaging/parse.ts';
import type { MessageName, Request } from '#messaging/protocol.ts';

/** @param tabId null where there is no call to ask */
export async function examinePage(tabId: number | null): Promise<PageFindings | null> {
  const held = await heldIn(tabId);
  return held === null ? null : parseFindings(await askTab(held, 'page.examined', {}));
}

/** What comes of it is seen in the page's next report. */
export const turnCaptionsOn = (tabId: number | null): Promise<void> => tell(tabId, 'captions.turned-on', {});

/** Resolves when the user has pointed at the captions, or has not: however long that takes. */
export async function askToPoint(tabId: number | null): Promise<void> {
  const words = {
    title: t('health.point.title'),
    pointer: t('health.point.pointer'),
    keys: t('health.point.keys'),
    holds: t('health.point.holds'),
  };
  await tell(tabId, 'pick.wanted', { words });
}

export const stopPointing = (tabId: number | null): Promise<void> => tell(tabId, 'pick.unwanted', {});

export const forgetChoice = (tabId: number | null): Promise<void> => tell(tabId, 'pick.forgotten', {});

async function tell<Name extends MessageName>(tabId: number | null, name: Name, body: Request<Name>): Promise<void> {
  const held = await heldIn(tabId);
  if (held !== null) await askTab(held, name, body);
}

/** The frame of the tab that captures. */
async function heldIn(tabId: number | null) {
  const calls = await readCalls();
  return tabId === null ? null : (calls[tabId] ?? null);
}
