/** Pages of the web in which no extension may run. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/**
 * Whether it makes sense to lay the palette over a page. Pages of the browser have no address for us, and files need a
 * permission of their own; both get the panel.
 */
export function mayHoldPalette(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && !CLOSED_HOSTS.includes(hostname);
}
