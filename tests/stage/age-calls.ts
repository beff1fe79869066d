// Makes the calls that are on older, as if the clock had gone on: what age-database.ts does to what is stored.
import type { Page } from 'puppeteer-core';

/** @param time since when the call is on, or when its page last reported */
export async function ageCalls(extensionPage: Page, byMs: number, time: 'since' | 'reportedAt'): Promise<void> {
  const age = `
    const { calls } = await chrome.storage.session.get('calls');
    for (const call of Object.values(calls)) call.${time} -= ${byMs};
    await chrome.storage.session.set({ calls });`;
  await extensionPage.evaluate(`(async () => {${age}})()`);
}
