import type { AsPlainObject } from 'minisearch';
import type { LookupItem } from './entry.ts';
import { lookupItems } from './lookup-items.ts';
import type { LookupKnowledge } from './lookup-knowledge.ts';
import type { Vocabulary } from './read-query.ts';
import { indexItems, type LookupNames, namesOf } from './search-index.ts';
import { foldWord, joinedPairs, searchWords } from './search-words.ts';

/** A word typed in a hurry, and the words to look for beside it. */
export type Synonyms = Readonly<Record<string, string>>;

/** An item, and what it is called: title first, folded as the search folds. */
export type CalledItem = LookupItem & { readonly called: readonly string[] };

/** What the build writes and the worker reads: everything that can be looked up, ready to be searched. */
export interface LookupAsset {
  readonly items: readonly CalledItem[];
  readonly index: AsPlainObject;
  readonly vocabulary: Vocabulary;
  readonly synonyms: Synonyms;
}

export function buildLookupAsset(knowledge: LookupKnowledge, names: LookupNames, synonyms: Synonyms): LookupAsset {
  const items = lookupItems(knowledge);
  const called = items.map((item): CalledItem => {
    const titles = [item.entry.title, ...namesOf(item.entry.id, names)];
    return { ...item, called: titles.map((title) => searchWords(title).join(' ')) };
  });
  return {
    items: called,
    index: indexItems(items, names).toJSON(),
    vocabulary: vocabularyOf(called),
    synonyms: Object.fromEntries(Object.entries(synonyms).map(([word, others]) => [foldWord(word), others])),
  };
}

function vocabularyOf(items: readonly CalledItem[]): Vocabulary {
  const names = items.flatMap((item) => item.called.map((name) => name.split(' ')));
  const lines = items.map(({ entry }) => searchWords(entry.line));
  return {
    words: [...new Set([...names, ...lines].flat())].sort(),
    pairs: [...new Set(names.flatMap(joinedPairs))].sort(),
  };
}
