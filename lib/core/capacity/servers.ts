import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';
import { roundUp } from './round-up.ts';

/** @returns servers that carry the peak while none is busier than the target, rounded up */
export function servers(given: FormulaInputs['servers']): number {
  checkInputs(given, {
    peakRequestsPerSecond: 'zero or more',
    requestsPerSecondPerServer: 'positive',
    targetUtilisation: 'above 0 and at most 1',
  });
  return roundUp(given.peakRequestsPerSecond / (given.requestsPerSecondPerServer * given.targetUtilisation));
}
