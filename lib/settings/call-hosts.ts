import { storage } from 'wxt/utils/storage';

/**
 * Hosts of calls that the user has named: their own Jitsi servers, and any other site. Whether each
 * may be read is the browser's to say. The key is from when there were only Jitsi servers.
 */
const item = storage.defineItem<readonly string[]>('local:jitsiHosts', { fallback: [], version: 1 });

export const readCallHosts = (): Promise<readonly string[]> => item.getValue();

export const watchCallHosts = (changed: (hosts: readonly string[], before: readonly string[]) => void): (() => void) =>
  item.watch((hosts, before) => changed(hosts ?? [], before ?? []));

export async function addCallHost(host: string): Promise<void> {
  const hosts = await readCallHosts();
  if (!hosts.includes(host)) await item.setValue([...hosts, host]);
}

export async function removeCallHost(host: string): Promise<void> {
  const hosts = await readCallHosts();
  await item.setValue(hosts.filter((known) => known !== host));
}
