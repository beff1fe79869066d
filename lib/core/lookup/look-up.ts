import MiniSearch from 'minisearch';
import type { LookupCard, LookupEntry } from './entry.ts';
import type { CalledItem, LookupAsset } from './lookup-asset.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';
import { INDEX_OPTIONS } from './search-index.ts';

export interface Found {
  readonly entry: LookupEntry;
  /** Words of the entry that were found, folded. */
  readonly words: readonly string[];
  /** Every word of the query was found in it. */
  readonly isWhole: boolean;
}

/** What is shown when something is opened. */
export interface OpenedEntry {
  readonly entry: LookupEntry;
  readonly card: LookupCard;
}

export interface Lookup {
  /** Best first; empty for an empty query. */
  find(query: string): readonly Found[];
  /** Where one begins with nothing in mind: the trees, and the rounds in their order. */
  contents(): readonly LookupEntry[];
  /** Null for what there is not. */
  open(id: string): OpenedEntry | null;
}

export function createLookup({ items, index, vocabulary, synonyms }: LookupAsset): Lookup {
  const byId = new Map<string, CalledItem>(items.map((item) => [item.entry.id, item]));
  const search = MiniSearch.loadJS(index, INDEX_OPTIONS) as MiniSearch;
  return {
    find(typed) {
      const query = readQuery(typed, vocabulary, synonyms);
      const ranked = rank(query, search, (id) => byId.get(id)?.called ?? []);
      return ranked.flatMap(({ id, words, isWhole }) => {
        const item = byId.get(id);
        return item === undefined ? [] : [{ entry: item.entry, words, isWhole }];
      });
    },
    contents: () =>
      ['tree', 'round'].flatMap((kind) => items.flatMap(({ entry }) => (entry.kind === kind ? [entry] : []))),
    open: (id) => opened(byId.get(id)),
  };
}

/** What it is called is for the search alone. */
const opened = (item: CalledItem | undefined): OpenedEntry | null =>
  item === undefined ? null : { entry: item.entry, card: item.card };
