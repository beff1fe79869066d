import { browser } from 'wxt/browser';

/** Ringside's and the browser's: "Ringside 0.1.0, Chrome/156.0.0.0". */
export function readVersions(): string {
  const { name, version } = browser.runtime.getManifest();
  const [agent = 'another browser'] = /(?:Chrome|Firefox)\/[\d.]+/.exec(navigator.userAgent) ?? [];
  return `${name} ${version}, ${agent}`;
}
