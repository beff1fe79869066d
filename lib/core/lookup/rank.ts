import type MiniSearch from 'minisearch';
import type { Query as IndexQuery, SearchResult } from 'minisearch';
import type { LookupId, LookupKind } from './entry.ts';
import { nameFit } from './name-fit.ts';
import type { Query, QueryWord } from './read-query.ts';
import type { SearchField } from './search-index.ts';

export interface Ranked {
  readonly id: LookupId;
  readonly score: number;
  /** Words of the entry that were found. */
  readonly words: readonly string[];
  /** Every word of the query was found in it. */
  readonly isWhole: boolean;
}

/** What a thing is called counts for more than what is said about it. */
const BOOST = { title: 3, names: 3, line: 1, body: 0.3 };
/** A word's other name finds less surely. */
const ALSO = 0.55;
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

/** Best first. What has all words of the query stands before what has only some. */
export function rank(query: Query, index: MiniSearch, namesOf: (id: LookupId) => readonly string[]): readonly Ranked[] {
  if (query.words.length === 0) return [];
  const whole = find(query.words, 'AND', index);
  const known = new Set(whole.map(({ id }) => id));
  const part = query.words.length > 1 && whole.length < ENOUGH ? find(query.words, 'OR', index) : [];
  return [
    ...score(whole, query, namesOf, true),
    ...score(
      part.filter(({ id }) => !known.has(id)),
      query,
      namesOf,
      false,
    ),
  ];
}
const ENOUGH = 5;

function find(words: readonly QueryWord[], combineWith: 'AND' | 'OR', index: MiniSearch): readonly SearchResult[] {
  return index.search({
    combineWith,
    queries: words.map(alternatives),
    boost: BOOST,
    prefix: true,
    weights: WEIGHTS,
  });
}
/** One or two letters begin a word of nearly every card: for them only what things are called is looked at. */
const LONG = 3;
const NAMED: SearchField[] = ['title', 'names'];
const ALL: SearchField[] = [...NAMED, 'line', 'body'];
const WEIGHTS = { fuzzy: 0, prefix: 0.6 };

function alternatives({ exact, also }: QueryWord): IndexQuery {
  return {
    combineWith: 'OR',
    fields: exact.some((word) => word.length >= LONG) ? ALL : NAMED,
    queries: [...exact, ...also.map((word): IndexQuery => ({ queries: [word], boostTerm: () => ALSO }))],
  };
}

function score(
  results: readonly SearchResult[],
  { texts }: Query,
  namesOf: (id: LookupId) => readonly string[],
  isWhole: boolean,
): Ranked[] {
  const bestFit = (names: readonly string[]) => Math.max(...texts.map((text) => nameFit(text, names)));
  return results
    .map(({ id, score: found, terms }) => {
      const kind = (id as string).slice(0, (id as string).indexOf(':')) as LookupKind;
      return {
        id: id as LookupId,
        score: KIND[kind] * (WORDS * (found / (found + HALF)) + NAME * bestFit(namesOf(id))),
        words: terms,
        isWhole,
      };
    })
    .sort((a, b) => b.score - a.score);
}
