import type { Source } from '../source.ts';

/**
 * What each formula takes, by its id. The unit is in the name, so that bits and bytes, or a day
 * and a second, cannot be confused. `lib/core/capacity/` does the arithmetic.
 */
export interface FormulaInputs {
  readonly 'average-rate': {
    readonly dailyActiveUsers: number;
    readonly requestsPerUserPerDay: number;
  };
  readonly 'peak-rate': {
    readonly averageRequestsPerSecond: number;
    readonly peakFactor: number;
  };
  readonly 'storage-per-year': {
    readonly itemsPerDay: number;
    readonly bytesPerItem: number;
    readonly copies: number;
  };
  readonly bandwidth: {
    readonly requestsPerSecond: number;
    readonly bytesPerResponse: number;
  };
  readonly 'cache-size': {
    readonly items: number;
    readonly hotShare: number;
    readonly bytesPerItem: number;
    readonly bytesOfOverheadPerItem: number;
  };
  readonly 'origin-rate': {
    readonly requestsPerSecond: number;
    readonly hitRatio: number;
  };
  readonly connections: {
    readonly requestsPerSecond: number;
    readonly secondsHeldPerRequest: number;
  };
  readonly servers: {
    readonly peakRequestsPerSecond: number;
    readonly requestsPerSecondPerServer: number;
    readonly targetUtilisation: number;
  };
}

export type FormulaId = keyof FormulaInputs;

export type ResultUnit = 'requestsPerSecond' | 'bytesPerYear' | 'bitsPerSecond' | 'bytes' | 'connections' | 'servers';

/** A formula, as it is explained and as it is said aloud. */
export interface Formula<Id extends FormulaId> {
  readonly id: Id;
  readonly title: string;
  /** The question that it answers, as an interviewer puts it. */
  readonly question: string;
  /** What each input means, and where one gets it. */
  readonly inputs: { readonly [Input in keyof FormulaInputs[Id]]: string };
  readonly gives: ResultUnit;
  /** In one line, with words for the signs. */
  readonly rule: string;
  /** What the result decides, or a figure is only a figure. */
  readonly decides: string;
  readonly pitfalls: readonly string[];
  readonly source: Source;
  readonly example: {
    readonly given: FormulaInputs[Id];
    readonly result: number;
    /** The same, spoken in the first person, at most 45 words. */
    readonly say: string;
  };
}
