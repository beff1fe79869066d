import { browser } from 'wxt/browser';

/** The part of Firefox's API that Chrome's types do not know. */
const sidebar = browser as typeof browser & { readonly sidebarAction: { open(): Promise<void> } };

/**
 * Opens the panel beside the pages of a window, or leaves it open. The browser allows it only at once, in answer to a
 * key or a press: nothing may be awaited before it is called.
 *
 * @returns whether it is open now
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (import.meta.env.FIREFOX ? sidebar.sidebarAction.open() : browser.sidePanel.open({ windowId }));
    return true;
  } catch {
    return false;
  }
}
