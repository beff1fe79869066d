import type { Synonyms } from './lookup-asset.ts';
import { joinedPairs, searchWords } from './search-words.ts';
import { nearestWords } from './spelling.ts';

const MAX_WORDS = 12;
const MAX_WORD_CHARS = 40;

/** They say nothing about what is meant, unless nothing else is there. */
const SMALL_WORDS = new Set(
  'a an and are at be do does for how i in is it my of on or the to vs versus what when with'.split(' '),
);

/** A word of the query, and what may stand in its place. */
export interface QueryWord {
  /** As typed, or what was probably meant by it. */
  readonly exact: readonly string[];
  /** What it is also called. */
  readonly also: readonly string[];
}

export interface Query {
  /** As it is compared with whole names: as typed, or as it was probably meant. */
  readonly texts: readonly string[];
  readonly words: readonly QueryWord[];
}

/** The words that can be found, each list in order. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Neighbours of titles and names, written as one. */
  readonly pairs: readonly string[];
}

export function readQuery(typed: string, vocabulary: Vocabulary, synonyms: Synonyms): Query {
  const all = searchWords(typed)
    .filter((word) => word.length <= MAX_WORD_CHARS)
    .slice(0, MAX_WORDS);
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const words = telling.length === 0 ? all : telling;
  const joined = joinedPairs(words).map((pair) => (isKnown(pair, vocabulary.words) ? [pair] : []));
  const meant = new Map(all.map((word) => [word, meantBy(word, vocabulary)]));
  return {
    texts: wordings(all.map((word) => meant.get(word) ?? [word])),
    words: words.map((word, i) => ({
      exact: [...(meant.get(word) ?? [word]), ...(joined[i - 1] ?? []), ...(joined[i] ?? [])],
      also: searchWords(synonyms[word] ?? ''),
    })),
  };
}

/** A misspelt word has several readings; of many such words only the first readings are put together. */
function wordings(readings: readonly (readonly string[])[]): readonly string[] {
  return readings.reduce<readonly string[]>(
    (texts, words) => texts.flatMap((text) => words.map((word) => `${text} ${word}`.trim())).slice(0, MAX_WORDINGS),
    [''],
  );
}
const MAX_WORDINGS = 8;

function meantBy(word: string, { words, pairs }: Vocabulary): readonly string[] {
  if (isKnown(word, words) || isKnown(word, pairs)) return [word];
  const nearest = nearestWords(word, [...words, ...pairs]);
  return nearest.length === 0 ? [word] : nearest;
}

/** Whether some word begins like this; the words are in order. */
function isKnown(beginning: string, words: readonly string[]): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(beginning) ?? false;
}
