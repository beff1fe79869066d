import { browser } from 'wxt/browser';
import type { DeskPage } from '#components/desk/desk-page.ts';

/** One desk is enough: the tab that shows it comes to the front. */
export async function openDesk(page: DeskPage): Promise<void> {
  const address = browser.runtime.getURL('/desk.html');
  const url = `${address}#/${page}`;
  const tabs = (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] })) ?? [];
  const desk = tabs.find(({ documentUrl }) => documentUrl?.split('#')[0] === address);
  if (desk === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(desk.tabId, { active: true, url });
  await browser.windows.update(desk.windowId, { focused: true });
}
