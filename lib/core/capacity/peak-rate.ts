import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';

/** @returns requests per second in the busiest stretch */
export function peakRate(given: FormulaInputs['peak-rate']): number {
  checkInputs(given, { averageRequestsPerSecond: 'zero or more', peakFactor: 'at least 1' });
  return given.averageRequestsPerSecond * given.peakFactor;
}
