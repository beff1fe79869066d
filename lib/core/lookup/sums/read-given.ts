import { type Quantity, readQuantity } from '../../facts/quantity.ts';
import { readSpokenNumbers } from '../../facts/spoken-number.ts';
import { readTokens, type Token } from '../../facts/tokens.ts';
import type { Given } from './given.ts';
import { readShorthand } from './read-shorthand.ts';
import { toGiven } from './to-given.ts';

/** Words that may stand beside figures and say nothing of their own. */
const FILLERS = new Set(
  `a about an and are around at avg average every for from get gives has have how if in is it keep keeping kept
   many much need of on or over per roughly say so that the then there to we with x what capacity estimate estimation
   bandwidth storage disk rps qps size sized payload retention downtime allowed budget gb tb day year total , ; : . ? /`.split(
    /\s+/,
  ),
);

/**
 * Figures of a query with what they mean; null where anything in it is not understood: a sum that
 * leaves out what was said would be a wrong one.
 */
export function readGiven(query: string): Given | null {
  const tokens = readTokens(readShorthand(query));
  const quantities = readSpokenNumbers(tokens).map((number) => readQuantity(tokens, number));
  if (quantities.length === 0 || /-\s*\d/.test(query)) return null;
  let given: Given = {};
  const consumed = new Set<number>();
  for (const quantity of quantities) {
    const meaning = quantity.value > 0 ? toGiven(quantity, wordsAround(tokens, quantity)) : null;
    if (meaning === null || Object.keys(meaning.given).some((name) => name in given)) return null;
    given = { ...given, ...meaning.given };
    const end = endOf(quantity, tokens) + meaning.wordsAfter;
    for (let at = quantity.from - meaning.wordsBefore; at < end; at += 1) consumed.add(at);
  }
  const rest = tokens.filter((_, at) => !consumed.has(at));
  return rest.every(({ text }) => FILLERS.has(text)) ? given : null;
}

export interface WordsAround {
  /** Right before the figure, the nearest last. */
  readonly before: readonly string[];
  /** Right after all that belongs to the figure. */
  readonly after: readonly string[];
}

function wordsAround(tokens: readonly Token[], quantity: Quantity): WordsAround {
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ text }) => text);
  const end = endOf(quantity, tokens);
  return { before: words(quantity.from - 2, quantity.from), after: words(end, end + 3) };
}

/** With everything that is counted: a quantity itself ends after two words of it, and before "each". */
function endOf({ to, nounFrom, noun, perMs, isEach }: Quantity, tokens: readonly Token[]): number {
  const end = perMs === null ? Math.max(to, nounFrom + noun.length) : to;
  return isEach && (tokens[end]?.text === 'each' || tokens[end]?.text === 'apiece') ? end + 1 : end;
}
