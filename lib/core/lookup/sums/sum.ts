import type { FormulaId, FormulaInputs } from '#knowledge/capacity/formula.ts';
import type { Action } from './given.ts';

/** A formula of the knowledge with its figures. Which of them nobody has said, but are assumed, is part of the answer. */
export interface FormulaSum<Id extends FormulaId = FormulaId> {
  readonly kind: 'formula';
  readonly formula: Id;
  readonly given: FormulaInputs[Id];
  readonly result: number;
  readonly assumed: readonly (keyof FormulaInputs[Id])[];
  /** Set where reads and writes are reckoned apart. */
  readonly of?: Action;
}

export type Sum =
  | { readonly [Id in FormulaId]: FormulaSum<Id> }[FormulaId]
  /** How long something may be down in so many days, milliseconds. */
  | {
      readonly kind: 'downtime';
      readonly availability: number;
      readonly spans: readonly { readonly days: number; readonly ms: number }[];
    }
  /** Bytes kept for some time: what comes in on a day, times days, times copies. */
  | {
      readonly kind: 'kept';
      readonly bytesPerDay: number;
      readonly days: number;
      readonly copies: number;
      readonly result: number;
      readonly assumed: readonly 'copies'[];
    }
  /** So many of them, at so many bytes each. */
  | { readonly kind: 'in-all'; readonly count: number; readonly bytesEach: number; readonly result: number }
  /** So many bytes, shared among so many. */
  | { readonly kind: 'each'; readonly count: number; readonly bytes: number; readonly result: number }
  | { readonly kind: 'a-day'; readonly perSecond: number; readonly result: number }
  | { readonly kind: 'a-second'; readonly count: number; readonly seconds: number; readonly result: number };
