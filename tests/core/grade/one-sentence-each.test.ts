import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeardPoint } from '#core/grade/hear-points.ts';
import { oneSentenceEach } from '#core/grade/one-sentence-each.ts';

interface Point {
  readonly id: string;
}

const heardAt = (id: string, line: number): HeardPoint<Point> => ({
  point: { id },
  evidence: { seq: line, start: 0, end: 1, quote: 'I' },
  at: line,
  turn: line,
  line,
  sentence: 0,
});
const settled = (heard: readonly HeardPoint<Point>[]) =>
  oneSentenceEach(heard).map(({ point, line }) => [point.id, line]);

describe('points that were heard', () => {
  it('keep the first sentence that is free', () => {
    expect(settled([heardAt('a', 0), heardAt('b', 0), heardAt('b', 1), heardAt('a', 2)])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('leave a sentence to another that was heard nowhere else', () => {
    expect(settled([heardAt('a', 0), heardAt('b', 0), heardAt('a', 2)])).toEqual([
      ['b', 0],
      ['a', 2],
    ]);
  });

  it('leave it along a whole chain', () => {
    const heard = [heardAt('a', 0), heardAt('b', 0), heardAt('b', 1), heardAt('c', 1), heardAt('a', 2)];
    expect(settled([...heard, heardAt('c', 0)])).toHaveLength(3);
  });

  it('are one where they share their only sentence', () => {
    expect(settled([heardAt('a', 0), heardAt('b', 0)])).toEqual([['a', 0]]);
  });
});

const heardPoints = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat({ max: 4 })), { maxLength: 12 })
  .map((places) => places.map(([id, line]) => heardAt(id, line)).sort((a, b) => a.line - b.line));

describe('whatever was heard', () => {
  it('no point and no sentence counts twice, and none was made up', () => {
    fc.assert(
      fc.property(heardPoints, (heard) => {
        const kept = oneSentenceEach(heard);
        expect(new Set(kept.map(({ point }) => point.id)).size).toBe(kept.length);
        expect(new Set(kept.map(({ line }) => line)).size).toBe(kept.length);
        for (const each of kept) expect(heard).toContain(each);
      }),
    );
  });

  it('as many points count as there can be', () => {
    fc.assert(
      fc.property(heardPoints, (heard) => {
        expect(oneSentenceEach(heard)).toHaveLength(mostOf(heard));
      }),
    );
  });
});

/** By trying everything. */
function mostOf([first, ...others]: readonly HeardPoint<Point>[]): number {
  if (first === undefined) return 0;
  const apart = others.filter(({ point, line }) => point.id !== first.point.id && line !== first.line);
  return Math.max(mostOf(others), 1 + mostOf(apart));
}
