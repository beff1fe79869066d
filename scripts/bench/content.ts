import type { Page } from 'puppeteer-core';
import { part } from './part.ts';
import { quantile } from './statistics.ts';
import { type CpuProfile, timeUnder } from './time-under.ts';
import { ms, ratio } from './units.ts';
import { BARE_OBSERVER, withPanel } from './with-panel.ts';

const MUTATIONS = 1_000;
/** Bare and Ringside take turns, so that a busy minute hits both. */
const ROUNDS = 3;

interface Cost {
  /** All that runs in the page, its own script included, milliseconds. */
  readonly pageMs: number;
  /** What runs under the content script, milliseconds of a sampling profiler. */
  readonly ownMs: number;
}

export const content = part<{ readonly bare: Cost; readonly ringside: Cost }>({
  about: `${MUTATIONS} caption changes in a page; beside a content script whose MutationObserver does nothing. The content script's own part is taken from a sampling profiler, under which everything is slower; the whole of the page is timed without it.`,
  async measure({ extension }) {
    const costs: Record<'bare' | 'ringside', Cost[]> = { bare: [], ringside: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.bare.push(await measureContent(BARE_OBSERVER));
      costs.ringside.push(await measureContent(extension));
    }
    return { bare: middle(costs.bare), ringside: middle(costs.ringside) };
  },
  rows: ({ bare, ringside }) => [
    {
      figure: `content script, ${MUTATIONS} caption changes`,
      ringside: ms(ringside.ownMs),
      baseline: ms(bare.ownMs),
    },
    {
      figure: `all script of the page, ${MUTATIONS} caption changes`,
      ringside: ms(ringside.pageMs),
      baseline: ms(bare.pageMs),
      ratio: ratio(ringside.pageMs, bare.pageMs),
    },
  ],
});

const middle = (costs: readonly Cost[]): Cost => ({
  pageMs: quantile(
    costs.map(({ pageMs }) => pageMs),
    0.5,
  ),
  ownMs: quantile(
    costs.map(({ ownMs }) => ownMs),
    0.5,
  ),
});

/** Twice the same talk: once undisturbed, once with the profiler, which slows everything down. */
function measureContent(extensionDir: string): Promise<Cost> {
  return withPanel(extensionDir, async (page) => {
    await speakFast(page, 100);
    const before = await scriptMs(page);
    await speakFast(page, MUTATIONS);
    const pageMs = (await scriptMs(page)) - before;
    const profile = await profiled(page, () => speakFast(page, MUTATIONS));
    return { pageMs, ownMs: timeUnder(profile, 'chrome-extension://') };
  });
}

async function scriptMs(page: Page): Promise<number> {
  const { ScriptDuration = Number.NaN } = await page.metrics();
  return ScriptDuration * 1_000;
}

/** All worlds of a page are in its profile: the page's own and the content scripts'. */
async function profiled(page: Page, work: () => Promise<void>): Promise<CpuProfile> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
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
