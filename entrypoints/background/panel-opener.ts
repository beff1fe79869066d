import { browser } from 'wxt/browser';

/** The part of Firefox's API that Chrome's types do not know. */
const sidebar = browser as typeof browser & { readonly sidebarAction: { toggle(): Promise<void> } };

/** The toolbar button opens the panel (Chrome) or the sidebar (Firefox). */
export function registerPanelOpener(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void sidebar.sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}
