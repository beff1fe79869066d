import type { Page } from 'puppeteer-core';

/** When frames with something of the lookup in them had been painted, milliseconds since the epoch. */
export interface LookupPaints {
  /** The palette itself. */
  readonly palette: readonly number[];
  /** Its rows for a query, from the letter that made it: milliseconds to the document, and to the painted frame. */
  readonly letters: readonly { readonly found: number; readonly painted: number }[];
}

declare global {
  interface Window {
    lookupPaints?: { palette: number[]; letters: { found: number; painted: number }[] };
  }
}

/** To be called before the page is opened: it is run in the palette's own frame, too, before that has anything in it. */
export async function watchLookup(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    if (window === window.top) {
      window.lookupPaints = { palette: [], letters: [] };
      return;
    }
    const now = () => performance.timeOrigin + performance.now();
    const { port1, port2 } = new MessageChannel();
    let waiting: (() => void)[] = [];
    // A message posted from the frame callback arrives once the frame has been handed over.
    port1.onmessage = () => {
      for (const done of waiting) done();
      waiting = [];
    };
    const whenPainted = (done: () => void) => {
      waiting.push(done);
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const paints = () => window.top?.lookupPaints;
    let isThere = false;
    let typed: { query: string; at: number } | null = null;
    new MutationObserver(() => {
      if (!isThere && document.querySelector('[data-lookup]') !== null) {
        isThere = true;
        whenPainted(() => paints()?.palette.push(now()));
      }
      const answered = document.querySelector('[data-answered]')?.getAttribute('data-answered');
      if (typed === null || answered !== typed.query) return;
      const { at } = typed;
      const found = now() - at;
      typed = null;
      whenPainted(() => paints()?.letters.push({ found, painted: now() - at }));
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-answered'] });
    document.addEventListener(
      'input',
      ({ target, timeStamp }) => {
        typed = { query: (target as HTMLInputElement).value, at: performance.timeOrigin + timeStamp };
      },
      true,
    );
  });
}

export const readLookupPaints = (page: Page): Promise<LookupPaints> =>
  page.evaluate(() => window.lookupPaints ?? { palette: [], letters: [] });
