import type { Phrase } from '#knowledge/schema.ts';
import { type CompiledPhrase, compilePhrase, MAX_GAP, matchAt, type StemmedWord } from './phrase.ts';

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
/** A prefix is looked up by its first letters, which many words share. */
const PREFIX_USES = 200;

export function createPhraseBook<T>(entries: Iterable<readonly [thing: T, phrases: readonly Phrase[]]>): PhraseBook<T> {
  const compiled = Array.from(entries, ([thing, phrases]) =>
    phrases.map((source) => ({ thing, phrase: compilePhrase(source) })),
  );
  const uses = countUses(compiled.flat().map(({ phrase }) => phrase));
  // By their rarest word, or its first letters: a sentence then tries tens of phrases, not thousands.
  const byWord = new Map<string, Filed<T>[]>();
  const byLetters = new Map<string, Filed<T>[]>();
  for (const { thing, phrase } of compiled.flat()) {
    const filed = { thing, phrase, anchor: rarestWord(phrase, uses) };
    const { exact, prefixes } = phrase.words[filed.anchor] ?? { exact: [], prefixes: [] };
    for (const word of exact) file(byWord, word, filed);
    for (const letters of new Set(prefixes.map((prefix) => prefix.slice(0, KEY_LETTERS))))
      file(byLetters, letters, filed);
  }
  return {
    find(heard, counts = () => true) {
      const found = new Map<T, PhraseMatch>();
      const tryFrom = ({ thing, phrase }: Filed<T>, from: number) => {
        const to = matchAt(phrase, heard, from);
        if (to === null || !counts({ from, to })) return;
        const best = found.get(thing);
        const gain = best === undefined ? 1 : to - from - (best.to - best.from);
        if (best === undefined || gain > 0 || (gain === 0 && from < best.from)) found.set(thing, { from, to });
      };
      const tryAll = (filed: readonly Filed<T>[] | undefined, at: number) => {
        if (filed === undefined) return;
        for (const each of filed) {
          const last = at - each.anchor;
          for (let from = Math.max(0, at - each.anchor * (MAX_GAP + 1)); from <= last; from += 1) tryFrom(each, from);
        }
      };
      heard.forEach(({ word, stem }, at) => {
        tryAll(byWord.get(stem), at);
        for (let letters = 1; letters <= Math.min(KEY_LETTERS, word.length); letters += 1)
          tryAll(byLetters.get(word.slice(0, letters)), at);
      });
      return new Map([...found].sort(([, a], [, b]) => a.from - b.from));
    },
  };
}

interface Filed<T> {
  readonly thing: T;
  readonly phrase: CompiledPhrase;
  /** Which of its words it is filed under. */
  readonly anchor: number;
}

/** How many phrases each word stands in. */
function countUses(phrases: readonly CompiledPhrase[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { words } of phrases)
    for (const { exact } of words) for (const word of exact) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function rarestWord({ words }: CompiledPhrase, uses: ReadonlyMap<string, number>): number {
  const costs = words.map(
    ({ exact, prefixes }) =>
      [...exact].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0) + prefixes.length * PREFIX_USES,
  );
  return costs.indexOf(Math.min(...costs));
}

function file<T>(files: Map<string, Filed<T>[]>, key: string, filed: Filed<T>): void {
  const list = files.get(key);
  if (list === undefined) files.set(key, [filed]);
  else list.push(filed);
}
