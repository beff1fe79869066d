import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';

/** @returns bytes of memory for the hot items, with what the store adds to each */
export function cacheSize(given: FormulaInputs['cache-size']): number {
  checkInputs(given, {
    items: 'zero or more',
    hotShare: 'between 0 and 1',
    bytesPerItem: 'zero or more',
    bytesOfOverheadPerItem: 'zero or more',
  });
  return given.items * given.hotShare * (given.bytesPerItem + given.bytesOfOverheadPerItem);
}
