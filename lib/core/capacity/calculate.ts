import type { FormulaId, FormulaInputs } from '#knowledge/capacity/formula.ts';
import { averageRate } from './average-rate.ts';
import { bandwidth } from './bandwidth.ts';
import { cacheSize } from './cache-size.ts';
import { connections } from './connections.ts';
import { originRate } from './origin-rate.ts';
import { peakRate } from './peak-rate.ts';
import { servers } from './servers.ts';
import { storagePerYear } from './storage-per-year.ts';

const CALCULATIONS: { readonly [Id in FormulaId]: (given: FormulaInputs[Id]) => number } = {
  'average-rate': averageRate,
  'peak-rate': peakRate,
  'storage-per-year': storagePerYear,
  bandwidth,
  'cache-size': cacheSize,
  'origin-rate': originRate,
  connections,
  servers,
};

/**
 * The result of a formula of the knowledge, in the unit that the formula names.
 * @throws RangeError for an input that makes no sense, such as a negative rate, or a result beyond all numbers
 */
export function calculate<Id extends FormulaId>(id: Id, given: FormulaInputs[Id]): number {
  const result = CALCULATIONS[id](given);
  if (!Number.isFinite(result)) throw new RangeError(`${id} overflows: the inputs are too large to be meant`);
  return result;
}
