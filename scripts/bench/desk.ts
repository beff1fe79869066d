import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { overFullStore, pageAddress, SESSIONS, UTTERANCES } from './full-profile.ts';
import { readListPaints, watchLists } from './list-watch.ts';
import { part } from './part.ts';
import { type Summary, summarise } from './statistics.ts';
import { ms, ratio } from './units.ts';

interface DeskFigures {
  /** From the navigation to the first screenful painted; the rest is drawn as one scrolls. The bare page draws all of it. */
  readonly opened: { readonly bare: Summary; readonly ringside: Summary };
  /** From the click on a session to its first words painted, and until nothing keeps it from hearing a key. */
  readonly review: { readonly painted: Summary; readonly answering: Summary };
}

const OPENINGS = 20;
const REVIEWS = 15;
const WANTED_REVIEW_MS = 300;
export const desk = part<DeskFigures>({
  about: `The desk opened ${OPENINGS} times with ${SESSIONS} sessions of ${UTTERANCES} utterances stored, by turns with a bare page that reads the same list by Dexie and draws it as links; then the review of ${REVIEWS} of them opened by a click.`,
  measure: ({ extension }) =>
    overFullStore(extension, async (stage) => {
      const page = await stage.browser.newPage();
      await watchLists(page);
      const [bare, ringside]: [number[], number[]] = [[], []];
      for (let i = -2; i < OPENINGS; i += 1) {
        const plain = await open(page, pageAddress(stage, 'bare.html'));
        const ours = await open(page, pageAddress(stage, 'desk.html#/sessions'));
        // The first two warm up.
        if (i < 0) continue;
        bare.push(plain);
        ringside.push(ours);
      }
      const opened = { bare: summarise(bare), ringside: summarise(ringside) };
      return { opened, review: await openReviews(page) };
    }),
  rows: ({ opened, review }) => [
    {
      ...openingRow(`desk with ${SESSIONS} sessions to its first rows painted, p50 of ${OPENINGS}`, opened, 'p50'),
      wanted: 'ratio 2',
    },
    openingRow('the same, p95', opened, 'p95'),
    {
      figure: `review of ${UTTERANCES} utterances, click to first words painted, p50 of ${review.painted.count}`,
      ringside: ms(review.painted.p50),
    },
    { figure: 'the same, p95', ringside: ms(review.painted.p95), wanted: ms(WANTED_REVIEW_MS) },
    {
      figure: 'review, click until it hears every key, p95',
      ringside: ms(review.answering.p95),
      wanted: ms(WANTED_REVIEW_MS),
    },
  ],
});

const openingRow = (figure: string, { bare, ringside }: DeskFigures['opened'], share: 'p50' | 'p95') => ({
  figure,
  ringside: ms(ringside[share]),
  baseline: ms(bare[share]),
  ratio: ratio(ringside[share], bare[share]),
});

/** @returns milliseconds from the navigation to the first rows painted */
async function open(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await sleep(200);
  await page.goto(address);
  await page.waitForFunction(() => typeof window.listPaints?.first === 'number', { timeout: 60_000 });
  // What the page goes on with in the background is no part of the next opening.
  await sleep(700);
  return (await readListPaints(page)).first ?? Number.NaN;
}

async function openReviews(page: Page): Promise<DeskFigures['review']> {
  const times: { readonly painted: number; readonly answering: number }[] = [];
  for (let n = -1; n < REVIEWS; n += 1) {
    // Each another one, down the list: none has been looked at before.
    const time = await page.evaluate(
      openReview,
      `[data-session]:nth-child(2) [data-row-link], [data-session] [data-row-link]`,
      n + 3,
    );
    if (n >= 0) times.push(time);
    await page.goBack();
    await page.waitForSelector('[data-session]');
    await sleep(300);
  }
  return {
    painted: summarise(times.map(({ painted }) => painted)),
    answering: summarise(times.map(({ answering }) => answering)),
  };
}

/** Runs in the page. The words of a session are what stands in the face of what is said. */
async function openReview(links: string, n: number): Promise<{ painted: number; answering: number }> {
  const link = document.querySelectorAll<HTMLElement>(links)[n];
  if (link === undefined) throw new Error('there are not as many sessions');
  const start = performance.now();
  link.click();
  while (document.querySelector('main .font-spoken') === null || document.querySelector('[data-session]') !== null)
    await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = performance.now() - start;
  // From when on a tenth of a second passes in which it would have heard every key.
  let answering = painted;
  for (let last = performance.now(); last - start - answering < 100; ) {
    await new Promise((resolve) => setTimeout(resolve));
    const now = performance.now();
    if (now - last > 50) answering = now - start;
    last = now;
  }
  return { painted, answering };
}
