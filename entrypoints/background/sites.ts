import { browser } from 'wxt/browser';
import { OPTIONAL_HOSTS, REQUIRED_HOSTS } from '#settings/site-hosts.ts';

const SCRIPT = { id: 'captions', js: ['/content-scripts/captions.js' as const] };

/**
 * Keeps the content script where it may be: registered for the optional sites that are granted,
 * and running in tabs that were open before the extension was installed or updated.
 */
export function registerSites(): void {
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void registerGranted().then(() => runInOpenTabs(origins)),
  );
  browser.permissions.onRemoved.addListener(() => void registerGranted());
  browser.runtime.onInstalled.addListener(
    () => void registerGranted().then(() => runInOpenTabs([...REQUIRED_HOSTS, ...OPTIONAL_HOSTS])),
  );
  browser.runtime.onStartup.addListener(() => void registerGranted());
}

async function registerGranted(): Promise<void> {
  const matches: string[] = [];
  for (const host of OPTIONAL_HOSTS) {
    if (await browser.permissions.contains({ origins: [host] })) matches.push(host);
  }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([{ ...SCRIPT, matches, runAt: 'document_idle' }]);
}

async function runInOpenTabs(hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const scripts = tabs.map(({ id }) =>
    id === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPT.js }).catch(() => null),
  );
  await Promise.all(scripts);
}
