import type { Page } from 'puppeteer-core';
import { withPanel } from './with-panel.ts';

const WARM_UP = 20;

/**
 * Caption changes, one every 200 ms or so, each followed to the panel's painted frame.
 *
 * @returns milliseconds for each change
 */
export function measureLatency(extensionDir: string, changes: number): Promise<number[]> {
  return withPanel(extensionDir, async (page, panel) => {
    await watchPaints(panel);
    const spoken = await speak(page, WARM_UP + changes);
    const painted = await panel.evaluate(() => window.painted);
    const shown = spoken.slice(WARM_UP).filter(([token]) => painted[token] !== undefined);
    if (shown.length < changes) throw new Error(`the panel showed ${shown.length} of ${changes} changes`);
    return shown.map(([token, at]) => (painted[token] ?? Number.NaN) - at);
  });
}

declare global {
  interface Window {
    /** Token -> when the frame that shows it had been painted. */
    painted: Record<string, number>;
  }
}

async function watchPaints(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    window.painted = {};
    const { port1, port2 } = new MessageChannel();
    let waiting: string[] = [];
    // A message posted from the frame callback arrives once the frame has been handed over.
    port1.onmessage = () => {
      for (const token of waiting) window.painted[token] ??= performance.timeOrigin + performance.now();
      waiting = [];
    };
    new MutationObserver(() => {
      const tokens = document.body.textContent?.match(/token\d+x/g) ?? [];
      const last = tokens.at(-1);
      if (last === undefined || window.painted[last] !== undefined || waiting.includes(last)) return;
      waiting.push(last);
      requestAnimationFrame(() => port2.postMessage(null));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** @returns each token with the time at which the page showed it */
function speak(page: Page, changes: number): Promise<[token: string, at: number][]> {
  return page.evaluate(async (count) => {
    const spoken: [string, number][] = [];
    let words: string[] = [];
    for (let i = 0; i < count; i += 1) {
      // Uneven, or every change would meet the frame clock at the same point.
      await new Promise((resolve) => setTimeout(resolve, 150 + ((i * 37) % 110)));
      if (i % 14 === 0) words = ['so', 'how', 'would', 'you', 'invalidate', 'the', 'cache'];
      const token = `token${i}x`;
      words.push(token);
      spoken.push([token, performance.timeOrigin + performance.now()]);
      window.stage.utter(Math.floor(i / 14) % 2 === 0 ? 'interviewer' : 'candidate', words.join(' '));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return spoken;
  }, changes);
}
