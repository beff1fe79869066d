import { stem } from '../intent/stem.ts';

/** "n+1" and "c++" are one word, "ci/cd" and "write-back" are two. */
const WORD = /[\p{L}\p{N}]+(?:[+#][\p{L}\p{N}]*)*/gu;

export interface PlacedWord {
  /** As it is compared. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as they are searched, and where each of them stands. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The same without their places, with every repetition. */
export const searchWords = (text: string): string[] => (text.match(WORD) ?? []).map(foldWord);

/** People say a few thousand different words; what they paste may be anything. */
const MOST_REMEMBERED = 50_000;

const folded = new Map<string, string>();

/**
 * Lower case, without accents, one number, and of the two spellings of English the British one. Remembered: a store
 * holds millions of words, and few different ones; a card is read through again with every letter that is typed.
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  const fresh = fold(word);
  folded.set(word, fresh);
  return fresh;
}

function fold(word: string): string {
  // An accent that stands alone stays: nothing would be the beginning of every word.
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '') || word;
  return stem(plain)
    .replace(/iz(?=[aei])/, 'is')
    .replace(/yz(?=[e])/, 'ys')
    .replace(/ior/, 'iour');
}

/** Neighbours written as one: "rate limit" is looked for as "ratelimit", too. */
export function joinedPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]}${word}`);
}
