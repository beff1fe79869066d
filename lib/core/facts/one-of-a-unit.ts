import type { Quantity } from './quantity.ts';
import { type Token, wordAt } from './tokens.ts';
import { BYTES, TIMES } from './units.ts';

/** After "a second" these show that it is a time: "a second machine" is another one. */
const AFTER_SECOND = new Set(
  `old late stale behind of at in on for is and or to so but then that because when out off wrong budget max i we you it
   who nobody from by with per as if for each`.split(/\s+/),
);

const NOTHING_COUNTED = { noun: [], perMs: null, isEach: false } as const;

/** "A minute", "an hour", "a petabyte": one of it, where the article does not mean "per". */
export function readOneOfAUnit(tokens: readonly Token[]): Quantity[] {
  return tokens.flatMap(({ text }, from): Quantity[] => {
    if (text !== 'a' && text !== 'an') return [];
    const unit = wordAt(tokens, from + 1);
    const to = from + 2;
    const time = TIMES.get(unit);
    const half = wordAt(tokens, to) === 'and' && wordAt(tokens, to + 1) === 'a' && wordAt(tokens, to + 2) === 'half';
    if (half && time !== undefined)
      return [{ ...NOTHING_COUNTED, value: 1.5 * time, unit: 'milliseconds', nounFrom: to + 3, from, to: to + 3 }];
    const one = { noun: [], nounFrom: to, perMs: null, isEach: true, from, to } as const;
    const next = wordAt(tokens, to);
    if (unit === 'second' && /^\p{L}/u.test(next) && !AFTER_SECOND.has(next)) return [];
    if (time !== undefined) return [{ ...one, value: time, unit: 'milliseconds' }];
    const bytes = BYTES.get(unit);
    return bytes === undefined || unit === 'byte' ? [] : [{ ...one, value: bytes, unit: 'bytes' }];
  });
}
