import fc from 'fast-check';
import MiniSearch, { type Query } from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { LookupItem } from '#core/lookup/entry.ts';
import type { QueryWord } from '#core/lookup/read-query.ts';
import { indexItems } from '#core/lookup/search-index.ts';
import { joinedPairs } from '#core/lookup/search-words.ts';
import { tallyItems } from '#core/lookup/tally-items.ts';

/** What is written in an item, field by field. */
interface Written {
  readonly title: readonly string[];
  readonly context: readonly string[];
  readonly line: readonly string[];
  readonly body: readonly string[];
}

const toItem = ({ title, context, line, body }: Written, i: number): LookupItem => ({
  entry: {
    id: `number:${i}`,
    kind: 'number',
    title: title.join(' '),
    context: context.join(' '),
    line: line.join(' '),
    say: '',
    round: null,
  },
  card: { parts: [{ form: 'text', label: 'summary', text: body.join(' ') }] },
});

const indexOf = (items: readonly Written[]) => indexItems(items.map(toItem), {});
const asTyped = (...words: readonly string[]): QueryWord[] => words.map((word) => ({ exact: [word], also: [] }));
const NOTHING: Written = { title: [], context: [], line: [], body: [] };

describe('the tally of a query', () => {
  const cache = { ...NOTHING, title: ['cache', 'stampede'], body: ['lock'] };
  const lock = { ...NOTHING, title: ['lock'], line: ['cache'] };
  const index = indexOf([cache, lock, NOTHING]);

  it('counts which words of the query each item holds, and names what was found', () => {
    const tallies = tallyItems(asTyped('cach', 'lock'), index);
    expect(tallies.map(({ item, held, words }) => ({ item, held, words }))).toEqual([
      { item: 0, held: 2, words: ['cache', 'cachestampede', 'lock'] },
      { item: 1, held: 2, words: ['cache', 'lock'] },
    ]);
  });

  it('looks for one letter or two only in what things are called', () => {
    expect(tallyItems(asTyped('ca'), index).map(({ item }) => item)).toEqual([0]);
    expect(tallyItems(asTyped('cac'), index).map(({ item }) => item)).toEqual([0, 1]);
  });

  it('finds nothing in nothing', () => {
    expect(tallyItems(asTyped('cache'), indexOf([]))).toEqual([]);
    expect(tallyItems([], index)).toEqual([]);
    expect(tallyItems(asTyped('zoo'), index)).toEqual([]);
  });

  // Its scores are what the ranking was tuned with.
  it('scores as MiniSearch does', () => {
    const word = fc.constantFrom('cat', 'cate', 'cater', 'dog', 'doge', 'eel');
    const text = fc.array(word, { maxLength: 6 });
    const items = fc.array(fc.record({ title: text, context: text, line: text, body: text }), { maxLength: 8 });
    const begun = fc.constantFrom('c', 'ca', 'cat', 'cate', 'd', 'dog', 'eel', 'owl');
    const query = fc.array(
      fc.record({
        exact: fc.uniqueArray(begun, { minLength: 1, maxLength: 2 }),
        also: fc.array(begun, { maxLength: 1 }),
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(items, query, (written, words) => {
        const mine = tallyItems(words, indexOf(written)).map(({ item, score, sought, words: found }) => ({
          item,
          score: score * sought.length,
          words: [...new Set(found)].sort(),
        }));
        const theirs = byMiniSearch(written, words);
        expect(mine.map(({ item, words: found }) => ({ item, found })).sort((a, b) => a.item - b.item)).toEqual(
          theirs.map(({ item, words: found }) => ({ item, found })),
        );
        // Weights are kept in thousandths.
        for (const { item, score } of theirs)
          expect(Math.abs((mine.find((one) => one.item === item)?.score ?? 0) - score)).toBeLessThan(0.1);
      }),
    );
  });
});

/** The same by the library whose scores the ranking was tuned with. */
function byMiniSearch(written: readonly Written[], words: readonly QueryWord[]) {
  const named = ['title', 'names'];
  const index = new MiniSearch({
    fields: ['title', 'names', 'line', 'body'],
    tokenize: (text, field) => {
      const all = text.split(' ').filter((word) => word !== '');
      return field === 'title' || field === 'names' ? [...all, ...joinedPairs(all)] : all;
    },
    processTerm: (word) => word,
  });
  const text = (some: readonly string[]) => some.join(' ');
  index.addAll(
    written.map(({ title, context, line, body }, id) => {
      return { id, title: text(title), names: text(context), line: text(line), body: text(body) };
    }),
  );
  const results = index.search({
    combineWith: 'OR',
    boost: { title: 3, names: 3, line: 1, body: 0.3 },
    prefix: true,
    weights: { fuzzy: 0, prefix: 0.6 },
    queries: words.map(
      ({ exact, also }): Query => ({
        combineWith: 'OR',
        fields: exact.some((word) => word.length > 2) ? [...named, 'line', 'body'] : named,
        queries: [...exact, ...also.map((word): Query => ({ queries: [word], boostTerm: () => 0.55 }))],
      }),
    ),
  });
  return results
    .map(({ id, score, terms }) => ({ item: id as number, score, words: [...terms].sort() }))
    .sort((a, b) => a.item - b.item);
}
