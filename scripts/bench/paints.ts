import type { Page } from 'puppeteer-core';

/** A caption change that carries a token of its own, and when the page showed it, milliseconds since the epoch. */
export type Spoken = readonly [token: string, at: number];

/** Token -> when the frame that shows it had been painted, milliseconds since the epoch. */
type Painted = Readonly<Record<string, number>>;

interface PaintWatch {
  /** What has been painted since, newest words only: a frame may leave others out. */
  stop(): Promise<Painted>;
}

declare global {
  interface Window {
    stopPaintWatch(): Painted;
  }
}

export async function watchPaints(panel: Page): Promise<PaintWatch> {
  await panel.evaluate(() => {
    const painted: Record<string, number> = {};
    const { port1, port2 } = new MessageChannel();
    let waiting: string[] = [];
    // A message posted from the frame callback arrives once the frame has been handed over.
    port1.onmessage = () => {
      for (const token of waiting) painted[token] ??= performance.timeOrigin + performance.now();
      waiting = [];
    };
    const observer = new MutationObserver(() => {
      const tokens = document.body.textContent?.match(/token\d+x/g) ?? [];
      const last = tokens.at(-1);
      if (last === undefined || painted[last] !== undefined || waiting.includes(last)) return;
      waiting.push(last);
      requestAnimationFrame(() => port2.postMessage(null));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    window.stopPaintWatch = () => {
      observer.disconnect();
      port1.close();
      return painted;
    };
  });
  return { stop: () => panel.evaluate(() => window.stopPaintWatch()) };
}

/** Milliseconds from each change that was painted to the frame that shows it. */
export const delaysOf = (spoken: readonly Spoken[], painted: Painted): number[] =>
  spoken.flatMap(([token, at]) => (painted[token] === undefined ? [] : [painted[token] - at]));
