import { foldWord, WORD } from '../lookup/search-words.ts';

/** People say a few thousand different words; what they paste may be anything. */
const MOST_REMEMBERED = 50_000;

const folded = new Map<string, string>();

/** The words of a text as they are searched, with every repetition. Fast: a store holds millions of words, and few different ones. */
export function foldWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => folded.get(word) ?? remember(word));
}

function remember(word: string): string {
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  const known = foldWord(word);
  folded.set(word, known);
  return known;
}
