import { storage } from 'wxt/utils/storage';

/** The user's own Jitsi servers, by host name. Whether each may be read is the browser's to say. */
const item = storage.defineItem<readonly string[]>('local:jitsiHosts', { fallback: [], version: 1 });

export const readJitsiHosts = (): Promise<readonly string[]> => item.getValue();

export const watchJitsiHosts = (changed: (hosts: readonly string[], before: readonly string[]) => void): (() => void) =>
  item.watch((hosts, before) => changed(hosts ?? [], before ?? []));

export async function addJitsiHost(host: string): Promise<void> {
  const hosts = await readJitsiHosts();
  if (!hosts.includes(host)) await item.setValue([...hosts, host]);
}

export async function removeJitsiHost(host: string): Promise<void> {
  const hosts = await readJitsiHosts();
  await item.setValue(hosts.filter((known) => known !== host));
}
