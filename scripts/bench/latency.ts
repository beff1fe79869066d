import type { Page } from 'puppeteer-core';
import { delaysOf, type Spoken, watchPaints } from './paints.ts';
import { part } from './part.ts';
import { type Summary, summarise } from './statistics.ts';
import { ms, ratio } from './units.ts';
import { BARE_RELAY, withPanel } from './with-panel.ts';

const WARM_UP = 20;

/** Bare and Ringside take turns, so that a busy minute hits both. */
const ROUNDS = 3;
const CHANGES_A_ROUND = 120;

export const latency = part<{ readonly bare: Summary; readonly ringside: Summary }>({
  about:
    'A caption changes in the page, and the panel has painted it; beside a bare extension (content script, worker, a text in a panel).',
  async measure({ extension }) {
    const times: Record<'bare' | 'ringside', number[]> = { bare: [], ringside: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.bare.push(...(await measureLatency(BARE_RELAY, CHANGES_A_ROUND)));
      times.ringside.push(...(await measureLatency(extension, CHANGES_A_ROUND)));
    }
    return { bare: summarise(times.bare), ringside: summarise(times.ringside) };
  },
  rows: ({ bare, ringside }) =>
    (['p50', 'p95'] as const).map((share) => ({
      figure: `caption change to panel painted, ${share} of ${ringside.count}`,
      ringside: ms(ringside[share]),
      baseline: ms(bare[share]),
      ratio: ratio(ringside[share], bare[share]),
      wanted: 'ratio 1.5',
    })),
});

/**
 * Caption changes, one every 200 ms or so, each followed to the panel's painted frame.
 *
 * @returns milliseconds for each change
 */
function measureLatency(extensionDir: string, changes: number): Promise<number[]> {
  return withPanel(extensionDir, async (page, panel) => {
    const watch = await watchPaints(panel);
    const spoken = (await speak(page, WARM_UP + changes)).slice(WARM_UP);
    const delays = delaysOf(spoken, await watch.stop());
    if (delays.length < changes) throw new Error(`the panel showed ${delays.length} of ${changes} caption changes`);
    return delays;
  });
}

function speak(page: Page, changes: number): Promise<Spoken[]> {
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
