import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, nearestWords } from '#core/lookup/spelling.ts';

describe('a misspelt word', () => {
  it.each([
    ['cache', 'cache', 0],
    ['cahce', 'cache', 1],
    ['idempotecy', 'idempotency', 1],
    ['versionning', 'versioning', 1],
    ['idempotnc', 'idempotency', 1.5],
    ['saga', 'raft', 3],
  ])('%s is so far from %s', (typed, word, distance) => {
    expect(distanceTo(typed, word)).toBe(distance);
  });

  it('is measured no further than is asked for, and until then the same', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });
    const most = fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(letters, letters, most, (typed, word, limit) => {
        const distance = distanceTo(typed, word);
        const measured = distanceTo(typed, word, limit);
        expect(measured === distance || (distance > limit && measured > limit)).toBe(true);
      }),
    );
  });

  it('means the words at the smallest distance, and no others', () => {
    expect(nearestWords('stampeed', ['stamp', 'stampede', 'steamed'])).toEqual(['stampede']);
    expect(nearestWords('evicton', ['eviction', 'evict'])).toEqual(['eviction']);
  });

  it('means nothing where too much is wrong, or too little was typed', () => {
    expect(nearestWords('xqzzy', ['query', 'cache'])).toEqual([]);
    expect(nearestWords('cqp', ['cap'])).toEqual([]);
  });

  it('keeps its first letter, give or take a swap', () => {
    expect(nearestWords('acche', ['cache', 'cachet'])).toEqual(['cache']);
    expect(nearestWords('mache', ['cache'])).toEqual([]);
  });
});
