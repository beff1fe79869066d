import SearchableMap from 'minisearch/SearchableMap';

/** In which sessions a word stands, by their numbers, and how much it tells of each. */
export interface Posting {
  readonly numbers: number[];
  readonly weights: number[];
}

export interface WordIndex {
  add(number: number, weights: ReadonlyMap<string, number>): void;
  remove(number: number, words: Iterable<string>): void;
  posting(word: string): Posting | undefined;
  begunWith(begin: string): Iterable<string>;
  isBegun(begin: string): boolean;
  /** Words that take so many changes of a letter, at most, to become this one. */
  within(changes: number, word: string): readonly string[];
}

/** Which word stands in which sessions: a map, and a tree of its words to be found by their beginning and by what resembles them. */
export function createWordIndex(): WordIndex {
  const postings = new Map<string, Posting>();
  const lexicon = new SearchableMap<true>();
  return {
    add(number, weights) {
      for (const [word, weight] of weights) {
        const posting = postings.get(word);
        if (posting === undefined) {
          postings.set(word, { numbers: [number], weights: [weight] });
          lexicon.set(word, true);
          continue;
        }
        posting.numbers.push(number);
        posting.weights.push(weight);
      }
    },
    remove(number, words) {
      for (const word of words) {
        const posting = postings.get(word);
        const at = posting?.numbers.indexOf(number) ?? -1;
        if (posting === undefined || at < 0) continue;
        posting.numbers.splice(at, 1);
        posting.weights.splice(at, 1);
        if (posting.numbers.length > 0) continue;
        postings.delete(word);
        lexicon.delete(word);
      }
    },
    posting: (word) => postings.get(word),
    begunWith: (begin) => lexicon.atPrefix(begin).keys(),
    isBegun: (begin) => !lexicon.atPrefix(begin).keys().next().done,
    within: (changes, word) => [...lexicon.fuzzyGet(word, changes).keys()],
  };
}
