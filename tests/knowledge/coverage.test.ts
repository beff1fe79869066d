import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEED_QUESTIONS } from '#knowledge/questions/seeds.ts';
import { MANNER_RED_FLAGS, MANNER_STRONG } from '#knowledge/rubric/manner.ts';
import { readCatalogue } from '../../scripts/knowledge/catalogue.ts';
import { repeated } from './phrase-rules.ts';

interface CoverageRow {
  readonly item: string;
  readonly targets: readonly string[];
}

const KNOWLEDGE = new URL('../../knowledge/', import.meta.url);
const NOTHING_YET = '—';
const coverage = readFileSync(new URL('COVERAGE.md', KNOWLEDGE), 'utf8');
const [tables = '', missingList = ''] = coverage.split('## Not covered yet');

const rows = tables.split('\n').flatMap(readRow);
const notCoveredYet = [...missingList.matchAll(/^- (.+)$/gm)].map(([, item = '']) => item);
const known = new Set([
  ...readCatalogue().flatMap(({ id, item }) => [id, ...innerIds(item)]),
  // How somebody answers belongs to no axis, so the catalogue does not list it.
  ...[...MANNER_STRONG, ...MANNER_RED_FLAGS].map(({ id }) => id),
]);

/** `| item | `id`, `id` |`; heads and rules of tables give no row. */
function readRow(line: string): CoverageRow[] {
  const cells = /^\| (.+?) \| (.+?) \|$/.exec(line);
  const [, item, covered] = cells ?? [];
  if (item === undefined || covered === undefined || item === 'item') return [];
  return [{ item, targets: covered.split(', ').map((target) => target.replaceAll('`', '')) }];
}

/** Ids of the parts of an item: phases, edge cases, indicators, requirements. Those without a slash mean nothing outside it. */
function innerIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(innerIds);
  return 'id' in value && typeof value.id === 'string' && value.id.includes('/') ? [value.id, ...inner] : inner;
}

const resolves = (target: string) =>
  target.endsWith('.ts') ? existsSync(new URL(target, KNOWLEDGE)) : known.has(target);

describe('the coverage table', () => {
  it('is read in full', () => {
    const lines = tables.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| item |'));
    expect(rows.length).toBe(lines.length);
    expect(rows.length).toBeGreaterThan(400);
  });

  it('names each item once', () => {
    expect(repeated(rows.map(({ item }) => item))).toEqual([]);
  });

  it('points only to ids and files that exist', () => {
    const broken = rows.flatMap(({ item, targets }) =>
      targets.filter((target) => target !== NOTHING_YET && !resolves(target)).map((target) => `${item}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('lists as not covered yet exactly the items that nothing covers', () => {
    const open = rows.filter(({ targets }) => targets.includes(NOTHING_YET));
    expect(open.filter(({ targets }) => targets.length > 1)).toEqual([]);
    expect(notCoveredYet).toEqual(open.map(({ item }) => item));
  });

  it('agrees with the question bank about which question is asked for what', () => {
    const targetsOf = new Map(rows.map(({ item, targets }) => [item, targets]));
    const wrong = Object.entries(SEED_QUESTIONS).filter(([label, id]) => !targetsOf.get(label)?.includes(id));
    expect(wrong).toEqual([]);
  });
});

describe.each([
  ['a step', 'api-design/idempotency'],
  ['an edge case of an interviewer', 'strict/over-complex'],
  ['a requirement of a task', 'orders-service/cursor'],
  ['an indicator of the rubric', 'security/unprompted'],
  ['a file', 'rubric/recommendation.ts'],
])('an entry for %s', (_, target) => {
  it('resolves, and no longer does with a letter missing', () => {
    expect(resolves(target)).toBe(true);
    expect(resolves(target.slice(1))).toBe(false);
  });
});
