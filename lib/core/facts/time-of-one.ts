import type { Quantity } from './quantity.ts';
import { type Token, wordAt } from './tokens.ts';
import { TIMES } from './units.ts';

/** "A minute", "an hour": one of it, where the article does not mean "per". */
export function readTimeOfOne(tokens: readonly Token[]): Quantity[] {
  return tokens.flatMap(({ text }, from) => {
    const time = TIMES.get(wordAt(tokens, from + 1));
    if ((text !== 'a' && text !== 'an') || time === undefined) return [];
    const to = from + 2;
    return [{ value: time, unit: 'milliseconds', noun: [], nounFrom: to, perMs: null, isEach: true, from, to } as const];
  });
}
