import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { betweenMarkers } from './between-markers.ts';
import type { PartName } from './parts.ts';

/** What each part has measured last, and when. */
export type Figures = Readonly<Partial<Record<PartName, { readonly date: string; readonly figures: unknown }>>>;

const BEGIN = '<!-- bench: begin; written by `npm run bench` -->';
const END = '<!-- bench: end -->';

const fileIn = (root: string): string => join(root, 'bench', 'latest.json');

export function readFigures(root: string): Figures {
  return existsSync(fileIn(root)) ? JSON.parse(readFileSync(fileIn(root), 'utf8')) : {};
}

export function writeFigures(root: string, figures: Figures): void {
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(fileIn(root), `${JSON.stringify(figures, null, 2)}\n`);
}

/** Puts the table into the README, in place of the last one. */
export function writeTable(root: string, table: string): void {
  const readme = join(root, 'README.md');
  writeFileSync(readme, betweenMarkers(readFileSync(readme, 'utf8'), BEGIN, END, table));
}
