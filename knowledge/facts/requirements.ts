import type { Phrase } from '../schema.ts';
import { ACCESS_PHRASES } from './access-phrases.ts';
import { PROMISE_PHRASES } from './promise-phrases.ts';

/**
 * What the system must or may do, as far as it decides the store, and how either side says it. What
 * is promised to people stands in one file, how data is written and read in the other.
 */
export const REQUIREMENT_PHRASES = {
  ...PROMISE_PHRASES,
  ...ACCESS_PHRASES,
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

export type Requirement = keyof typeof REQUIREMENT_PHRASES;
