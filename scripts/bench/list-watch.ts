import type { Page } from 'puppeteer-core';

export interface ListPaints {
  /** When rows were first in a painted frame, milliseconds since the navigation began. */
  first: number | null;
  /** For each letter that was typed: when, and when its rows were there and painted. */
  readonly letters: { readonly query: string; readonly typed: number; found: number; painted: number }[];
}

declare global {
  interface Window {
    listPaints?: ListPaints;
  }
}

/** Before the page is opened: it notes by itself when its list is there, which nothing from outside could tell to the millisecond. */
export async function watchLists(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(watch);
}

function watch(): void {
  const paints: ListPaints = { first: null, letters: [] };
  window.listPaints = paints;
  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  let isFirst = true;
  const look = () => {
    if (isFirst && document.querySelector('[data-session]') !== null) {
      isFirst = false;
      painted(() => {
        paints.first = performance.now();
      });
    }
    const query = document.querySelector('[data-found-for]')?.getAttribute('data-found-for');
    const letter = paints.letters.at(-1);
    if (letter === undefined || letter.query !== query || !Number.isNaN(letter.found)) return;
    letter.found = performance.now();
    painted(() => {
      letter.painted = performance.now();
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  document.addEventListener(
    'input',
    ({ target, timeStamp }) => {
      if (target instanceof HTMLInputElement)
        paints.letters.push({ query: target.value, typed: timeStamp, found: Number.NaN, painted: Number.NaN });
    },
    true,
  );
}

export const readListPaints = (page: Page): Promise<ListPaints> =>
  page.evaluate(() => window.listPaints ?? { first: null, letters: [] });
