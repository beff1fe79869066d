// What stands on the toolbar icon, as the browser tells any page of the extension.
import type { Page } from 'puppeteer-core';

export interface ShownBadge {
  readonly text: string;
  readonly title: string;
}

export async function readBadge(extensionPage: Page): Promise<ShownBadge> {
  const [text, title] = (await extensionPage.evaluate(
    'Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])',
  )) as [string, string];
  return { text, title };
}
