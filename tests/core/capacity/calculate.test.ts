import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '#core/capacity/calculate.ts';
import { roundUp } from '#core/capacity/round-up.ts';
import type { FormulaId } from '#knowledge/capacity/formula.ts';
import { FORMULAS } from '#knowledge/capacity/index.ts';

const rate = () => integer({ min: 0, max: 10_000_000 });
const bytes = () => integer({ min: 0, max: 1_000_000_000 });
const share = () => double({ min: 0, max: 1, noNaN: true });

const INPUTS = Object.values(FORMULAS).flatMap(({ id, example }) =>
  Object.keys(example.given).map((input) => [id, input] as const),
);

/** The worked example with one input replaced. */
const calculateWith = (id: FormulaId, input: string, value: number) =>
  calculate(id, { ...FORMULAS[id].example.given, [input]: value } as never);

describe('an input that makes no sense', () => {
  it.each(INPUTS)('is refused by name: %s, %s', (id, input) => {
    for (const nonsense of [-1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => calculateWith(id, input, nonsense)).toThrow(RangeError);
      expect(() => calculateWith(id, input, nonsense)).toThrow(input);
    }
  });

  it.each(INPUTS)('is refused when it is missing: %s, %s', (id, input) => {
    expect(() => calculateWith(id, input, undefined as never)).toThrow(RangeError);
  });

  it.each([
    ['peak-rate', 'peakFactor', 0.5, 'a peak below the average'],
    ['storage-per-year', 'copies', 0, 'data that is stored nowhere'],
    ['cache-size', 'hotShare', 20, 'a share in percent'],
    ['origin-rate', 'hitRatio', 95, 'a ratio in percent'],
    ['servers', 'targetUtilisation', 0, 'servers that do nothing'],
    ['servers', 'targetUtilisation', 1.2, 'servers busier than always'],
    ['servers', 'requestsPerSecondPerServer', 0, 'servers that carry nothing'],
  ] as const)('is refused: %s with %s of %d, %s', (id, input, value, _) => {
    expect(() => calculateWith(id, input, value)).toThrow(`${input} must be`);
  });

  it('is told apart from one that is only unusual', () => {
    expect(calculateWith('origin-rate', 'hitRatio', 1)).toBe(0);
    expect(calculateWith('origin-rate', 'hitRatio', 0)).toBe(5_000);
    expect(calculateWith('average-rate', 'dailyActiveUsers', 0)).toBe(0);
    expect(calculateWith('peak-rate', 'peakFactor', 1)).toBe(2_300);
    expect(calculateWith('servers', 'targetUtilisation', 1)).toBe(12);
  });

  it('is noticed when only the result is beyond all numbers', () => {
    const given = { itemsPerDay: 1e300, bytesPerItem: 1e300, copies: 3 };
    expect(() => calculate('storage-per-year', given)).toThrow(/overflows/);
  });
});

describe('the arithmetic', () => {
  it('never lets the peak fall below the average', () => {
    assert(
      property(rate(), double({ min: 1, max: 100, noNaN: true }), (averageRequestsPerSecond, peakFactor) => {
        const peak = calculate('peak-rate', { averageRequestsPerSecond, peakFactor });
        expect(peak).toBeGreaterThanOrEqual(averageRequestsPerSecond);
      }),
    );
  });

  it('needs twice the storage for twice the copies', () => {
    assert(
      property(rate(), bytes(), integer({ min: 1, max: 9 }), (itemsPerDay, bytesPerItem, copies) => {
        const once = calculate('storage-per-year', { itemsPerDay, bytesPerItem, copies });
        expect(calculate('storage-per-year', { itemsPerDay, bytesPerItem, copies: copies * 2 })).toBeCloseTo(once * 2);
      }),
    );
  });

  it('splits requests into those that hit and those that reach the origin, and loses none', () => {
    assert(
      property(rate(), share(), (requestsPerSecond, hitRatio) => {
        const missed = calculate('origin-rate', { requestsPerSecond, hitRatio });
        expect(missed + requestsPerSecond * hitRatio).toBeCloseTo(requestsPerSecond, 4);
        expect(missed).toBeLessThanOrEqual(requestsPerSecond);
      }),
    );
  });

  it('never wants a cache larger than everything that could be in it', () => {
    assert(
      property(rate(), share(), bytes(), (items, hotShare, bytesPerItem) => {
        const given = { items, bytesPerItem, bytesOfOverheadPerItem: 56 };
        expect(calculate('cache-size', { ...given, hotShare })).toBeLessThanOrEqual(
          calculate('cache-size', { ...given, hotShare: 1 }),
        );
      }),
    );
  });

  it('gives connections and servers as whole numbers that are enough, and not one too many', () => {
    assert(
      property(rate(), integer({ min: 1, max: 10_000 }), (requestsPerSecond, milliseconds) => {
        const needed = (requestsPerSecond * milliseconds) / 1_000;
        const pooled = calculate('connections', { requestsPerSecond, secondsHeldPerRequest: milliseconds / 1_000 });
        expect(Number.isInteger(pooled)).toBe(true);
        expect(pooled).toBeGreaterThanOrEqual(needed);
        expect(pooled).toBeLessThan(needed + 1);
      }),
    );
  });
});

describe('rounding up', () => {
  it.each([
    [0, 0],
    [7.1, 8],
    [0.07 * 100, 7],
    [20, 20],
    [19.999, 20],
    [6_000 / (500 * 0.6), 20],
  ])('makes %d to %d, without what the arithmetic of decimals adds', (value, whole) => {
    expect(roundUp(value)).toBe(whole);
  });
});
