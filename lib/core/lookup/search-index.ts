import MiniSearch, { type Options } from 'minisearch';
import { cardTexts } from './card-texts.ts';
import type { LookupId, LookupItem, LookupKind } from './entry.ts';
import { joinedPairs, searchWords } from './search-words.ts';

/** What people call things, by kind and id, each list with commas. */
export type LookupNames = Readonly<Partial<Record<LookupKind, Readonly<Record<string, string>>>>>;

/** A document of the index. */
interface SearchDocument {
  readonly id: LookupId;
  readonly title: string;
  readonly names: string;
  readonly line: string;
  readonly body: string;
}

export type SearchField = Exclude<keyof SearchDocument, 'id'>;

/** The same for writing the index and for reading it. */
export const INDEX_OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'names', 'line', 'body'] satisfies SearchField[],
  tokenize: (text, field) => {
    const words = searchWords(text);
    return field === 'title' || field === 'names' ? [...words, ...joinedPairs(words)] : words;
  },
  // Words are folded where they are found.
  processTerm: (word) => word,
};

export function indexItems(items: readonly LookupItem[], names: LookupNames): MiniSearch<SearchDocument> {
  const index = new MiniSearch(INDEX_OPTIONS);
  index.addAll(items.map((item) => toDocument(item, namesOf(item.entry.id, names).join(', '))));
  return index;
}

function toDocument({ entry, card }: LookupItem, names: string): SearchDocument {
  const { id, title, context, line } = entry;
  return { id, title, names: `${names}, ${context}`, line, body: cardTexts(card).join('\n') };
}

/** What people call one thing. */
export function namesOf(id: LookupId, names: LookupNames): readonly string[] {
  const at = id.indexOf(':');
  const listed = names[id.slice(0, at) as LookupKind]?.[id.slice(at + 1)];
  return listed === undefined ? [] : listed.split(',').map((name) => name.trim());
}
