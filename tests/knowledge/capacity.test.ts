import { expect, it } from 'vitest';
import { FORMULAS } from '#knowledge/capacity/index.ts';
import { LATENCIES } from '#knowledge/capacity/latency.ts';

it('each formula stands under its own id', () => {
  expect(Object.entries(FORMULAS).filter(([key, { id }]) => id !== key)).toEqual([]);
});

it('the latencies are sorted from the fastest to the slowest', () => {
  const times: readonly number[] = LATENCIES.map(({ nanoseconds }) => nanoseconds);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
