import { hearWords } from '#core/intent/words.ts';
import type { Phrase } from '#knowledge/schema.ts';

/** Words apart by one space, alternatives by a slash, a star only at the end of a word. */
const WORD = String.raw`[a-z0-9+#]+\*?`;
const ALTERNATIVES = `${WORD}(?:/${WORD})*`;
const NOTATION = new RegExp(`^${ALTERNATIVES}(?: ${ALTERNATIVES})*$`);

/** Phrases that are not written in the notation. */
export const misspelt = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((phrase) => !NOTATION.test(phrase));

/** Phrases that can never match, because each way of saying them is repaired as a mishearing first. */
export const unheard = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.filter((phrase) => waysToSay(phrase).every(isRepaired));

export const repeated = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

function waysToSay(phrase: Phrase): string[] {
  const words = phrase.replaceAll('*', '').split(' ');
  return words.reduce<string[]>(
    (ways, word) => ways.flatMap((way) => word.split('/').map((choice) => `${way} ${choice}`.trim())),
    [''],
  );
}

function isRepaired(said: string): boolean {
  const heard = hearWords(said).map(({ word }) => word);
  return heard.join(' ') !== said;
}
