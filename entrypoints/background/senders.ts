import { type Browser, browser } from 'wxt/browser';
import type { PlatformId } from '#core/session/session.ts';
import type { PlatformAdapter } from '#platforms/adapter.ts';
import { adapterFor, NAMED_HOST_ADAPTERS } from '#platforms/adapters.ts';
import { readCallHosts } from '#settings/call-hosts.ts';

export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  /** What settings of the site are kept under: the platform, or the host where the user has named it. */
  readonly site: string;
  readonly host: string;
}

/**
 * The page that speaks for itself: our script, on a site of that platform, in the top frame; or in
 * any frame of a tab of the same platform, where calls may be in frames.
 */
export async function pageSender(
  sender: Browser.runtime.MessageSender,
  platform?: PlatformId,
): Promise<PageSender | null> {
  const { id, url, tab, frameId } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  const hostname = hostOf(url);
  const known = adapterFor(hostname);
  const candidates = known !== null ? [known] : await adaptersOn(hostname);
  const adapter = candidates.find(({ id }) => platform === undefined || id === platform);
  if (adapter === undefined) return null;
  const isAllowed = isTopFrame(sender) || (adapter.mayBeFramed === true && adapter.servesHost(hostOf(tab.url)));
  return isAllowed ? { tabId: tab.id, frameId, site: known?.id ?? hostname, host: hostname } : null;
}

async function adaptersOn(hostname: string): Promise<readonly PlatformAdapter[]> {
  const named = await readCallHosts();
  return named.includes(hostname) ? NAMED_HOST_ADAPTERS : [];
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

/** A page that has just been left, and is kept for the way back, is no longer frame 0 (Chromium 156). */
function isTopFrame({ frameId, documentLifecycle }: Browser.runtime.MessageSender): boolean {
  return frameId === 0 || documentLifecycle === 'cached';
}

/** One of our own pages: the panel, or the panel as a tab. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
