import { type Browser, browser } from 'wxt/browser';
import type { PlatformId } from '#core/session/session.ts';
import { adapterFor } from '#platforms/adapters.ts';
import { readJitsiHosts } from '#settings/jitsi-hosts.ts';

/** The tab that speaks for itself: our script, in the top frame, on a site of that platform. */
export async function pageSender(sender: Browser.runtime.MessageSender, platform?: PlatformId): Promise<number | null> {
  if (sender.id !== browser.runtime.id || !isTopFrame(sender) || sender.tab?.id === undefined) return null;
  if (sender.url === undefined || !URL.canParse(sender.url)) return null;
  const { hostname } = new URL(sender.url);
  const adapter = adapterFor(hostname) ?? adapterFor(hostname, await readJitsiHosts());
  return adapter === null || (platform !== undefined && adapter.id !== platform) ? null : sender.tab.id;
}

/** A page that has just been left, and is kept for the way back, is no longer frame 0 (Chromium 156). */
function isTopFrame({ frameId, documentLifecycle }: Browser.runtime.MessageSender): boolean {
  return frameId === 0 || documentLifecycle === 'cached';
}

/** One of our own pages: the panel, or the panel as a tab. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
