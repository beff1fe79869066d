import { describe, expect, it } from 'vitest';
import { quantile, summarise } from '../../../scripts/bench/statistics.ts';

const HUNDRED = Array.from({ length: 100 }, (_, i) => 100 - i);

describe('a quantile', () => {
  it.each([
    [0.5, 51],
    [0.95, 96],
    [0, 1],
    [1, 100],
  ])('of a share of %s is the value that so many are below', (share, expected) => {
    expect(quantile(HUNDRED, share)).toBe(expected);
  });

  it('of nothing is no number', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

it('a summary has how many there were, the middle, the 95th percentile and the most', () => {
  expect(summarise(HUNDRED)).toEqual({ count: 100, p50: 51, p95: 96, max: 100 });
});
