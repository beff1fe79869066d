import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { NamedHost } from '#components/panel/panel-model.ts';
import { hostPattern } from '#settings/call-host.ts';
import { addCallHost, readCallHosts, removeCallHost, watchCallHosts } from '#settings/call-hosts.ts';

/** The hosts that the user has named, and whether the browser still lets them be read. */
export function useCallHosts(): readonly NamedHost[] {
  const [hosts, setHosts] = useState<readonly NamedHost[]>([]);
  useEffect(() => {
    const look = () => void readHosts().then(setHosts);
    look();
    const unwatch = watchCallHosts(look);
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      unwatch();
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return hosts;
}

/** The browser shows its own question, about this host alone; saying no changes nothing. */
export function requestCallHost(host: string): void {
  void browser.permissions
    .request({ origins: [hostPattern(host)] })
    .then((granted) => (granted ? addCallHost(host) : undefined))
    .catch(() => undefined);
}

/** Off the list at once: from then on the worker takes nothing from its pages, whatever the browser says. */
export function forgetCallHost(host: string): void {
  void removeCallHost(host)
    .then(() => browser.permissions.remove({ origins: [hostPattern(host)] }))
    .catch(() => undefined);
}

async function readHosts(): Promise<NamedHost[]> {
  const hosts = await readCallHosts();
  return Promise.all(
    hosts.map(async (host) => ({
      host,
      granted: await browser.permissions.contains({ origins: [hostPattern(host)] }),
    })),
  );
}
