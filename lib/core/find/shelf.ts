import { searchWords } from '../lookup/search-words.ts';
import type { SessionDigest } from './digest.ts';

/** A digest made ready to be searched. */
export interface Shelf {
  readonly digest: SessionDigest;
  /** What was said, each word once, in order. */
  readonly words: readonly string[];
}

/** Where a word stands in a session, at its most telling. */
const WEIGHTS = { title: 4, tag: 4, note: 2.5 } as const;

/** @param same one object for equal words: hundreds of sessions share most of theirs */
export function shelve(digest: SessionDigest, same: (word: string) => string): Shelf {
  return { digest, words: digest.words === '' ? [] : digest.words.split(' ').map(same) };
}

/** Every word of a session, said or written, and how much it tells of it: above 0. */
export function weighWords({ digest, words }: Shelf): ReadonlyMap<string, number> {
  const weights = new Map(words.map((word, at) => [word, weightOf(placesAt(digest, at).length)]));
  const add = (text: string, weight: number) => {
    for (const word of new Set(searchWords(text))) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  add(digest.title, WEIGHTS.title);
  for (const tag of digest.tags) add(tag, WEIGHTS.tag);
  for (const { text } of digest.notes) add(text, WEIGHTS.note);
  return weights;
}

/** The tenth time tells little more than the third: from 0.5 towards 1. */
const weightOf = (times: number): number => times / (times + 1);

/** Numbers of the utterances that hold a word. */
export function placesOf({ digest, words }: Shelf, word: string): Uint32Array | Uint16Array {
  const at = firstFrom(words, word);
  return words[at] === word ? placesAt(digest, at) : digest.places.subarray(0, 0);
}

/** Said words that begin like this, with the numbers of the utterances that hold them. */
export function* placesOfBegun(
  { digest, words }: Shelf,
  begin: string,
): Generator<readonly [word: string, places: Uint32Array | Uint16Array]> {
  for (let at = firstFrom(words, begin); words[at]?.startsWith(begin) === true; at += 1)
    yield [words[at] ?? '', placesAt(digest, at)];
}

const placesAt = ({ places, ends }: SessionDigest, at: number) => places.subarray(ends[at - 1] ?? 0, ends[at]);

/** Where the first word stands that is not before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
