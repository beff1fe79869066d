import type { SpokenNumber } from './spoken-number.ts';
import type { Token } from './tokens.ts';
import { BYTES, RATES, TIMES } from './units.ts';

/** A number with what it counts, before it is known what it is in the design. */
export interface Quantity {
  readonly value: number;
  readonly unit: 'count' | 'bytes' | 'milliseconds' | 'percent' | 'nines' | 'times' | 'money' | 'to-one';
  /** The words between the number and its "a day": what is counted. */
  readonly noun: readonly string[];
  /** How long the "per" is, in milliseconds. */
  readonly perMs: number | null;
  /** Indexes of tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** At most this many words may stand between a number and its "a day". */
const NOUN_WORDS = 5;
const PER = new Set(['a', 'an', 'per', 'every', 'each', '/']);
const MARKS = /^[.?!,;:]$/;
/** Words at which what is counted is over. */
const STOPS = new Set(
  `and or but so to for in on at with that which is are was were will would can could from by of than then when if
   because it they we you i has have had`.split(/\s+/),
);

/** Reads the unit after (or the currency before) a number. */
export function readQuantity(tokens: readonly Token[], { value, from, to }: SpokenNumber): Quantity {
  const word = (at: number) => tokens[at]?.text ?? '';
  const plain = { value, noun: [], perMs: null, from, to } as const;
  if (['$', '€', '£'].includes(word(from - 1))) return { ...withPer(tokens, plain, to), unit: 'money', from: from - 1 };
  const unit = word(to);
  if (['dollar', 'dollars', 'euro', 'euros', 'pound', 'pounds', 'bucks', 'quid'].includes(unit))
    return { ...withPer(tokens, plain, to + 1), unit: 'money' };
  const bytes = BYTES.get(unit);
  if (bytes !== undefined) return { ...withPer(tokens, { ...plain, value: value * bytes }, to + 1), unit: 'bytes' };
  const time = TIMES.get(unit);
  if (time !== undefined) return { ...plain, value: value * time, unit: 'milliseconds', to: to + 1 };
  if (unit === '%' || unit === 'percent') return { ...plain, unit: 'percent', to: to + 1 };
  if (unit === 'per' && word(to + 1) === 'cent') return { ...plain, unit: 'percent', to: to + 2 };
  if (unit === 'nines') return { ...plain, unit: 'nines', to: to + 1 };
  if (['times', 'x', 'fold'].includes(unit)) return { ...withPer(tokens, plain, to + 1), unit: 'times' };
  if ((unit === 'to' || unit === ':') && ['one', '1'].includes(word(to + 1)))
    return { ...plain, unit: 'to-one', to: to + 2 };
  if (RATES.has(unit)) return { ...plain, unit: 'count', noun: [unit], perMs: 1_000, to: to + 1 };
  return { ...withPer(tokens, plain, to), unit: 'count' };
}

type Counted = Omit<Quantity, 'unit'>;

/** "Ten thousand booking requests a second": the words counted, and how long they are counted for. */
function withPer(tokens: readonly Token[], counted: Counted, first: number): Counted {
  const noun: string[] = [];
  let at = first;
  for (; at < tokens.length && noun.length <= NOUN_WORDS; at += 1) {
    const word = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    const perMs = PER.has(word) ? TIMES.get(next) : word === 'daily' ? TIMES.get('day') : undefined;
    if (perMs !== undefined) return { ...counted, noun, perMs, to: at + (word === 'daily' ? 1 : 2) };
    if (RATES.has(word)) return { ...counted, noun: [...noun, word], perMs: 1_000, to: at + 1 };
    if (MARKS.test(word) || STOPS.has(word) || /^\d/.test(word)) break;
    noun.push(word);
  }
  return { ...counted, noun, to: first + Math.min(noun.length, 2) };
}
