import type { StageBrowser } from '../stage/browser.ts';

/** The extension's origin may now store this many bytes; the answer gives it the whole disk again. */
export async function limitStorage({ page, extension }: StageBrowser, quotaSize: number): Promise<() => Promise<void>> {
  const client = await page.createCDPSession();
  const origin = `chrome-extension://${extension?.id}`;
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return async () => {
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await client.detach();
  };
}
