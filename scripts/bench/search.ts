import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { overFullStore, pageAddress, SESSIONS, UTTERANCES, untilReady } from './full-profile.ts';
import { readListPaints, watchLists } from './list-watch.ts';
import { part } from './part.ts';
import { type Summary, summarise } from './statistics.ts';
import { MB, ms } from './units.ts';

interface SearchFigures {
  /** From a letter to its rows in the document, and in a painted frame. */
  readonly found: Summary;
  readonly painted: Summary;
  /** Until all sessions can be searched: the first time, and when what was made then is read. */
  readonly firstReadyMs: number;
  readonly readyMs: number;
  /** Of the worker that holds it all, after a collection; null where the browser does not tell. */
  readonly heapBytes: number | null;
}

/** What is said often, seldom and never; several words, and words that are misspelt. */
const QUERIES = [
  'idempotency',
  'rate limit',
  'cache stampede',
  'consistancy',
  'partition key',
  'so how would you',
  'kubernets',
  'menber',
];
const WANTED_MS = 50;

export const search = part<SearchFigures>({
  about: `Letters typed into the desk's search, each when the rows of the one before are painted, over ${SESSIONS} sessions of ${UTTERANCES} utterances: ${QUERIES.join(', ')}.`,
  measure: ({ extension }) =>
    overFullStore(extension, async (stage, firstReadyMs) => {
      const page = await stage.browser.newPage();
      await watchLists(page);
      await page.goto(pageAddress(stage, 'desk.html#/sessions'));
      const readyMs = await untilReady(page);
      await type(page, 'warming up');
      const warm = (await readListPaints(page)).letters.length;
      for (const query of QUERIES) await type(page, query);
      const letters = (await readListPaints(page)).letters.slice(warm).filter(({ query }) => query !== '');
      return {
        found: summarise(letters.map(({ typed, found }) => found - typed)),
        painted: summarise(letters.map(({ typed, painted }) => painted - typed)),
        firstReadyMs,
        readyMs,
        heapBytes: await heapOfSearch(page),
      };
    }),
  rows: ({ found, painted, firstReadyMs, readyMs, heapBytes }) => [
    { figure: `search, letter to rows found, p50 of ${found.count}`, ringside: ms(found.p50) },
    { figure: 'search, letter to rows found, p95', ringside: ms(found.p95), wanted: ms(WANTED_MS) },
    { figure: 'search, letter to rows painted, p95', ringside: ms(painted.p95) },
    { figure: 'all sessions read for the first search ever', ringside: ms(firstReadyMs) },
    { figure: 'ready to search all sessions after the desk is opened', ringside: ms(readyMs) },
    ...(heapBytes === null ? [] : [{ figure: 'heap of what holds all that is searched', ringside: MB(heapBytes) }]),
  ],
});

async function type(page: Page, query: string): Promise<void> {
  await page.focus('[data-field="session-search"]');
  await page.keyboard.press('Escape');
  for (const [i, letter] of [...query].entries()) {
    // Uneven, or every letter would meet the frame clock at the same point.
    await sleep(60 + ((i * 37) % 90));
    await page.keyboard.type(letter);
    await page.waitForFunction(() => !Number.isNaN(window.listPaints?.letters.at(-1)?.painted), { timeout: 30_000 });
  }
}

async function heapOfSearch(page: Page): Promise<number | null> {
  const worker = page.workers().find((each) => each.url().includes('search-worker'));
  if (worker === undefined) return null;
  await worker.client.send('HeapProfiler.collectGarbage');
  return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
}
