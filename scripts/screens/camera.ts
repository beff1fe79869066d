// Takes the same picture today and tomorrow: nothing moves, no caret blinks, and every clock says the same.
import type { Page } from 'puppeteer-core';
import { SIZES } from './sizes.ts';
import type { View } from './view.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What people said, what is known and what is written in a file is no clock, and a plan of minutes is what it is. */
const NO_CLOCK =
  '[data-cue], [data-lookup], [data-ticker-line] > :last-child, [data-import-problem], [data-pacing="session"]';

/** Texts that tell the time become one of the same form: React writes its own again when they change. */
function stopClocks(besides: string): void {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/\b\d{1,2}:\d\d:\d\d\b/g, '10:00:00'],
    [/\b\d{1,2}:\d\d\b(?: [AP]M)?/g, '10:00'],
    [/(?<![\d.,])\d+([ \u00a0])(s|min|h)\b/g, '2$1$2'],
    [/\b\d+ seconds? ago/g, '2 seconds ago'],
    [/\bjust now\b/g, '2 s ago'],
    [/gerade eben/g, 'vor 2 s'],
    [/\b\d+ sent, \d+ stored/g, '12 sent, 12 stored'],
    [/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?\b/g, '2 Nov 2026'],
    [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(?:, \d{4})?\b/g, 'Nov 2, 2026'],
    [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, '11/2/2026'],
    [/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, 'Monday'],
    [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),/g, 'Mon,'],
  ];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest(besides)) continue;
    const told = node.nodeValue ?? '';
    const stopped = rules.reduce((text, [pattern, form]) => text.replace(pattern, form), told);
    if (stopped !== told) node.nodeValue = stopped;
  }
}

const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const STILL =
  '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }';

/** Once for each page, and for the lookup's frame over it. */
async function hold(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate((css) => {
      if (document.querySelector('[data-held]')) return;
      const sheet = document.createElement('style');
      sheet.setAttribute('data-held', '');
      sheet.textContent = css;
      document.head.append(sheet);
    }, STILL);
  }
}

export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

export async function photograph(page: Page, view: View): Promise<Uint8Array> {
  await page.setViewport(SIZES[view.size]);
  await hold(page);
  if (!view.isPointing) await page.mouse.move(0, 0);
  await painted(page);
  // What the desk shows was always held on the same days.
  if (view.area !== 'desk') await page.evaluate(stopClocks, NO_CLOCK);
  return page.screenshot();
}
