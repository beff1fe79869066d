import { browser } from 'wxt/browser';
import { jitsiPattern } from '#settings/jitsi-host.ts';
import { readJitsiHosts, watchJitsiHosts } from '#settings/jitsi-hosts.ts';
import { OPTIONAL_HOSTS, REQUIRED_HOSTS } from '#settings/site-hosts.ts';

const SCRIPT = { id: 'captions', js: ['/content-scripts/captions.js' as const] };

/**
 * Keeps the content script where it may be: registered for the optional sites and the user's own
 * Jitsi servers that are granted, and running in tabs that were open before that, or before the
 * extension was installed or updated.
 */
export function registerSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void registerGranted(among(origins)));
  browser.permissions.onRemoved.addListener(() => void registerGranted());
  browser.runtime.onInstalled.addListener(() => void registerGranted((granted) => [...REQUIRED_HOSTS, ...granted]));
  browser.runtime.onStartup.addListener(() => void registerGranted());
  // A server is granted before it is on the list, or is on the list before it is granted again.
  watchJitsiHosts((hosts, before) => {
    const fresh = hosts.filter((host) => !before.includes(host));
    void registerGranted(among(fresh.map(jitsiPattern)));
  });
}

type Choose = (granted: readonly string[]) => readonly string[];

/** A site that is asked for in more than one way is still only what is on our lists. */
const among =
  (patterns: readonly string[]): Choose =>
  (granted) =>
    granted.filter((pattern) => patterns.includes(pattern));

let registering: Promise<void> = Promise.resolve();

/** @param runIn which of the granted sites have to be read in tabs that are open already */
function registerGranted(runIn: Choose = () => []): Promise<void> {
  // One at a time: there is one registration, taken away and made anew.
  registering = registering.catch(() => undefined).then(() => registerNow(runIn));
  return registering;
}

async function registerNow(runIn: Choose): Promise<void> {
  const matches: string[] = [];
  for (const host of [...OPTIONAL_HOSTS, ...(await readJitsiHosts()).map(jitsiPattern)]) {
    if (await browser.permissions.contains({ origins: [host] })) matches.push(host);
  }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([{ ...SCRIPT, matches, runAt: 'document_idle' }]);
  await runInOpenTabs(runIn(matches));
}

async function runInOpenTabs(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const scripts = tabs.map(({ id }) =>
    id === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPT.js }).catch(() => null),
  );
  await Promise.all(scripts);
}
