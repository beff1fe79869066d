import { searchWords } from '../lookup/search-words.ts';
import type { SessionId } from '../session/session.ts';
import { type BestPlaces, bestPlaces } from './best-places.ts';
import type { SessionDigest } from './digest.ts';
import { type Shelf, shelve, weighWords } from './shelf.ts';
import { createWordIndex } from './word-index.ts';

/** A word that was typed, and what it may stand for. */
export interface WantedWord {
  readonly typed: string;
  /** Words it may be a misspelling of; none where something begins like it. */
  readonly meant: readonly string[];
}

export interface FoundSession {
  readonly id: SessionId;
  readonly score: number;
}

/** Searches all sessions that were put into it, in memory. */
export interface Finder {
  put(id: SessionId, digest: SessionDigest): void;
  remove(id: SessionId): void;
  digest(id: SessionId): SessionDigest | undefined;
  /** The words of a query. */
  read(query: string): readonly WantedWord[];
  /** Sessions that hold every word, or one that begins with it; the most telling first. */
  find(wanted: readonly WantedWord[]): readonly FoundSession[];
  /** Where in a session these words are found best. */
  places(id: SessionId, wanted: readonly WantedWord[], most: number): BestPlaces;
}

/** How much a word counts that only begins as it was typed, or was misspelt. */
const BEGUN = 0.6;
const MISSPELT = 0.4;
const NOWHERE: BestPlaces = { seqs: [], notes: [] };

/**
 * Of MiniSearch only the radix tree is used. Its index, one document a session, answers about as fast and takes no more
 * room (measured over 500 sessions of 1,000 utterances), but cannot say where in a session a word stands, so that
 * whole sessions had to be read for a quote; and it is stored as one piece, which has to be written anew for
 * every session that changes, and still holds the words of one that was deleted until then.
 */
export function createFinder(): Finder {
  const index = createWordIndex();
  const shelves = new Map<SessionId, Shelf & { readonly number: number }>();
  const ids: SessionId[] = [];
  const interned = new Map<string, string>();

  const remove = (id: SessionId) => {
    const shelf = shelves.get(id);
    if (shelf === undefined) return;
    index.remove(shelf.number, weighWords(shelf).keys());
    shelves.delete(id);
  };

  return {
    remove,
    put(id, digest) {
      const number = shelves.get(id)?.number ?? ids.length;
      remove(id);
      ids[number] = id;
      const shelf = { ...shelve(digest, same), number };
      shelves.set(id, shelf);
      index.add(number, weighWords(shelf));
    },
    digest: (id) => shelves.get(id)?.digest,
    read: (query) => [...new Set(searchWords(query))].map((typed) => ({ typed, meant: meantBy(typed) })),
    find(wanted) {
      if (wanted.length === 0) return [];
      const weights = wanted.map(weigh);
      const found = ids.flatMap((id, number): FoundSession[] => {
        let score = 0;
        for (const of of weights) {
          const weight = of[number] ?? 0;
          if (weight === 0) return [];
          score += weight;
        }
        return [{ id, score }];
      });
      return found.sort((a, b) => b.score - a.score);
    },
    places(id, wanted, most) {
      const shelf = shelves.get(id);
      return shelf === undefined ? NOWHERE : bestPlaces(shelf, wanted, most);
    },
  };

  function same(word: string): string {
    const known = interned.get(word);
    if (known === undefined) interned.set(word, word);
    return known ?? word;
  }

  /** Whoever types fast gets one letter in four wrong at most, and the first one right. */
  function meantBy(typed: string): readonly string[] {
    if (typed.length < 4 || index.isBegun(typed)) return [];
    return index.within(typed.length < 8 ? 1 : 2, typed).filter((word) => word[0] === typed[0]);
  }

  /** By the number of a session, how much it has to do with a word. */
  function weigh({ typed, meant }: WantedWord): Float64Array {
    const best = new Float64Array(ids.length);
    const take = (word: string, share: number) => {
      const { numbers, weights } = index.posting(word) ?? { numbers: [], weights: [] };
      const rarity = share * Math.log(1 + shelves.size / numbers.length);
      for (const [i, number] of numbers.entries()) {
        const score = (weights[i] ?? 0) * rarity;
        if (score > (best[number] ?? 0)) best[number] = score;
      }
    };
    for (const word of meant) take(word, MISSPELT);
    if (meant.length === 0) for (const word of index.begunWith(typed)) take(word, word === typed ? 1 : BEGUN);
    return best;
  }
}
