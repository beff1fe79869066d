// What was said against what was stored: where capture has done its work there is nothing to complain of.
import { comparable } from '#core/captions/tokens.ts';
import { deriveVoices } from '#core/session/roles.ts';
import type { Utterance } from '#core/session/session.ts';
import type { SpokenTurn } from '../stage-api.ts';

/** Words in the order in which they came; case and punctuation are the captions' own affair. */
type Words = readonly string[];

/** Where neither a name nor a voice is known. */
const NOBODY = 'nobody';
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be stored
const UNSEEN = /[\u0000-\u001f\ufffd]/;

/**
 * Complaints such as "Sam Rivera: missing with the" or "Ines Okafor: too much reads". A name stands for the person who
 * has it; a voice without a name for the one whose words it has most of, so that any word of somebody else's shows. What
 * is nobody's has to be what is missing of the others.
 */
export function hearingFaults(said: readonly SpokenTurn[], utterances: readonly Utterance[]): string[] {
  const { speakerOf } = deriveVoices('zoom', utterances, []);
  const expected = wordsBy(said, ({ name }) => name);
  const heard = new Map<string, Words>();
  for (const [speaker, words] of wordsBy(
    utterances,
    (utterance) => utterance.speaker ?? speakerOf(utterance) ?? NOBODY,
  )) {
    const person = speaker === NOBODY || expected.has(speaker) ? speaker : likeliest(words, expected);
    heard.set(person, [...(heard.get(person) ?? []), ...words]);
  }
  const left = [...expected].map(([person, words]) => [person, without(words, heard.get(person) ?? [])] as const);
  const unknown = heard.get(NOBODY) ?? [];
  const missing =
    unknown.length === 0
      ? left
      : [
          [
            NOBODY,
            without(
              left.flatMap(([, words]) => words),
              unknown,
            ),
          ] as const,
        ];
  const tooMuch = [...heard].map(([person, words]) => {
    const theirs = person === NOBODY ? left.flatMap(([, missed]) => missed) : (expected.get(person) ?? []);
    return [person, without(words, theirs)] as const;
  });
  const faults = [
    ...missing
      .filter(([, words]) => words.length > 0)
      .map(([person, words]) => `${person}: missing ${words.join(' ')}`),
    ...tooMuch
      .filter(([, words]) => words.length > 0)
      .map(([person, words]) => `${person}: too much ${words.join(' ')}`),
    ...utterances.filter(({ text }) => UNSEEN.test(text)).map(({ text }) => `unseen signs: ${JSON.stringify(text)}`),
  ];
  return faults.length > 0 || unknown.length > 0 ? faults : outOfOrder(expected, heard);
}

function outOfOrder(expected: ReadonlyMap<string, Words>, heard: ReadonlyMap<string, Words>): string[] {
  return [...expected].flatMap(([person, words]) => {
    const stored = heard.get(person) ?? [];
    const isInOrder = words.every((word, index) => stored[index] === word);
    return isInOrder ? [] : [`${person}: in another order: ${stored.join(' ')}`];
  });
}

function wordsBy<T extends { readonly text: string }>(items: readonly T[], keyOf: (item: T) => string) {
  const words = new Map<string, Words>();
  for (const item of items) {
    const own = item.text.split(/\s+/).map(comparable).filter(Boolean);
    words.set(keyOf(item), [...(words.get(keyOf(item)) ?? []), ...own]);
  }
  return words;
}

function likeliest(words: Words, people: ReadonlyMap<string, Words>): string {
  const shared = (theirs: Words) => words.filter((word) => theirs.includes(word)).length;
  const [best] = [...people].sort(([, a], [, b]) => shared(b) - shared(a));
  return best?.[0] ?? NOBODY;
}

/** A word that stands there twice has to be matched twice. */
function without(words: Words, others: Words): string[] {
  const left = [...others];
  return words.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
