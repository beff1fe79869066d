import type { Phrase } from '../../schema.ts';

/**
 * Words and short phrases that mean about the same in the mouth of a backend interviewer, by the
 * name of their class. A word may stand in a few classes.
 */
export type WordClasses = Readonly<Record<string, readonly Phrase[]>>;
