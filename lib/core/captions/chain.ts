import type { Binding } from './binding.ts';
import { type Resumed, replace, resume, resumeLast } from './resume.ts';

/** What it is worth, in words, that two lines stand next to each other as they did before. */
export const NEIGHBOUR = 1.5;
/** What a hole of more than one line costs: a single one is away for a moment while it is rendered anew. */
const HOLE = 1;
const SMALL_HOLE_LINES = 1;
/** A line with other words than before is believed only beside one that has come back. */
const REWRITTEN = -1;
/** A list that shows its rows whole rarely shows the end of one: so many words of it, counted at half. */
const MIN_END_TOKENS = 6;
const END = 0.5;

/** A new line, the departed one that it shows again, and how that goes on. */
export interface Pair extends Resumed {
  readonly fresh: Binding;
  readonly gone: Binding;
  /** Where they stand in their lists. */
  readonly row: number;
  readonly column: number;
}

/** Which neighbours of a gap are lines that we know. */
export interface Neighbours {
  readonly before: boolean;
  readonly after: boolean;
}

interface Chain {
  readonly last: Pair;
  readonly before: Chain | null;
  readonly score: number;
}

/**
 * Pages show pieces of their history without holes. Of all ways to lay the new lines on the
 * departed ones, both in order, this is the one in which most words come back and most lines have
 * their neighbours again.
 */
export function bestChain(fresh: readonly Binding[], departed: readonly Binding[], known: Neighbours): readonly Pair[] {
  const same = fresh.map((_, row) => departed.map((_, column) => shownAgain(fresh, departed, row, column)));
  // For each departed line: the best chain that ends with it in the row above, and that ends before it anywhere above.
  let ending: readonly (Chain | null)[] = [];
  let ended: readonly (Chain | null)[] = [];
  for (const row of fresh.keys()) {
    const chains: (Chain | null)[] = [];
    const best: (Chain | null)[] = [];
    for (const column of departed.keys()) {
      const neighbour = ending[column - 1] ?? null;
      const isFirst = known.before && row === 0 && column === 0;
      const isLast = known.after && row === fresh.length - 1 && column === departed.length - 1;
      const isBeside = isFirst || isLast || neighbour !== null || Boolean(same[row + 1]?.[column + 1]);
      const pair = same[row]?.[column] ?? (isBeside ? rewritten(fresh, departed, row, column) : null);
      const worth = (isFirst ? NEIGHBOUR : 0) + (isLast ? NEIGHBOUR : 0);
      const joined = neighbour && link(neighbour, pair, worth + NEIGHBOUR);
      const chain = better(joined, link(ended[column - 1] ?? null, pair, worth));
      chains.push(chain);
      best.push(better(better(ended[column] ?? null, chain), best[column - 1] ?? null));
    }
    ending = chains;
    ended = best;
  }
  return pairsOf(ended.at(-1) ?? null);
}

function link(before: Chain | null, pair: Pair | null, worth: number): Chain | null {
  if (pair === null) return null;
  const isBigHole = before !== null && pair.column - before.last.column > SMALL_HOLE_LINES + 1;
  const score = (before?.score ?? 0) + worthOf(pair) + worth - (isBigHole ? HOLE : 0);
  return { last: pair, before, score };
}

function worthOf({ part, words }: Pair): number {
  if (part === 'none') return REWRITTEN;
  return part === 'end' ? words * END : words;
}

function better(a: Chain | null, b: Chain | null): Chain | null {
  if (a === null || b === null) return a ?? b;
  return b.score > a.score ? b : a;
}

function pairsOf(chain: Chain | null): readonly Pair[] {
  const pairs: Pair[] = [];
  if (chain !== null && chain.score > 0) {
    for (let link: Chain | null = chain; link !== null; link = link.before) pairs.unshift(link.last);
  }
  return pairs;
}

type Lookup = (fresh: readonly Binding[], departed: readonly Binding[], row: number, column: number) => Pair | null;

const shownAgain: Lookup = (fresh, departed, row, column) => {
  const [line, gone] = [fresh[row], departed[column]];
  if (line === undefined || gone === undefined) return null;
  const resumed = column === departed.length - 1 ? resumeLast(gone, line) : resume(gone, line);
  if (resumed === null || (resumed.part === 'end' && resumed.words < MIN_END_TOKENS)) return null;
  return { ...resumed, fresh: line, gone, row, column };
};

const rewritten: Lookup = (fresh, departed, row, column) => {
  const [line, gone] = [fresh[row], departed[column]];
  if (line === undefined || gone === undefined) return null;
  const resumed = replace(gone, line);
  return resumed && { ...resumed, fresh: line, gone, row, column };
};
