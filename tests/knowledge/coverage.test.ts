import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../scripts/knowledge/read-coverage.ts';
import { readKnowledge } from '../../scripts/knowledge/read-knowledge.ts';
import { repeated } from '../../scripts/knowledge/reading.ts';
import { coverageTargets } from '../../scripts/knowledge/select/ids.ts';

const { rows, lines, open, listedAsOpen } = readCoverage();

describe('the coverage table', () => {
  it('is read in full', () => {
    expect(rows.length).toBe(lines);
    expect(rows.length).toBeGreaterThan(400);
  });

  it('names each item once', () => {
    expect(repeated(rows.map(({ item }) => item))).toEqual([]);
  });

  it('lists as not covered yet exactly the items that nothing covers', () => {
    const uncovered = rows.filter(({ targets }) => targets.length === 0).map(({ item }) => item);
    expect(open).toEqual(uncovered);
    expect(listedAsOpen).toEqual(uncovered);
  });
});

describe.each([
  ['a step', 'api-design/idempotency'],
  ['an edge case of an interviewer', 'strict/over-complex'],
  ['a requirement of a task', 'orders-service/cursor'],
  ['an indicator of the rubric', 'security/unprompted'],
  ['a file', 'rubric/recommendation.ts'],
])('an entry for %s', (_, target) => {
  const resolves = (to: string) => {
    const coverage = [{ item: 'a promise', targets: [to] }];
    return coverageTargets({ ...readKnowledge(), coverage }).every(({ item }) => item.known.has(item.to));
  };

  it('resolves, and no longer does with a letter missing', () => {
    expect(resolves(target)).toBe(true);
    expect(resolves(target.slice(1))).toBe(false);
  });
});
