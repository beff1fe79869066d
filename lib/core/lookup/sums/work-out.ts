import type { FormulaId, FormulaInputs } from '#knowledge/capacity/formula.ts';
import { calculate } from '../../capacity/calculate.ts';
import type { FormulaSum } from './sum.ts';

/** A formula with its figures worked out. */
export function workOut<Id extends FormulaId>(
  formula: Id,
  given: FormulaInputs[Id],
  assumed: readonly (keyof FormulaInputs[Id])[] = [],
): FormulaSum<Id> {
  return { kind: 'formula', formula, given, result: calculate(formula, given), assumed };
}
