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
}

export interface Lookup {
  /** Best first; empty for an empty query. */
  find(query: string): readonly Found[];
  /** Where one begins with nothing in mind: the trees, and the rounds in their order. */
  contents(): readonly LookupEntry[];
  /** Null for what there is not. */
  open(id: string): { readonly entry: LookupEntry; readonly card: LookupCard } | null;
}

export function createLookup({ items, index, vocabulary, synonyms }: LookupAsset): Lookup {
  const byId = new Map<string, CalledItem>(items.map((item) => [item.entry.id, item]));
  const search = MiniSearch.loadJS(index, INDEX_OPTIONS) as MiniSearch;
  return {
    find(typed) {
      const query = readQuery(typed, vocabulary, synonyms);
      const ranked = rank(query, search, (id) => byId.get(id)?.called ?? []);
      return ranked.flatMap(({ id, words }) => {
        const item = byId.get(id);
        return item === undefined ? [] : [{ entry: item.entry, words }];
      });
    },
    contents: () =>
      ['tree', 'round'].flatMap((kind) => items.flatMap(({ entry }) => (entry.kind === kind ? [entry] : []))),
    open: (id) => byId.get(id) ?? null,
  };
}
