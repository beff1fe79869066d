import { MISHEARINGS } from '#knowledge/mishearings.ts';
import { rememberByText } from '../remember.ts';

/** A word as it is compared, and where it stands in the text it was heard in. */
export interface HeardWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:['’]\p{L}+)*/gu;

/** Mishearings by their first word, the longest first. */
const REPAIRS = new Map<string, { readonly heard: readonly string[]; readonly said: readonly string[] }[]>();
for (const [heard, said] of Object.entries(MISHEARINGS)) {
  const words = heard.split(' ');
  const first = words[0] ?? '';
  const repairs = [...(REPAIRS.get(first) ?? []), { heard: words, said: said.split(' ') }];
  REPAIRS.set(
    first,
    repairs.sort((a, b) => b.heard.length - a.heard.length),
  );
}

/**
 * Words in lower case, without punctuation, hyphens split, with the usual mishearings of captions
 * repaired. A repaired word stands where all the words stood that were heard for it.
 */
export const hearWords: (text: string) => readonly HeardWord[] = rememberByText(readWords, 200);

function readWords(text: string): readonly HeardWord[] {
  const raw = Array.from(text.matchAll(WORD), (match) => ({
    word: match[0].toLowerCase().replace(/['’]/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words: HeardWord[] = [];
  for (let i = 0; i < raw.length; ) {
    const first = raw[i] as HeardWord;
    const repair = REPAIRS.get(first.word)?.find(({ heard }) => heard.every((word, j) => raw[i + j]?.word === word));
    const length = repair?.heard.length ?? 1;
    const end = raw[i + length - 1]?.end ?? first.end;
    for (const word of repair?.said ?? [first.word]) words.push({ word, start: first.start, end });
    i += length;
  }
  return words;
}
