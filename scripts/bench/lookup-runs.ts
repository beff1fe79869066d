import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchStage, type StageBrowser } from '#tests/stage/browser.ts';
import { openStrangePage } from '#tests/stage/strange-page.ts';
import { type LookupPaints, readLookupPaints, watchLookup } from './lookup-watch.ts';

/** Two thousand elements, of which some change with every frame, and 5 ms of script in each. */
const BUSY = `<!doctype html><title>Busy</title><link rel="icon" href="data:,">
  <script>
    const work = () => {
      const until = performance.now() + 5;
      for (const cell of document.querySelectorAll('i')) cell.textContent = Math.random().toFixed(3);
      while (performance.now() < until);
      requestAnimationFrame(work);
    };
    addEventListener('DOMContentLoaded', () => requestAnimationFrame(work));
  </script>
  ${'<p><b>cell</b> <i>0</i></p>'.repeat(50)}${'<span>board </span>'.repeat(1_850)}`;

const CALM = '<!doctype html><title>Calm</title><link rel="icon" href="data:,">';

type Measure<T> = (stage: StageBrowser, page: Page) => Promise<readonly T[]>;

export const overBusyPage = <T>(extensionDir: string, measure: Measure<T>) => over(BUSY, extensionDir, measure);
export const overCalmPage = <T>(extensionDir: string, measure: Measure<T>) => over(CALM, extensionDir, measure);

async function over<T>(html: string, extensionDir: string, measure: Measure<T>): Promise<readonly T[]> {
  const stage = await launchStage({ extensionDir, realKeys: true });
  try {
    const page = await openStrangePage(stage, { html }, watchLookup);
    await sleep(1_000);
    return await measure(stage, page);
  } finally {
    await stage.close();
  }
}

/** Opens and closes; the first two times warm up. */
export const opening =
  (times: number, before: (stage: StageBrowser) => Promise<void> = async () => {}): Measure<number> =>
  async (stage, page) => {
    const delays: number[] = [];
    for (let i = -2; i < times; i += 1) {
      await before(stage);
      // Uneven, or every key would meet the frame clock at the same point.
      await sleep(120 + (((i + 2) * 37) % 110));
      const pressed = stage.keys?.tap('alt+k') ?? Number.NaN;
      const painted = await nextPaint(page, i + 2);
      if (i >= 0) delays.push(painted - pressed);
      stage.keys?.tap('Escape');
      await page.waitForFunction(() => document.documentElement.children.length === 2);
    }
    return delays;
  };

async function nextPaint(page: Page, index: number): Promise<number> {
  await page.waitForFunction((count) => (window.lookupPaints?.palette.length ?? 0) > count, { timeout: 10_000 }, index);
  return (await readLookupPaints(page)).palette[index] ?? Number.NaN;
}

/** One letter after the other, each when the rows of the one before are there. */
export const typing =
  (queries: readonly string[]): Measure<LookupPaints['letters'][number]> =>
  async (stage, page) => {
    stage.keys?.tap('alt+k');
    await nextPaint(page, 0);
    let letters = 0;
    for (const query of queries) {
      await stage.keys?.press('ctrl+a', 'BackSpace');
      letters += 1;
      for (const letter of query) {
        await sleep(60 + ((letters * 37) % 90));
        await page.keyboard.type(letter);
        letters += 1;
        await page.waitForFunction(
          (count) => (window.lookupPaints?.letters.length ?? 0) >= count,
          { timeout: 10_000 },
          letters - 1,
        );
      }
    }
    return (await readLookupPaints(page)).letters;
  };
