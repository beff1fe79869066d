import type { Page } from 'puppeteer-core';
import { launchStage, type StageBrowser } from '#tests/stage/browser.ts';
import { CAST } from '#tests/stage/cast.ts';
import { acceptConsent } from '#tests/stage/panel-driver.ts';
import { readDatabase } from '#tests/stage/read-database.ts';
import { buildExtension } from '../stage/build.ts';
import { markSelf } from '../stage/first-run.ts';
import { type Chatter, createChatter } from './chatter.ts';
import { type Heaps, heapOf, heapsOf } from './heaps.ts';
import { delaysOf, watchPaints } from './paints.ts';
import { part } from './part.ts';
import { type Summary, summarise } from './statistics.ts';
import { MB, ms, ratio } from './units.ts';

/** Three hours of talk at ten times the pace: 18 minutes. */
const UTTERANCES_A_MINUTE = 20_000 / 18;

interface SoakFigures {
  readonly minutes: number;
  readonly utterances: number;
  /** How many of them are stored afterwards, each once. */
  readonly stored: number;
  /** In use after collection, bytes; from the end of the first minute on, once a minute. */
  readonly heaps: readonly Heaps[];
  /** The same page without an extension, before and after the same talk. */
  readonly pageAlone: { readonly before: number; readonly after: number };
  readonly latency: { readonly first: Summary; readonly last: Summary };
}

export const soak = part<SoakFigures>({
  about:
    'Three hours of talk in a replica of Teams, 20,000 utterances at ten times the pace: heaps in use after forced collection, from the end of the first minute on, and the way of a caption to the panel in the last minute beside the first. The page keeps its own history of the talk, so its baseline is the same page without an extension.',
  async measure({ soakMinutes }) {
    const built = buildExtension('teams');
    if (!built.ok) throw new Error(built.output);
    const stage = await launchStage({ extensionDir: built.folder, platform: 'teams', ownDisplay: true });
    try {
      const talked = await talkFor(stage, Math.max(2, Math.round(soakMinutes)));
      return { ...talked, pageAlone: await growAlone(talked.utterances) };
    } finally {
      await stage.close();
    }
  },
  rows: ({ minutes, utterances, stored, heaps, pageAlone, latency }) => {
    const growth = (where: keyof Heaps) => (heaps.at(-1)?.[where] ?? Number.NaN) - (heaps[0]?.[where] ?? Number.NaN);
    const grown = (figure: string, where: keyof Heaps, baseline: object = {}) => ({
      figure: `heap of the ${figure}, growth over ${minutes} minutes`,
      ringside: MB(growth(where)),
      wanted: 'under 5 MB',
      ...baseline,
    });
    return [
      grown('page with its content script', 'page', { baseline: MB(pageAlone.after - pageAlone.before) }),
      grown('worker', 'worker'),
      grown('panel', 'panel'),
      {
        figure: 'caption change to panel painted, p50, the last minute beside the first',
        ringside: ms(latency.last.p50),
        baseline: ms(latency.first.p50),
        ratio: ratio(latency.last.p50, latency.first.p50),
        wanted: 'ratio 1.2',
      },
      {
        figure: `utterances stored once, of ${utterances}`,
        ringside: String(stored),
        wanted: String(utterances),
      },
    ];
  },
});

async function talkFor(stage: StageBrowser, minutes: number): Promise<Omit<SoakFigures, 'pageAlone'>> {
  const panel = await stage.openPanel();
  await acceptConsent(stage, panel);
  const chatter = createChatter(stage.page, UTTERANCES_A_MINUTE);
  await chatter.say(10);
  await panel.waitForSelector('[data-action="mark-self"]');
  await markSelf(panel, CAST.find(({ isSelf }) => isSelf)?.name ?? '');

  const heaps: Heaps[] = [];
  const sayForAMinute = async () => {
    const spoken = await chatter.say(UTTERANCES_A_MINUTE);
    heaps.push(await heapsOf(stage, panel));
    console.error(`  after ${chatter.said()} utterances: ${JSON.stringify(heaps.at(-1))}`);
    return spoken;
  };
  const watchForAMinute = async () => {
    const watch = await watchPaints(panel);
    return summarise(delaysOf(await sayForAMinute(), await watch.stop()));
  };
  const first = await watchForAMinute();
  for (let minute = 2; minute < minutes; minute += 1) await sayForAMinute();
  const last = await watchForAMinute();
  const stored = await countStoredOnce(panel, chatter);
  return { minutes, utterances: chatter.said(), stored, heaps, latency: { first, last } };
}

async function countStoredOnce(panel: Page, chatter: Chatter): Promise<number> {
  const { utterances } = await readDatabase(panel);
  const times = new Map<string, number>();
  for (const { text } of utterances) {
    for (const token of text.match(/token\d+x/g) ?? []) times.set(token, (times.get(token) ?? 0) + 1);
  }
  return Array.from({ length: chatter.said() }, (_, i) => times.get(`token${i}x`)).filter((count) => count === 1)
    .length;
}

/** The same talk as fast as the page can, where nobody listens. */
async function growAlone(utterances: number): Promise<SoakFigures['pageAlone']> {
  const stage = await launchStage({ platform: 'teams', ownDisplay: true });
  try {
    const chatter = createChatter(stage.page, Number.POSITIVE_INFINITY);
    await chatter.say(UTTERANCES_A_MINUTE);
    const before = await heapOf(stage.page);
    // A minute's worth at a time, though it takes less: the browser's protocol waits three minutes for an answer.
    while (chatter.said() < utterances) await chatter.say(Math.min(UTTERANCES_A_MINUTE, utterances - chatter.said()));
    return { before, after: await heapOf(stage.page) };
  } finally {
    await stage.close();
  }
}
