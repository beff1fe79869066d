/**
 * `npm run bench`: what Ringside costs and what it keeps, each figure beside a baseline of the same
 * run where one makes sense. The machine decides the milliseconds; the ratios are what can be
 * compared. Everything but the soak, unless told otherwise:
 *
 *     npm run bench -- --only latency,kills     some parts
 *     npm run bench -- --soak                   with three hours of talk, in 18 minutes
 *     npm run bench -- --only soak --soak-minutes 3
 *
 * The other figures stay in `bench/latest.json` as they were; the table goes into the README.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArguments } from './bench/arguments.ts';
import { type Figures, readFigures, writeFigures, writeTable } from './bench/figures-file.ts';
import { PARTS } from './bench/parts.ts';
import { renderTable } from './bench/render-table.ts';
import { runCommand } from './cli/bad-input.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

await runCommand(async () => {
  const { names, soakMinutes } = parseArguments(process.argv.slice(2));
  execFileSync('wxt', ['zip'], { cwd: root, stdio: 'ignore' });
  let figures: Figures = readFigures(root);
  for (const name of names) {
    console.error(`${name} ...`);
    const measured = await PARTS[name].measure({ extension: `${root}.output/chrome-mv3`, soakMinutes });
    // After each part: an hour's work is not lost to the next one.
    figures = { ...figures, [name]: { date: new Date().toISOString().slice(0, 10), figures: measured } };
    writeFigures(root, figures);
  }
  const table = renderTable(figures);
  writeTable(root, table);
  console.log(table);
});
