import type { Span } from './answer.ts';
import { type PlacedWord, placedWords, searchWords } from './search-words.ts';

/**
 * Where the words that were found stand in a text. Of a word that was only begun, what was typed of
 * it is marked; of one that was found by another name, or misspelt, all of it.
 *
 * @param found words of the entry, folded, as the search returned them
 */
export function highlight(text: string, query: string, found: readonly string[]): readonly Span[] {
  const words = placedWords(text);
  const typed = searchWords(query);
  const wanted = new Set(found);
  return words.flatMap((word, i): Span[] => {
    const next = words[i + 1];
    const isPart = isOfPair(words[i - 1], word, wanted) || isOfPair(word, next, wanted);
    if (!wanted.has(word.word) && !isPart) return [];
    const begun = typed.filter((one) => word.word.startsWith(one)).sort((a, b) => b.length - a.length)[0];
    const end = begun === undefined ? word.end : Math.min(word.end, word.start + begun.length);
    return [{ start: word.start, end: begun === word.word ? word.end : end }];
  });
}

/** "ratelimit" was found, and stands here as two words. */
const isOfPair = (one: PlacedWord | undefined, other: PlacedWord | undefined, wanted: ReadonlySet<string>): boolean =>
  one !== undefined && other !== undefined && !wanted.has(one.word) && hasPair(one.word, other.word, wanted);

/** Without writing them as one: that would be two new texts for every word of every row. */
function hasPair(one: string, other: string, wanted: ReadonlySet<string>): boolean {
  for (const word of wanted)
    if (word.length === one.length + other.length && word.startsWith(one) && word.endsWith(other)) return true;
  return false;
}
