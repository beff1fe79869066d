import type { Span } from '../lookup/answer.ts';
import { highlight } from '../lookup/highlight.ts';
import { placedWords } from '../lookup/search-words.ts';
import { snippet } from '../lookup/snippet.ts';
import { stands } from './best-places.ts';
import type { WantedWord } from './finder.ts';

/** Words that were found, and where in them. */
export interface Quoted {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** As much of a text as a row shows, around what was found in it. */
export function quote(text: string, wanted: readonly WantedWord[]): Quoted {
  const cut = snippet([text.replace(/\s+/g, ' ')], wordsFound(text, wanted)) ?? text;
  return markFound(cut, wanted);
}

/** All of a text. */
export function markFound(text: string, wanted: readonly WantedWord[]): Quoted {
  const typed = wanted.map((word) => word.typed).join(' ');
  return { text, marks: highlight(text, typed, wordsFound(text, wanted)) };
}

const wordsFound = (text: string, wanted: readonly WantedWord[]): readonly string[] =>
  placedWords(text).flatMap(({ word }) => (wanted.some((one) => stands(word, one)) ? [word] : []));
