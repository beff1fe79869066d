import type { Phrase } from '../schema.ts';

/**
 * What speaks for one topic when an interviewer says it, by how much it decides. Words that fire
 * for several topics belong under `weak` of each.
 */
export interface LexiconEntries {
  /** Alone nearly decides it. */
  readonly strong: readonly Phrase[];
  /** Speaks for it. */
  readonly plain: readonly Phrase[];
  /** A hint among others. */
  readonly weak: readonly Phrase[];
}
