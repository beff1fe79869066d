/** Why a file of facts is not taken. It never quotes what somebody said. */
export interface FactsProblem {
  readonly ok: false;
  readonly fault: FactsFault;
  /** From 1; null where it is not about one line. */
  readonly line: number | null;
}

export type FactsFault =
  | 'empty'
  /** No file of ours. */
  | 'foreign'
  /** Of a newer Ringside. */
  | 'newer'
  /** It ends too early. */
  | 'truncated'
  /** A line that is not as it was written. */
  | 'damaged'
  /** A row that is none. */
  | 'row'
  /** A row of a session that is not in the file. */
  | 'stray'
  /** A row once more, or out of its order. */
  | 'order'
  | 'too-many'
  | 'long-line'
  | 'not-utf-8'
  /** More behind its end. */
  | 'behind'
  /** Every line can be read, but they are not those that were written. */
  | 'changed';

export const factsProblem = (fault: FactsFault, line: number | null): FactsProblem => ({ ok: false, fault, line });
