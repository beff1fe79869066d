import { describe, expect, it } from 'vitest';
import type { LookupKind } from '#core/lookup/entry.ts';
import { lookupItems } from '#core/lookup/lookup-items.ts';
import { searchWords } from '#core/lookup/search-words.ts';
import { LOOKUP_KNOWLEDGE } from '#knowledge/lookup/lookup-knowledge.ts';
import { LOOKUP_NAMES } from '#knowledge/lookup/names/index.ts';
import { SYNONYMS } from '#knowledge/lookup/synonyms.ts';
import { repeated } from '../../scripts/knowledge/reading.ts';

const IDS = new Set<string>(lookupItems(LOOKUP_KNOWLEDGE).map(({ entry }) => entry.id));
const LISTS = Object.entries(LOOKUP_NAMES).flatMap(([kind, names]) =>
  Object.entries(names).map(([id, list]) => ({ id: `${kind as LookupKind}:${id}`, names: list.split(', ') })),
);

describe('what people call things', () => {
  it('is said of what there is', () => {
    expect(LISTS.filter(({ id }) => !IDS.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is written as it is typed: lower case, no stops, each name once', () => {
    const untidy = LISTS.filter(
      ({ names }) =>
        names.some((name) => name !== name.toLowerCase().trim() || name === '' || /[.?!;:]$/.test(name)) ||
        repeated(names).length > 0,
    );
    expect(untidy.map(({ id }) => id)).toEqual([]);
  });

  it('names every leaf, question and comparison that there is', () => {
    const named = new Set(LISTS.map(({ id }) => id));
    expect(
      [...IDS].filter((id) => /^(?:leaf|question|trade-off|concept|step|round):/.test(id) && !named.has(id)),
    ).toEqual([]);
  });

  it('gives other words for a single word, none of them itself', () => {
    for (const [word, others] of Object.entries(SYNONYMS)) {
      expect(searchWords(word)).toHaveLength(1);
      expect(searchWords(others)).not.toContain(word);
    }
  });
});
