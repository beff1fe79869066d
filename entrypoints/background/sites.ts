import { browser } from 'wxt/browser';
import { createQueue } from '#core/queue.ts';
import { ADAPTERS } from '#platforms/adapters.ts';
import { hostPattern } from '#settings/call-host.ts';
import { readCallHosts, watchCallHosts } from '#settings/call-hosts.ts';
import { OPTIONAL_HOSTS, REQUIRED_HOSTS, SITE_HOSTS } from '#settings/site-hosts.ts';

const FILE = '/content-scripts/captions.js';
/** For Meet's own world: see `entrypoints/meet-frames.content`. */
const FRAMES_FILE = '/content-scripts/meet-frames.js';
/** Sites whose calls may be in a frame of the tab. */
const FRAMED_HOSTS: readonly string[] = ADAPTERS.filter((adapter) => adapter.mayBeFramed).flatMap(
  ({ id }) => SITE_HOSTS[id],
);

/**
 * Keeps the content script where it may be: registered for the optional sites and the user's own
 * Jitsi servers that are granted, and running in tabs that were open before that, or before the
 * extension was installed or updated.
 */
export function registerSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void runFramesInOpenCalls();
    void registerGranted(among(origins));
  });
  browser.permissions.onRemoved.addListener(() => void registerGranted());
  browser.runtime.onInstalled.addListener(() => {
    void runFramesInOpenCalls();
    void registerGranted((granted) => granted);
  });
  browser.runtime.onStartup.addListener(() => void registerGranted());
  // A server is granted before it is on the list, or is on the list before it is granted again.
  watchCallHosts((hosts, before) => {
    const fresh = hosts.filter((host) => !before.includes(host));
    void registerGranted(among(fresh.map(hostPattern)));
  });
}

type Choose = (granted: readonly string[]) => readonly string[];

/** A site that is asked for in more than one way is still only what is on our lists. */
const among =
  (patterns: readonly string[]): Choose =>
  (granted) =>
    granted.filter((pattern) => patterns.includes(pattern));

/** There is one registration, taken away and made anew. */
const inTurn = createQueue();

/** @param runIn which of the granted sites have to be read in tabs that are open already */
const registerGranted = (runIn: Choose = () => []): Promise<void> => inTurn(() => registerNow(runIn));

async function registerNow(runIn: Choose): Promise<void> {
  const matches: string[] = [];
  for (const host of [...OPTIONAL_HOSTS, ...(await readCallHosts()).map(hostPattern)]) {
    if (await browser.permissions.contains({ origins: [host] })) matches.push(host);
  }
  await browser.scripting.unregisterContentScripts();
  const scripts = byFrames(matches).map(({ hosts, allFrames }) => {
    const id = allFrames ? 'captions-in-frames' : 'captions';
    return { id, js: [FILE], matches: [...hosts], allFrames, runAt: 'document_idle' as const };
  });
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
  // Those of the manifest can be taken back and given again as well.
  await Promise.all(byFrames(runIn([...REQUIRED_HOSTS, ...matches])).map(runInOpenTabs));
}

interface Hosts {
  readonly hosts: readonly string[];
  readonly allFrames: boolean;
}

function byFrames(hosts: readonly string[]): readonly Hosts[] {
  const sorted = [true, false].map((allFrames) => {
    return { hosts: hosts.filter((host) => FRAMED_HOSTS.includes(host) === allFrames), allFrames };
  });
  return sorted.filter((some) => some.hosts.length > 0);
}

function runInOpenTabs({ hosts, allFrames }: Hosts): Promise<void> {
  return inOpenTabs(hosts, (tabId) => ({ target: { tabId, allFrames }, files: [FILE] }));
}

/** Once is enough, for as long as the page lives: the script knows whether it is there already. */
function runFramesInOpenCalls(): Promise<void> {
  return inOpenTabs(SITE_HOSTS['google-meet'], (tabId) => {
    return { target: { tabId }, files: [FRAMES_FILE], world: 'MAIN', injectImmediately: true };
  });
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

async function inOpenTabs(hosts: readonly string[], injection: (tabId: number) => Injection): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const scripts = tabs.map(({ id }) =>
    id === undefined ? null : browser.scripting.executeScript(injection(id)).catch(() => null),
  );
  await Promise.all(scripts);
}
