import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';

export const SECONDS_PER_DAY = 86_400;

/** @returns requests per second, spread evenly over the day */
export function averageRate(given: FormulaInputs['average-rate']): number {
  checkInputs(given, { dailyActiveUsers: 'zero or more', requestsPerUserPerDay: 'zero or more' });
  return (given.dailyActiveUsers * given.requestsPerUserPerDay) / SECONDS_PER_DAY;
}
