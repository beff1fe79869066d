import { readFileSync } from 'node:fs';

/** A promise, and the ids or files that keep it. */
export interface CoverageRow {
  readonly item: string;
  readonly targets: readonly string[];
}

const COVERAGE = new URL('../../knowledge/COVERAGE.md', import.meta.url);
const NOTHING_YET = '—';

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Items that nothing covers. */
  readonly open: readonly string[];
  /** What the list at the end says about them. */
  readonly listedAsOpen: readonly string[];
  /** Lines that look like rows, read or not. */
  readonly lines: number;
}

export function readCoverage(): Coverage {
  const [tables = '', missing = ''] = readFileSync(COVERAGE, 'utf8').split('## Not covered yet');
  const lines = tables.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| item |'));
  const all = lines.flatMap(readRow);
  return {
    rows: all.map(({ item, targets }) => ({ item, targets: targets.filter((target) => target !== NOTHING_YET) })),
    open: all.filter(({ targets }) => targets.includes(NOTHING_YET)).map(({ item }) => item),
    listedAsOpen: [...missing.matchAll(/^- (.+)$/gm)].map(([, item = '']) => item),
    lines: lines.length,
  };
}

/** `| item | `id`, `id` |` */
function readRow(line: string): CoverageRow[] {
  const [, item, covered] = /^\| (.+?) \| (.+?) \|$/.exec(line) ?? [];
  if (item === undefined || covered === undefined) return [];
  return [{ item, targets: covered.split(', ').map((target) => target.replaceAll('`', '')) }];
}
