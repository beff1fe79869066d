/**
 * `npm run bench`: what Ringside costs, each figure beside a baseline of the same run. The machine
 * decides the milliseconds; the ratios are what can be compared.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureContentCost } from './bench/content-cost.ts';
import { measureLatency } from './bench/latency.ts';
import { measureRouteTime } from './bench/route-time.ts';
import { measureSizes, measureZip } from './bench/sizes.ts';
import { quantile } from './bench/statistics.ts';
import { BARE_EXTENSION } from './bench/with-panel.ts';

/** Bare and Ringside take turns, so that a busy minute hits both. */
const ROUNDS = 3;
const CHANGES_A_ROUND = 120;

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}.output`;
const extension = `${output}/chrome-mv3`;

execFileSync('wxt', ['zip'], { cwd: root, stdio: 'ignore' });

const times: Record<'bare' | 'ringside', number[]> = { bare: [], ringside: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.bare.push(...(await measureLatency(BARE_EXTENSION, CHANGES_A_ROUND)));
  times.ringside.push(...(await measureLatency(extension, CHANGES_A_ROUND)));
}
const bare = summarise(times.bare);
const ringside = summarise(times.ringside);
const pageWithBare = await measureContentCost(BARE_EXTENSION);
const pageWithRingside = await measureContentCost(extension);
const route = measureRouteTime();
const sizes = measureSizes(extension);
const zip = measureZip(output);

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const rows: [figure: string, ringside: string, baseline: string, ratio: string][] = [
  ['caption change to panel painted, p50', ms(ringside.p50), ms(bare.p50), (ringside.p50 / bare.p50).toFixed(2)],
  ['caption change to panel painted, p95', ms(ringside.p95), ms(bare.p95), (ringside.p95 / bare.p95).toFixed(2)],
  [
    'page script time, 1,000 caption changes',
    ms(pageWithRingside),
    ms(pageWithBare),
    (pageWithRingside / pageWithBare).toFixed(2),
  ],
  ['routing one utterance, p50', ms(route.p50), '', ''],
  ['routing one utterance, p95', ms(route.p95), '', ''],
  ...Object.entries(sizes).map(([file, bytes]): [string, string, string, string] => [
    `${file}, gzipped`,
    kB(bytes),
    '',
    '',
  ]),
  ['whole package, zipped', kB(zip), '', ''],
];
const date = new Date().toISOString().slice(0, 10);
console.log(`Measured on ${date}; ${ringside.changes} caption changes each.\n`);
console.log('| figure | Ringside | baseline | ratio |\n|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

mkdirSync(`${root}bench`, { recursive: true });
const figures = {
  date,
  latency: { bare, ringside },
  pageScriptMs: { withBare: pageWithBare, withRingside: pageWithRingside },
  route,
  sizes,
  zip,
};
writeFileSync(`${root}bench/latest.json`, `${JSON.stringify(figures, null, 2)}\n`);

function summarise(all: readonly number[]) {
  return { changes: all.length, p50: quantile(all, 0.5), p95: quantile(all, 0.95) };
}
