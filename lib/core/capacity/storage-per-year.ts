import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';

const DAYS_PER_YEAR = 365;

/** @returns bytes per year over all copies */
export function storagePerYear(given: FormulaInputs['storage-per-year']): number {
  checkInputs(given, { itemsPerDay: 'zero or more', bytesPerItem: 'zero or more', copies: 'at least 1' });
  return given.itemsPerDay * given.bytesPerItem * DAYS_PER_YEAR * given.copies;
}
