import { MISHEARINGS } from '#knowledge/mishearings.ts';

/** A word as it is compared, and where it stands in the text it was heard in. */
export interface HeardWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:['’]\p{L}+)*/gu;
// A map, because a caption may well say "constructor".
const REPAIRS = new Map(Object.entries(MISHEARINGS));
const LONGEST_MISHEARING = Math.max(...Array.from(REPAIRS.keys(), (heard) => heard.split(' ').length));

/**
 * Words in lower case, without punctuation, hyphens split, with the usual mishearings of captions
 * repaired. A repaired word stands where all the words stood that were heard for it.
 */
export function hearWords(text: string): HeardWord[] {
  const raw = Array.from(text.matchAll(WORD), (match) => ({
    word: match[0].toLowerCase().replace(/['’]/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words: HeardWord[] = [];
  for (let i = 0; i < raw.length; ) {
    const repaired = repairAt(raw, i);
    words.push(...repaired.words);
    i += repaired.length;
  }
  return words;
}

/** The longest mishearing that starts at `i`, put right; else the word as it stands. */
function repairAt(raw: readonly HeardWord[], i: number): { words: HeardWord[]; length: number } {
  const first = raw[i] as HeardWord;
  for (let length = Math.min(LONGEST_MISHEARING, raw.length - i); length > 0; length -= 1) {
    const heard = raw.slice(i, i + length);
    const said = REPAIRS.get(heard.map(({ word }) => word).join(' '));
    if (said === undefined) continue;
    const { start } = first;
    const end = heard.at(-1)?.end ?? first.end;
    return { words: said.split(' ').map((word) => ({ word, start, end })), length };
  }
  return { words: [first], length: 1 };
}

/** Folds plurals, so that "keys" and "key" are one word. */
export function stem(word: string): string {
  if (word.length <= 3 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
