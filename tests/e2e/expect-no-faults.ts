import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { accessibilityFaults } from './axe.ts';

const LOOKS = [
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 360 },
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 320 },
] as const;

/** Axe has nothing to object to, and nothing is wider than the panel: in light and dark, at 360 and 320 pixels. */
export async function expectNoFaults(panel: Page): Promise<void> {
  for (const { scheme, width } of LOOKS) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await panel.setViewport({ width, height: 820 });
    const [shownWidth, neededWidth] = await panel.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect({ scheme, shownWidth, neededWidth, faults: await accessibilityFaults(panel) }).toEqual({
      scheme,
      shownWidth: width,
      neededWidth: width,
      faults: [],
    });
  }
}
