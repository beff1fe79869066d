import type { StageBrowser } from '../stage/browser.ts';

/**
 * The extension's origin may now store so many bytes more than it does, its worker's script among them; the answer gives it the
 * whole disk again. To be called before the first write: the browser asks for its room once and lives on the answer for a while.
 */
export async function limitStorage({ page, extension }: StageBrowser, roomBytes: number): Promise<() => Promise<void>> {
  const client = await page.createCDPSession();
  const origin = `chrome-extension://${extension?.id}`;
  const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + roomBytes });
  return async () => {
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await client.detach();
  };
}
