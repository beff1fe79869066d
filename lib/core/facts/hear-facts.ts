import { rememberByText } from '../remember.ts';
import { isClaimed, isElsewhere } from './claimed.ts';
import { contextOf, phrases, says } from './context.ts';
import type { SpokenFact } from './fact.ts';
import { type Figure, toFigure } from './figure.ts';
import { readOneOfAUnit } from './one-of-a-unit.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import type { RequirementReader } from './requirement.ts';
import { readRestated } from './restated.ts';
import { readSpokenNumbers } from './spoken-number.ts';
import { readTokens, type Token } from './tokens.ts';

const REMEMBERED = 500;

/** Reads a text for figures and requirements, in the order in which they are said. */
export interface FactListener {
  heard(text: string): readonly SpokenFact[];
}

export function createFactListener(requirements: RequirementReader): FactListener {
  const heard = (text: string) => {
    const figures = readFigures(text);
    const required = requirements.read(text).filter((fact) => !isSaidByFigure(fact, figures));
    return [...figures, ...required].sort((a, b) => a.start - b.start);
  };
  return { heard: rememberByText(heard, REMEMBERED) };
}

/** "May be five minutes old": the figure says it better than "may be old" does. */
function isSaidByFigure(fact: SpokenFact, figures: readonly SpokenFact[]): boolean {
  if (fact.kind !== 'requirement' || fact.requirement !== 'eventual-ok') return false;
  return figures.some(
    (figure) =>
      figure.kind === 'figure' && figure.role === 'staleness-ms' && fact.start < figure.start && figure.end < fact.end,
  );
}

/** @returns nothing of what is only asked, denied or supposed: "is that ten million users?" */
function readFigures(text: string): SpokenFact[] {
  const tokens = readTokens(text);
  const quantities = readQuantities(tokens);
  // Most of what is said names no quantity, and need not be looked at any closer.
  if (quantities.length === 0 || isElsewhere(tokens)) return [];
  const facts: SpokenFact[] = [];
  let last: { readonly figure: Figure; readonly quantity: Quantity } | null = null;
  for (const quantity of quantities) {
    const { from, to } = quantity;
    if (!isClaimed(tokens, from, to)) continue;
    const own = toFigure(quantity, contextOf(tokens, quantity));
    const figure: Figure | null = own ?? (last && readRestated(tokens, quantity, last));
    if (figure === null) continue;
    if (last?.figure.role === figure.role && isCorrected(tokens, last.quantity.to, from)) facts.pop();
    last = { figure, quantity };
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    facts.push({ kind: 'figure', ...figure, start, end });
  }
  return facts;
}

const NO = phrases(
  'no make it, no sorry make it, sorry make it, no wait, no sorry, no i misspoke, sorry i meant, no i mean',
);
/** "Two hundred users, no, make it three hundred": the first is taken back. */
const isCorrected = (tokens: readonly Token[], to: number, from: number): boolean =>
  from - to <= 8 &&
  says(
    ` ${tokens
      .slice(to, from)
      .map(({ text }) => text)
      .filter((text) => text !== ',')
      .join(' ')} `,
    NO,
  );

/** Numbers with their units, in order: those that end up inside another quantity are part of it. */
function readQuantities(tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  const numbers = readSpokenNumbers(tokens).map((number) => readQuantity(tokens, number));
  const taken = (from: number) => numbers.some((other) => other.from <= from && from < other.to);
  for (const one of readOneOfAUnit(tokens)) if (!taken(one.from)) quantities.push(one);
  let reached = 0;
  for (const quantity of numbers) {
    if (quantity.from < reached) continue;
    quantities.push(quantity);
    reached = quantity.to;
  }
  return quantities.sort((a, b) => a.from - b.from);
}
