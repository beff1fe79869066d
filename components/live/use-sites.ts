import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Site } from '#components/panel/panel-model.ts';
import type { Call } from '#core/session/health.ts';
import { PLATFORM_IDS, type PlatformId } from '#core/session/session.ts';
import { patternsOf } from '#settings/call-host.ts';
import { REQUIRED_HOSTS, SITE_HOSTS } from '#settings/site-hosts.ts';

/** Which sites are granted, as the browser tells it. */
export function useSites(): readonly Site[] {
  const [sites, setSites] = useState<readonly Site[]>([]);
  useEffect(() => {
    const look = () => void readSites().then(setSites);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}

/** The same for the page of a call, which the browser does not let be read any more. */
export function requestHost({ platform, host }: Pick<Call, 'platform' | 'host'>): void {
  void browser.permissions.request({ origins: [...patternsOf(platform, host)] }).catch(() => undefined);
}

/** The browser shows its own question; saying no changes nothing. */
export function requestSite(platform: PlatformId): void {
  void browser.permissions.request({ origins: [...SITE_HOSTS[platform]] }).catch(() => undefined);
}

/** From then on nothing on that site is read. */
export function removeSite(platform: PlatformId): void {
  void browser.permissions.remove({ origins: [...SITE_HOSTS[platform]] }).catch(() => undefined);
}

function readSites(): Promise<Site[]> {
  return Promise.all(
    PLATFORM_IDS.filter((platform) => SITE_HOSTS[platform].length > 0).map(async (platform) => ({
      platform,
      granted: await browser.permissions.contains({ origins: [...SITE_HOSTS[platform]] }),
      required: SITE_HOSTS[platform].every((host) => REQUIRED_HOSTS.includes(host)),
    })),
  );
}
