import { isNearMiss } from '#core/coach/near-miss.ts';
import { stemWords } from '#core/coach/phrase.ts';
import { createPhraseBook, type PhraseBook } from '#core/coach/phrase-book.ts';
import { hearWords } from '#core/intent/words.ts';
import type { Phrase } from '#knowledge/schema.ts';

/** What something is called, and how it sounds. */
export type Sounding = readonly [name: string, phrases: readonly Phrase[]];

const books = new WeakMap<readonly Sounding[], PhraseBook<string>>();

function bookOf(soundings: readonly Sounding[]): PhraseBook<string> {
  const book = books.get(soundings) ?? createPhraseBook(soundings);
  books.set(soundings, book);
  return book;
}

/** The names of what is covered by this, as the panel would tick it: near-misses do not count. */
export function covered(said: string, soundings: readonly Sounding[]): string[] {
  const heard = stemWords(hearWords(said));
  return [
    ...bookOf(soundings)
      .find(heard, (match) => !isNearMiss(said, heard, match))
      .keys(),
  ];
}

/** Whether any of the phrases occurs, in a question or a denial as well. */
export function occurs(said: string, phrases: readonly Phrase[]): boolean {
  return createPhraseBook([['', phrases]]).find(stemWords(hearWords(said))).size > 0;
}

/** Each way in which a phrase can be said: its alternatives spelt out. */
export function waysToSay(phrase: Phrase): string[] {
  return phrase
    .split(' ')
    .reduce<string[]>(
      (ways, word) => ways.flatMap((way) => word.split('/').map((choice) => `${way} ${choice}`.trim())),
      [''],
    );
}
