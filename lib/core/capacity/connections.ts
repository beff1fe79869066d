import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';
import { roundUp } from './round-up.ts';

/**
 * Little's law, L = λW: what arrives per second, times how long each stays, is how many are there
 * at once, on average and in a steady state.
 *
 * @returns connections in use, rounded up
 */
export function connections(given: FormulaInputs['connections']): number {
  checkInputs(given, { requestsPerSecond: 'zero or more', secondsHeldPerRequest: 'zero or more' });
  return roundUp(given.requestsPerSecond * given.secondsHeldPerRequest);
}
