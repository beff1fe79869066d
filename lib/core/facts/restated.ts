import type { FigureRole } from '#knowledge/facts/figures.ts';
import { endsWith, phrases } from './context.ts';
import type { Figure } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { type Token, wordAt } from './tokens.ts';
import { TIMES } from './units.ts';

/** Right before a bare number that stands in for the figure before it. */
const STANDS_IN =
  phrases(`no, make it, make that, call it, sorry, actually, i mean, or rather, id plan for, plan for, id take, ill take,
  id say, lets say, at peak, peak, at the peak, peaks at, peaking at, rising to, grows to, up to, and at peak, growing to, design for,
  lets make it, lets call it, call that, peak around, peak at, peak of, peak is, better, correction, or say, at peak maybe`);
/** Said of anything; the others only of rates, which are rounded and raised. */
const CORRECTS = phrases('no, make it, make that, sorry, actually, i mean, or rather, correction, lets make it');
/** Between a rate and what it grows to: "from ten requests a second to thirty thousand". */
const TO = phrases('to');
const RATES = new Set(['requests-per-second', 'reads-per-second', 'writes-per-second']);
const REACH = 30;
/** "A million people a month, forty thousand a day". */
const PEOPLE_PER: ReadonlyMap<number, FigureRole> = new Map([
  [TIMES.get('day') ?? 0, 'daily-users'],
  [TIMES.get('month') ?? 0, 'monthly-users'],
]);

/** A bare number that corrects, rounds or raises the figure said just before: "no, make it five million". */
export function readRestated(
  tokens: readonly Token[],
  { value, unit, noun, perMs, from, to }: Quantity,
  last: { readonly figure: Figure; readonly quantity: Quantity },
): Figure | null {
  const { figure, quantity } = last;
  const distance = from - quantity.to;
  if (unit !== 'count' || distance > REACH || value < 2) return null;
  if (quantity.unit === 'count' && noun.length === 0 && distance <= 3 && perMs !== null) {
    const other = PEOPLE_PER.get(perMs);
    if (other !== undefined && [...PEOPLE_PER.values()].includes(figure.role) && other !== figure.role && value >= 100)
      return { role: other, value };
  }
  const isRate = RATES.has(figure.role);
  if (perMs !== null && !(isRate && perMs === 1_000 && noun.length === 0)) return null;
  if (
    perMs === null &&
    noun.length > 0 &&
    !isSameNoun(noun, quantity.noun) &&
    !/^(?:when|at|because)$/.test(wordAt(tokens, to))
  )
    return null;
  if (quantity.unit !== 'count') return null;
  const said = ` ${tokens
    .slice(Math.max(quantity.to, from - 6), from)
    .map(({ text }) => text)
    .filter((text) => !/^[.,;:?!]$|^(?:um|uh|hm|well|about|around|maybe|like)$/.test(text))
    .join(' ')} `;
  const raises = isRate && distance <= 2 && endsWith(said, TO);
  if (!raises && !endsWith(said, isRate ? STANDS_IN : CORRECTS)) return null;
  // A correction is of the same order: "ten million users, I'd say three services" corrects nothing.
  return value * 1e4 >= figure.value && value <= figure.value * 1e4 ? { role: figure.role, value } : null;
}

const isSameNoun = (noun: readonly string[], other: readonly string[]): boolean =>
  noun[0] !== undefined && other.includes(noun[0]);
