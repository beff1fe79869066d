import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { JitsiServer } from '#components/panel/panel-model.ts';
import { hostPattern } from '#settings/call-host.ts';
import { addCallHost, readCallHosts, removeCallHost, watchCallHosts } from '#settings/call-hosts.ts';

/** The servers that the user has named, and whether the browser still lets them be read. */
export function useJitsiServers(): readonly JitsiServer[] {
  const [servers, setServers] = useState<readonly JitsiServer[]>([]);
  useEffect(() => {
    const look = () => void readServers().then(setServers);
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
  return servers;
}

/** The browser shows its own question, about this host alone; saying no changes nothing. */
export function requestJitsiServer(host: string): void {
  void browser.permissions
    .request({ origins: [hostPattern(host)] })
    .then((granted) => (granted ? addCallHost(host) : undefined))
    .catch(() => undefined);
}

/** Off the list at once: from then on the worker takes nothing from its pages, whatever the browser says. */
export function removeJitsiServer(host: string): void {
  void removeCallHost(host)
    .then(() => browser.permissions.remove({ origins: [hostPattern(host)] }))
    .catch(() => undefined);
}

async function readServers(): Promise<JitsiServer[]> {
  const hosts = await readCallHosts();
  return Promise.all(
    hosts.map(async (host) => ({
      host,
      granted: await browser.permissions.contains({ origins: [hostPattern(host)] }),
    })),
  );
}
