import type { Page } from 'puppeteer-core';
import { withPanel } from './with-panel.ts';

const MUTATIONS = 1_000;

/**
 * What a page's main thread spends on 1,000 caption changes, milliseconds: script alone, the page's
 * own included.
 */
export function measureContentCost(extensionDir: string): Promise<number> {
  return withPanel(extensionDir, async (page) => {
    await speakFast(page, 100);
    const before = await scriptMs(page);
    await speakFast(page, MUTATIONS);
    return (await scriptMs(page)) - before;
  });
}

async function scriptMs(page: Page): Promise<number> {
  const { ScriptDuration = Number.NaN } = await page.metrics();
  return ScriptDuration * 1_000;
}

/** One caption change a task, so that each is observed by itself. */
function speakFast(page: Page, changes: number): Promise<void> {
  return page.evaluate(async (count) => {
    let words: string[] = [];
    for (let i = 0; i < count; i += 1) {
      if (i % 40 === 0) words = [];
      words.push(`word${i}`);
      window.stage.utter(Math.floor(i / 40) % 2 === 0 ? 'interviewer' : 'candidate', words.join(' '));
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  }, changes);
}
