import { averageRateFormula } from './average-rate.ts';
import { bandwidthFormula } from './bandwidth.ts';
import { cacheSizeFormula } from './cache-size.ts';
import { connectionsFormula } from './connections.ts';
import type { Formula, FormulaId } from './formula.ts';
import { originRateFormula } from './origin-rate.ts';
import { peakRateFormula } from './peak-rate.ts';
import { serversFormula } from './servers.ts';
import { storagePerYearFormula } from './storage-per-year.ts';

/** In the order in which a capacity estimate is said aloud. */
export const FORMULAS: { readonly [Id in FormulaId]: Formula<Id> } = {
  'average-rate': averageRateFormula,
  'peak-rate': peakRateFormula,
  'storage-per-year': storagePerYearFormula,
  bandwidth: bandwidthFormula,
  'cache-size': cacheSizeFormula,
  'origin-rate': originRateFormula,
  connections: connectionsFormula,
  servers: serversFormula,
};
