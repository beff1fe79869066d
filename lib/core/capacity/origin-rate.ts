import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';

/** @returns requests per second that miss the cache and reach what stands behind it */
export function originRate(given: FormulaInputs['origin-rate']): number {
  checkInputs(given, { requestsPerSecond: 'zero or more', hitRatio: 'between 0 and 1' });
  return given.requestsPerSecond * (1 - given.hitRatio);
}
