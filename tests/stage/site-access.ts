// What the user does on the extension's own page of the browser: takes back the sites of its manifest, or gives them again.
import type { StageBrowser } from './browser.ts';

export async function setSiteAccess({ browser, extension }: StageBrowser, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  const update = JSON.stringify({ extensionId: extension?.id, hostAccess });
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${update})`);
  await settings.close();
}
