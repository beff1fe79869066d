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

/** How many letters of a first word decide whether a phrase is worth trying. */
const KEY_LETTERS = 3;

export function createPhraseBook<T>(entries: Iterable<readonly [thing: T, phrases: readonly Phrase[]]>): PhraseBook<T> {
  // By the first letters of their first word: a sentence then tries tens of phrases, not thousands.
  const byStart = new Map<string, { readonly thing: T; readonly phrase: CompiledPhrase }[]>();
  for (const [thing, phrases] of entries) {
    for (const source of phrases) {
      const phrase = compilePhrase(source);
      for (const start of startsOf(phrase)) {
        const list = byStart.get(start) ?? [];
        list.push({ thing, phrase });
        byStart.set(start, list);
      }
    }
  }
  return {
    find(heard, counts = () => true) {
      const found = new Map<T, PhraseMatch>();
      heard.forEach((word, from) => {
        for (const start of keysOf(word.word)) {
          for (const { thing, phrase } of byStart.get(start) ?? []) {
            const to = matchAt(phrase, heard, from);
            if (to === null || !counts({ from, to })) continue;
            const best = found.get(thing);
            if (best === undefined || to - from > best.to - best.from) found.set(thing, { from, to });
          }
        }
      });
      return found;
    },
  };
}

function startsOf({ words }: CompiledPhrase): Set<string> {
  const [first] = words;
  return new Set([...(first?.exact ?? []), ...(first?.prefixes ?? [])].map((start) => start.slice(0, KEY_LETTERS)));
}

/** A short word or prefix is filed under all its letters. */
function keysOf(word: string): string[] {
  const keys: string[] = [];
  for (let length = 1; length <= Math.min(KEY_LETTERS, word.length); length += 1) keys.push(word.slice(0, length));
  return keys;
}
