import { SCALES, SMALL, TENS } from './number-words.ts';
import type { SpokenNumber } from './spoken-number.ts';
import { type Token, wordAt } from './tokens.ts';
import { BYTES, CURRENCIES, TIMES } from './units.ts';

/** A number with what it counts, before it is known what it is in the design. */
export interface Quantity {
  readonly value: number;
  readonly unit: 'count' | 'bytes' | 'milliseconds' | 'percent' | 'nines' | 'times' | 'money' | 'to-one';
  /** The words after the number, or between it and its "a day": what is counted. */
  readonly noun: readonly string[];
  /** Where the noun begins. */
  readonly nounFrom: number;
  /** How long the "per" is, in milliseconds. */
  readonly perMs: number | null;
  /** "Per user", "each": of one of them; of a time, "a minute" and not "one minute". */
  readonly isEach: boolean;
  /** Indexes of tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** At most this many words may stand between a number and its "a day". */
const NOUN_WORDS = 5;
const PER = new Set(['a', 'an', 'per', 'every', 'each', '/']);
const RATES = new Set(['rps', 'qps', 'tps']);
/** After what is counted; before it they are part of its name. */
const ADVERBS = new Set(['daily', 'nightly']);
const MARKS = /^[.?!,;:]$/;
/** Words at which what is counted is over. */
const STOPS = new Set(
  `and or but so to for in on at with that which is are was were will would can could from by of than then when if
   because it they we you i has have had do who whose where as thats its not no up about around maybe like over
   under into out each apiece below above within after before during`.split(/\s+/),
);

/** Reads the unit after (or the currency before) a number. */
export function readQuantity(tokens: readonly Token[], { value, from, to }: SpokenNumber): Quantity {
  const word = (at: number) => wordAt(tokens, at);
  const plain = { value, noun: [], nounFrom: to, perMs: null, isEach: false, from, to } as const;
  if (CURRENCIES.has(word(from - 1))) return { ...withPer(tokens, plain, to), unit: 'money', from: from - 1 };
  const unit = word(to);
  if (CURRENCIES.has(unit)) return { ...withPer(tokens, plain, to + 1), unit: 'money' };
  if (word(to - 1) === 'grand') return { ...withPer(tokens, plain, to), unit: 'money' };
  const bytes = BYTES.get(unit);
  if (bytes !== undefined) return { ...withPer(tokens, { ...plain, value: value * bytes }, to + 1), unit: 'bytes' };
  const time = TIMES.get(unit);
  if (time !== undefined) return { ...plain, value: value * time, unit: 'milliseconds', to: to + 1 };
  if (unit === '%' || unit === 'percent') return { ...plain, unit: 'percent', to: to + 1 };
  if (unit === 'per' && word(to + 1) === 'cent') return { ...plain, unit: 'percent', to: to + 2 };
  const parts = readPartsOf(tokens, to);
  if (parts !== null && value < parts.whole)
    return { ...plain, value: (100 * value) / parts.whole, unit: 'percent', to: parts.to };
  if (unit === 'nines') return { ...plain, unit: 'nines', to: to + 1 };
  if (['times', 'x', 'fold'].includes(unit)) return { ...withPer(tokens, plain, to + 1), unit: 'times' };
  if ((unit === 'to' || unit === ':') && ['one', '1'].includes(word(to + 1)))
    return { ...plain, unit: 'to-one', to: to + 2 };
  return { ...withPer(tokens, plain, to), unit: 'count' };
}

/** "Eight out of ten", "one in twenty", "one in a thousand". */
function readPartsOf(tokens: readonly Token[], at: number): { readonly whole: number; readonly to: number } | null {
  const isOut = wordAt(tokens, at) === 'out' && wordAt(tokens, at + 1) === 'of';
  if (!isOut && wordAt(tokens, at) !== 'in') return null;
  let to = at + (isOut ? 2 : 1);
  if (wordAt(tokens, to) === 'a') to += 1;
  const whole = WHOLES.get(wordAt(tokens, to));
  return whole === undefined || TIMES.has(wordAt(tokens, to + 1)) ? null : { whole, to: to + 1 };
}
const WHOLES = new Map([
  ['ten', 10],
  ['10', 10],
  ['five', 5],
  ['fifty', 50],
  ['50', 50],
  ['twenty', 20],
  ['20', 20],
  ['hundred', 100],
  ['100', 100],
  ['thousand', 1_000],
  ['1000', 1_000],
]);

const isNumberWord = (word: string): boolean =>
  TENS.has(word) || (SMALL.has(word) && word !== 'one') || SCALES.has(word) || word === 'hundred';

type Counted = Omit<Quantity, 'unit'>;

/** "Ten thousand booking requests a second": the words counted, and how long they are counted for. */
function withPer(tokens: readonly Token[], counted: Counted, first: number): Counted {
  const noun: string[] = [];
  let isEach = false;
  let at = first;
  for (; at < tokens.length && noun.length <= NOUN_WORDS; at += 1) {
    const word = wordAt(tokens, at);
    const per = ADVERBS.has(word) && noun.length === 0 ? null : readPer(tokens, at);
    if (RATES.has(word)) noun.push(word);
    if (per !== null) return { ...counted, noun, nounFrom: first, isEach, ...per };
    if (['each', 'apiece'].includes(word)) isEach = true;
    if (word === 'per' && noun.length > 0) {
      // "Per user per day": the person is passed over, the day is still to come.
      isEach = true;
      at += 1;
      continue;
    }
    if (MARKS.test(word) || STOPS.has(word) || /^\d/.test(word) || isNumberWord(word)) {
      if (isEach && readPer(tokens, at + 1) !== null) continue;
      break;
    }
    noun.push(word);
  }
  return { ...counted, noun, nounFrom: first, isEach, to: first + Math.min(noun.length, 2) };
}

/** "A second", "per day", "daily", "on a day", "in a month", or "rps" in one word. */
function readPer(tokens: readonly Token[], at: number): { readonly perMs: number; readonly to: number } | null {
  // "Five gigs. A day." is one thought, whatever the captions made of it.
  if (wordAt(tokens, at) === '.' && PER.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + 3) === '.')
    return readPer(tokens, at + 1);
  const word = wordAt(tokens, at);
  if (RATES.has(word)) return { perMs: 1_000, to: at + 1 };
  if (ADVERBS.has(word)) return { perMs: TIMES.get('day') ?? 0, to: at + 1 };
  const start = (word === 'on' || word === 'in') && wordAt(tokens, at + 1) === 'a' ? at + 1 : at;
  const isPer = start > at || PER.has(word);
  if (start > at && !['day', 'month', 'week'].includes(wordAt(tokens, start + 1))) return null;
  const perMs = isPer ? TIMES.get(wordAt(tokens, start + 1)) : undefined;
  return perMs === undefined ? null : { perMs, to: start + 2 };
}
