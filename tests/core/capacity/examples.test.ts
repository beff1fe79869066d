import { describe, expect, it } from 'vitest';
import { calculate } from '#core/capacity/calculate.ts';
import { FORMULAS } from '#knowledge/capacity/index.ts';

/** Examples are written with the digits that one would say; beyond a thousandth they may differ. */
const TOLERANCE = 1e-3;

describe('the worked example', () => {
  it.each(Object.values(FORMULAS))('of $id comes out as written', ({ id, example }) => {
    const result = calculate(id, example.given as never);
    expect(Math.abs(result - example.result) / example.result).toBeLessThan(TOLERANCE);
  });

  it('of users to requests carries over into the one of the peak', () => {
    const average = calculate('average-rate', FORMULAS['average-rate'].example.given);
    const taken = FORMULAS['peak-rate'].example.given.averageRequestsPerSecond;
    expect(Math.abs(average - taken) / average).toBeLessThan(0.01);
  });
});
