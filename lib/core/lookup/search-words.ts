import { stem } from '../intent/stem.ts';

/** "n+1" and "c++" are one word, "ci/cd" and "write-back" are two. */
export const WORD = /[\p{L}\p{N}]+(?:[+#][\p{L}\p{N}]*)*/gu;

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

export const searchWords = (text: string): string[] => placedWords(text).map(({ word }) => word);

/** Lower case, without accents, one number, and of the two spellings of English the British one. */
export function foldWord(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return stem(plain)
    .replace(/iz(?=[aei])/, 'is')
    .replace(/yz(?=[e])/, 'ys')
    .replace(/ior/, 'iour');
}

/** Neighbours written as one: "rate limit" is looked for as "ratelimit", too. */
export function joinedPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]}${word}`);
}
