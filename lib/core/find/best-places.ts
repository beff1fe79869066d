import { searchWords } from '../lookup/search-words.ts';
import type { WantedWord } from './finder.ts';
import { placesOf, placesOfBegun, type Shelf } from './shelf.ts';

export interface BestPlaces {
  /** Numbers of utterances, in the order in which they were said. */
  readonly seqs: readonly number[];
  /** Notes, by their place in the digest. */
  readonly notes: readonly number[];
}

const BEGUN = 0.9;

/** Utterances and notes that hold most of the words; of those that hold as many, the earlier ones. */
export function bestPlaces(shelf: Shelf, wanted: readonly WantedWord[], most: number): BestPlaces {
  const scores = new Map<number, number>();
  for (const word of wanted) {
    for (const [seq, score] of scoresOf(shelf, word)) scores.set(seq, (scores.get(seq) ?? 0) + score);
  }
  const notes = shelf.digest.notes.flatMap(({ text }, i) => (holdsAny(text, wanted) ? [i] : []));
  const best = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b).slice(0, most);
  return { seqs: best.map(([seq]) => seq).sort((a, b) => a - b), notes: notes.slice(0, most) };
}

function scoresOf(shelf: Shelf, { typed, meant }: WantedWord): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const take = (places: Iterable<number>, score: number) => {
    for (const seq of places) scores.set(seq, Math.max(score, scores.get(seq) ?? 0));
  };
  if (meant.length === 0)
    for (const [word, places] of placesOfBegun(shelf, typed)) take(places, word === typed ? 1 : BEGUN);
  for (const word of meant) take(placesOf(shelf, word), BEGUN);
  return scores;
}

const holdsAny = (text: string, wanted: readonly WantedWord[]): boolean =>
  searchWords(text).some((word) => wanted.some((one) => stands(word, one)));

/** Whether a word of a text is one that is looked for. */
export const stands = (word: string, { typed, meant }: WantedWord): boolean =>
  meant.length === 0 ? word.startsWith(typed) : meant.includes(word);
