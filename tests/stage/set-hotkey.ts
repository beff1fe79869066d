// What the user does on the browser's own page of shortcuts: gives a command a key.
import type { StageBrowser } from './browser.ts';

/** @param keybinding as that page writes it: "Alt+N" */
export async function setHotkey(
  { browser, extension }: StageBrowser,
  commandName: string,
  keybinding: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/shortcuts');
  const update = JSON.stringify({ extensionId: extension?.id, commandName, keybinding });
  await page.evaluate(`chrome.developerPrivate.updateExtensionCommand(${update})`);
  await page.close();
}
