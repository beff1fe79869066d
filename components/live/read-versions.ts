import { browser } from 'wxt/browser';
import { t } from '#i18n/i18n.ts';

/** Ringside's and the browser's: "Ringside 0.1.0, Chrome/156.0.0.0". */
export function readVersions(): string {
  const { name, version } = browser.runtime.getManifest();
  const [agent = t('doctor.otherBrowser')] = /(?:Chrome|Firefox)\/[\d.]+/.exec(navigator.userAgent) ?? [];
  return `${name} ${version}, ${agent}`;
}
