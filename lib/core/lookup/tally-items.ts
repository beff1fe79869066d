import { firstFrom } from './first-from.ts';
import type { QueryWord } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';

/** What of a query was found in one item. */
export interface Tally {
  /** The number of the item. */
  readonly item: number;
  /** Sum of what was found: the more telling, the higher. */
  score: number;
  /** How many words of the query were found, each as typed or by another name. */
  held: number;
  /** Which word of the query was found last. */
  last: number;
  /** What was looked for and found. */
  readonly sought: string[];
  /** Words of the item that were found; one may be there twice. */
  readonly words: string[];
}

/** A word that was only begun is less sure to be meant, the less the more of it is missing. */
const BEGUN = 0.6;
const MISSING = 0.3;
/** A word's other name finds less surely. */
const ALSO = 0.55;
/** One or two letters begin a word of nearly every card: for them only what things are called is looked at. */
const LONG = 3;

/** Every item that holds a word of the query, or a word that begins with it. */
export function tallyItems(words: readonly QueryWord[], index: SearchIndex): readonly Tally[] {
  const tallies = new Map<number, Tally>();
  for (const [number, { exact, also }] of words.entries()) {
    const isLong = exact.some((word) => word.length >= LONG);
    for (const word of exact) seek({ word, boost: 1, number, isLong }, index, tallies);
    for (const word of also) seek({ word, boost: ALSO, number, isLong }, index, tallies);
  }
  return [...tallies.values()];
}

interface Sought {
  readonly word: string;
  readonly boost: number;
  /** Which word of the query it stands for. */
  readonly number: number;
  readonly isLong: boolean;
}

function seek(sought: Sought, { words, places }: SearchIndex, tallies: Map<number, Tally>): void {
  for (let at = firstFrom(sought.word, words); at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith(sought.word)) return;
    tallyWord(word, places[at] ?? [], sought, tallies);
  }
}

function tallyWord(word: string, places: readonly number[], sought: Sought, tallies: Map<number, Tally>): void {
  const surely = sought.boost * sureness(sought.word, word);
  for (let i = 0; i < places.length; i += 3) {
    const weight = places[sought.isLong ? i + 1 : i + 2] ?? 0;
    if (weight === 0) continue;
    const tally = tallyOf(places[i] ?? 0, tallies);
    tally.score += surely * weight;
    if (tally.last !== sought.number) tally.held += 1;
    tally.last = sought.number;
    if (!tally.sought.includes(sought.word)) tally.sought.push(sought.word);
    tally.words.push(word);
  }
}

function sureness(sought: string, word: string): number {
  const missing = word.length - sought.length;
  return missing === 0 ? 1 : (BEGUN * word.length) / (word.length + MISSING * missing);
}

function tallyOf(item: number, tallies: Map<number, Tally>): Tally {
  const known = tallies.get(item);
  if (known !== undefined) return known;
  const tally: Tally = { item, score: 0, held: 0, last: -1, sought: [], words: [] };
  tallies.set(item, tally);
  return tally;
}
