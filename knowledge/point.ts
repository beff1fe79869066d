import type { Phrase } from './schema.ts';

/** One thing that a good answer contains, and how it sounds when it is there. */
export interface Point {
  readonly text: string;
  readonly listensFor: readonly Phrase[];
}
