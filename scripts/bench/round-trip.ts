import { createReadStream, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchStage, type StageBrowser } from '#tests/stage/browser.ts';
import { clearStore } from '#tests/stage/clear-store.ts';
import { fillStore } from '#tests/stage/fill-store.ts';
import { acceptConsent, press } from '#tests/stage/panel-driver.ts';
import { readDatabase } from '#tests/stage/read-database.ts';
import { heapOf } from './heaps.ts';
import { part } from './part.ts';
import { readBare } from './read-bare.ts';
import { MB, ratio } from './units.ts';

const SESSIONS = 500;
const UTTERANCES = 1_000;
/** Half an hour: a busy machine takes its time, but not that long. */
const LONGEST_MS = 30 * 60_000;

interface RoundTripFigures {
  readonly utterances: number;
  readonly fileBytes: number;
  readonly bareMs: number;
  readonly exportMs: number;
  readonly importMs: number;
  /** Most that is in use while it is done above what was before, looked at ten times a second; of the worker, all of it. Bytes. */
  readonly heaps: { readonly exporting: number; readonly importing: number; readonly worker: number };
  readonly isIdentical: boolean;
}

export const roundTrip = part<RoundTripFigures>({
  about: `Everything of a store of ${SESSIONS} sessions with ${UTTERANCES} utterances each to one file and back into an empty store, in the desk of the built extension, beside a page that reads the same store at once and makes one JSON text of it. The heap is collected before, and then looked at ten times a second as it is, garbage included. Identical: the file written after the import is the one from before it, line for line.`,
  async measure({ extension }) {
    const folder = mkdtempSync(join(tmpdir(), 'ringside-round-trip-'));
    const stage = await launchStage({ extensionDir: extension, ownDisplay: true });
    try {
      return await goRound(stage, folder);
    } finally {
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  rows: ({ utterances, fileBytes, bareMs, exportMs, importMs, heaps, isIdentical }) => [
    {
      figure: `export of ${utterances.toLocaleString('en')} utterances, ${MB(fileBytes)}, beside reading all and JSON.stringify`,
      ringside: seconds(exportMs),
      baseline: seconds(bareMs),
      ratio: ratio(exportMs, bareMs),
    },
    { figure: 'its import: looked through, compared and stored', ringside: seconds(importMs) },
    { figure: 'heap of the desk above its start while exporting, peak', ringside: MB(heaps.exporting) },
    { figure: 'heap of the desk above its start while importing, peak', ringside: MB(heaps.importing) },
    { figure: 'heap of the worker while importing, peak', ringside: MB(heaps.worker) },
    { figure: 'the same after the round trip', ringside: isIdentical ? 'yes' : 'no', wanted: 'yes' },
  ],
});

const seconds = (value: number): string => `${(value / 1_000).toFixed(1)} s`;

async function goRound(stage: StageBrowser, folder: string): Promise<RoundTripFigures> {
  const panel = await stage.openPanel();
  await acceptConsent(stage, panel);
  await stage.page.goto('about:blank');
  const desk = await openSettings(stage);
  await clearStore(desk);
  await fillStore(desk, { sessions: SESSIONS, utterances: UTTERANCES, newestAt: Date.now() - 3_600_000 });
  const client = await stage.browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });

  const bareMs = await readBare(desk);
  await desk.reload();
  const exported = await watchHeap(stage, desk, () => exportTo(desk, folder, 'before.json'));
  const file = exported.result;
  await clearStore(desk);
  await desk.reload();
  const imported = await watchHeap(stage, desk, () => importFrom(desk, file));
  const again = await exportTo(desk, folder, 'after.json');
  return {
    utterances: SESSIONS * UTTERANCES,
    fileBytes: statSync(file).size,
    bareMs,
    exportMs: exported.ms,
    importMs: imported.ms,
    heaps: { exporting: exported.grown, importing: imported.grown, worker: imported.workerPeak },
    isIdentical: await areSame(file, again),
  };
}

async function openSettings(stage: StageBrowser): Promise<Page> {
  const desk = await stage.browser.newPage();
  await desk.goto(`chrome-extension://${stage.extension?.id}/desk.html#/settings`);
  await desk.waitForSelector('[data-action="export-everything"]');
  // Makes the database, if nobody has yet.
  await readDatabase(desk);
  return desk;
}

/** Exports everything, and keeps the file under a name of its own: the next one of the day would write over it. */
async function exportTo(desk: Page, folder: string, name: string): Promise<string> {
  await press(desk, 'export-everything');
  for (const start = performance.now(); performance.now() - start < LONGEST_MS; await sleep(50)) {
    const [found] = readdirSync(folder).filter((each) => /^ringside-backup.*\.json$/.test(each));
    if (found === undefined) continue;
    renameSync(join(folder, found), join(folder, name));
    return join(folder, name);
  }
  throw new Error('the export did not come to its end');
}

async function importFrom(desk: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([desk.waitForFileChooser(), press(desk, 'import-sessions')]);
  await chooser.accept([file]);
  await desk.waitForSelector('[data-action="start-import"]', { timeout: LONGEST_MS });
  await desk.click('[data-action="start-import"]');
  await desk.waitForSelector('[data-outcome="done"], [data-outcome="refused"]', { timeout: LONGEST_MS });
  await press(desk, 'close-import');
}

/** How long it takes, and how much memory is in use meanwhile. */
async function watchHeap<T>(stage: StageBrowser, desk: Page, work: () => Promise<T>) {
  const before = await heapOf(desk);
  const page = await desk.createCDPSession();
  let [peak, workerPeak] = [0, 0];
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      peak = Math.max(peak, (await page.send('Runtime.getHeapUsage')).usedSize);
      workerPeak = Math.max(workerPeak, await workerHeap(stage));
      await sleep(100);
    }
  })();
  const from = performance.now();
  const result = await work();
  const ms = performance.now() - from;
  isDone = true;
  await watching;
  await page.detach();
  return { result, ms, grown: peak - before, workerPeak };
}

/** Nothing while it sleeps. */
async function workerHeap(stage: StageBrowser): Promise<number> {
  const target = stage.browser.targets().find((each) => each.type() === 'service_worker');
  const worker = await target?.worker().catch(() => null);
  return (await worker?.client.send('Runtime.getHeapUsage').catch(() => null))?.usedSize ?? 0;
}

/** Line for line, but for when they were written and what follows from that. */
async function areSame(a: string, b: string): Promise<boolean> {
  const lines = (path: string) => createInterface({ input: createReadStream(path) })[Symbol.asyncIterator]();
  const [first, second] = [lines(a), lines(b)];
  for (;;) {
    const [one, other] = await Promise.all([first.next(), second.next()]);
    if (one.done || other.done) return one.done === other.done;
    if (one.value !== other.value && !/^"(?:exportedAt|check)": /.test(one.value)) return false;
  }
}
