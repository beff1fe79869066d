import type { FormulaInputs } from '#knowledge/capacity/formula.ts';
import { checkInputs } from './check-inputs.ts';

const BITS_PER_BYTE = 8;

/** @returns bits per second, because that is what lines are sold in */
export function bandwidth(given: FormulaInputs['bandwidth']): number {
  checkInputs(given, { requestsPerSecond: 'zero or more', bytesPerResponse: 'zero or more' });
  return given.requestsPerSecond * given.bytesPerResponse * BITS_PER_BYTE;
}
