import type { LookupKind } from './entry.ts';
import type { CalledItem } from './lookup-asset.ts';
import { nameFit } from './name-fit.ts';
import type { Query } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { type Tally, tallyItems } from './tally-items.ts';

export interface Ranked {
  readonly item: CalledItem;
  readonly score: number;
  /** Words of the entry that were found. */
  readonly words: readonly string[];
  /** Every word of the query was found in it. */
  readonly isWhole: boolean;
}

/** What a full fit of a name is worth, beside a score of the index. */
const NAME = 60;
/** What a score of the index is worth at most, and the score that is worth half of that. */
const WORDS = 40;
const HALF = 20;

/** What one reaches for in the middle of a round comes first among equals. */
const KIND: Readonly<Record<LookupKind, number>> = {
  round: 1.15,
  tree: 1.1,
  step: 1.1,
  formula: 1.08,
  concept: 1.05,
  'trade-off': 1.05,
  leaf: 1,
  number: 0.95,
  question: 0.9,
  rubric: 0.8,
  'red-flag': 0.7,
  level: 0.6,
  note: 1,
};

/** Best first. What has all words of the query stands before what has only some, which is there only where little else is. */
export function rank(query: Query, index: SearchIndex, items: readonly CalledItem[]): readonly Ranked[] {
  const tallies = tallyItems(query.words, index);
  const isWhole = ({ held }: Tally) => held === query.words.length;
  const whole = tallies.filter(isWhole);
  const part = whole.length < ENOUGH ? tallies.filter((tally) => !isWhole(tally)) : [];
  return [...score(whole, query, items, true), ...score(part, query, items, false)];
}
const ENOUGH = 5;

function score(
  tallies: readonly Tally[],
  { texts }: Query,
  items: readonly CalledItem[],
  isWhole: boolean,
): readonly Ranked[] {
  const ranked = tallies.flatMap(({ item: number, score: sum, sought, words }): Ranked[] => {
    const item = items[number];
    if (item === undefined) return [];
    const found = sum * sought.length;
    const named = Math.max(...texts.map((text) => nameFit(text, item.called)));
    const score = KIND[item.entry.kind] * (WORDS * (found / (found + HALF)) + NAME * named);
    return [{ item, score, words, isWhole }];
  });
  return ranked.sort((a, b) => b.score - a.score);
}
