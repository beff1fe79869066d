import type { Phrase } from '#knowledge/schema.ts';
import { type CompiledPhrase, compilePhrase, matchAt, type StemmedWord } from './phrase.ts';

/** Where a phrase was found: indexes into the heard words, end exclusive. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
}

/** Phrases that stand for something, found together in one pass over what was heard. */
export interface PhraseBook<T> {
  /**
   * Every thing whose phrase occurs, with the place of its longest match.
   * @param counts whether a match at this place may count
   */
  find(heard: readonly StemmedWord[], counts?: (match: PhraseMatch) => boolean): ReadonlyMap<T, PhraseMatch>;
}

/** Prefixes are filed under so many letters at most. */
const KEY_LETTERS = 3;

export function createPhraseBook<T>(entries: Iterable<readonly [thing: T, phrases: readonly Phrase[]]>): PhraseBook<T> {
  // By their first word, or its first letters: a sentence then tries tens of phrases, not thousands.
  const byWord = new Map<string, Filed<T>[]>();
  const byLetters = new Map<string, Filed<T>[]>();
  for (const [thing, phrases] of entries) {
    for (const source of phrases) {
      const filed = { thing, phrase: compilePhrase(source) };
      const [first] = filed.phrase.words;
      for (const word of first?.exact ?? []) file(byWord, word, filed);
      const letters = new Set(first?.prefixes.map((prefix) => prefix.slice(0, KEY_LETTERS)));
      for (const start of letters) file(byLetters, start, filed);
    }
  }
  return {
    find(heard, counts = () => true) {
      const found = new Map<T, PhraseMatch>();
      const tryAll = (filed: readonly Filed<T>[] | undefined, from: number) => {
        if (filed === undefined) return;
        for (const { thing, phrase } of filed) {
          const to = matchAt(phrase, heard, from);
          if (to === null || !counts({ from, to })) continue;
          const best = found.get(thing);
          if (best === undefined || to - from > best.to - best.from) found.set(thing, { from, to });
        }
      };
      heard.forEach(({ word, stem }, from) => {
        tryAll(byWord.get(stem), from);
        for (let letters = 1; letters <= Math.min(KEY_LETTERS, word.length); letters += 1)
          tryAll(byLetters.get(word.slice(0, letters)), from);
      });
      return found;
    },
  };
}

interface Filed<T> {
  readonly thing: T;
  readonly phrase: CompiledPhrase;
}

function file<T>(files: Map<string, Filed<T>[]>, key: string, filed: Filed<T>): void {
  const list = files.get(key);
  if (list === undefined) files.set(key, [filed]);
  else list.push(filed);
}
