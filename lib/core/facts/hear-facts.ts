import { rememberByText } from '../remember.ts';
import type { SpokenFact } from './fact.ts';
import { toFigure } from './figure.ts';
import { readQuantity } from './quantity.ts';
import type { RequirementReader } from './requirement.ts';
import { readSpokenNumbers } from './spoken-number.ts';
import { readTokens, type Token } from './tokens.ts';

const REMEMBERED = 4_000;

/** Reads a text for figures and requirements, in the order in which they are said. */
export interface FactListener {
  heard(text: string): readonly SpokenFact[];
}

export function createFactListener(requirements: RequirementReader): FactListener {
  const heard = (text: string) => [...readFigures(text), ...requirements.read(text)].sort((a, b) => a.start - b.start);
  return { heard: rememberByText(heard, REMEMBERED) };
}

/** @returns nothing of what is only asked, denied or supposed: "is that ten million users?" */
function readFigures(text: string): SpokenFact[] {
  const tokens = readTokens(text);
  return readSpokenNumbers(tokens).flatMap((number) => {
    const quantity = readQuantity(tokens, number);
    if (!isClaimed(tokens, quantity.from, quantity.to)) return [];
    const figure = toFigure(tokens, quantity);
    if (figure === null) return [];
    const start = tokens[quantity.from]?.start ?? 0;
    const end = tokens[quantity.to - 1]?.end ?? start;
    return [{ kind: 'figure' as const, ...figure, start, end }];
  });
}

const SUPPOSED = /\b(?:what if|if it (?:was|were|went|goes|becomes)|if we had|if you had|would be|wouldnt be)\b/;

function isClaimed(tokens: readonly Token[], from: number, to: number): boolean {
  let first = from;
  while (first > 0 && !/^[.?!;]$/.test(tokens[first - 1]?.text ?? '')) first -= 1;
  let last = to;
  while (last < tokens.length && !/^[.?!;]$/.test(tokens[last]?.text ?? '')) last += 1;
  if (tokens[last]?.text === '?' && last - to < 3) return false;
  const before = tokens.slice(first, from).map(({ text }) => text);
  return !SUPPOSED.test(before.join(' ')) && !before.slice(-2).some((word) => word === 'not' || word === 'isnt');
}
