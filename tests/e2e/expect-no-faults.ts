import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { accessibilityFaults } from './axe.ts';

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

const PANEL_LOOKS = [
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 360 },
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 320 },
] as const satisfies readonly Look[];

export const DESK_LOOKS = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 320 },
] as const satisfies readonly Look[];

/** Axe has nothing to object to, and nothing is wider than the page: in light and dark, at each width. */
export async function expectNoFaults(panel: Page, looks: readonly Look[] = PANEL_LOOKS): Promise<void> {
  for (const { scheme, width } of looks) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await panel.setViewport({ width, height: 820 });
    const [shownWidth, tooWide] = await panel.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [window.innerWidth, scrollWidth - clientWidth];
    });
    expect({ scheme, shownWidth, tooWide, faults: await accessibilityFaults(panel) }).toEqual({
      scheme,
      shownWidth: width,
      tooWide: 0,
      faults: [],
    });
  }
}
