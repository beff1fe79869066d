import { browser } from 'wxt/browser';

/** Whether the browser lets the pages of this host be read now. */
export function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${host}/*`] });
}
