// What was said against what was stored: where capture has done its work there is nothing to complain of.
import type { Utterance } from '#core/session/session.ts';
import type { SpokenTurn } from '../stage-api.ts';
import { compareWords, type PlacedWord } from './compare-words.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be stored
const UNSEEN = /[\u0000-\u001f\ufffd]/;

/** Complaints such as "Sam Rivera: missing with the" or "Ines Okafor: too much reads". */
export function hearingFaults(said: readonly SpokenTurn[], utterances: readonly Utterance[]): string[] {
  const { missing, tooMuch, strays } = compareWords(said, utterances);
  const unseen = utterances.filter(({ text }) => UNSEEN.test(text));
  return [
    ...complaints(missing, ({ person }) => `${person}: missing`),
    ...complaints(tooMuch, ({ person }) => `${person}: too much`),
    ...complaints(strays, ({ person, givenTo }) => `${person}: given to ${givenTo}`),
    ...unseen.map(({ text }) => `unseen signs: ${JSON.stringify(text)}`),
  ];
}

/** One for all words of which the same is to be said. */
function complaints<T extends PlacedWord>(words: readonly T[], complaintOf: (word: T) => string): string[] {
  const alike = Object.entries(Object.groupBy(words, complaintOf));
  return alike.map(([complaint, some = []]) => `${complaint} ${some.map(({ word }) => word).join(' ')}`);
}
