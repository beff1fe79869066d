import { cardTexts } from './card-texts.ts';
import type { LookupId, LookupItem, LookupKind } from './entry.ts';
import { joinedPairs, searchWords } from './search-words.ts';
import { weighWords } from './weigh-words.ts';

/** What people call things, by kind and id, each list with commas. */
export type LookupNames = Readonly<Partial<Record<LookupKind, Readonly<Record<string, string>>>>>;

/**
 * Which words stand in which items, and how much each tells of them. All is weighed when the index is built, so that with
 * every letter there is nothing left to do but add. The scores are MiniSearch's, whose own index makes an object with a
 * table of words for each item found: for one letter hundreds, and 5 to 8 ms in a worker that has just started.
 */
export interface SearchIndex {
  /** Every word there is, in order. */
  readonly words: readonly string[];
  /** Where each of them stands, three numbers a place: which item, its weight in all of it, and in its names alone. */
  readonly places: readonly (readonly number[])[];
}

/** What a thing is called counts for more than what is said about it. */
const BOOST = { title: 3, names: 3, line: 1, body: 0.3 };

type Field = keyof typeof BOOST;
const NAMED: readonly Field[] = ['title', 'names'];
const TOLD: readonly Field[] = ['line', 'body'];

export function indexItems(items: readonly LookupItem[], names: LookupNames): SearchIndex {
  const fields = items.map((item) => fieldsOf(item, namesOf(item.entry.id, names).join(', ')));
  const named = sumOf(fields, NAMED);
  const told = sumOf(fields, TOLD);
  const words = [...new Set([...named.keys(), ...told.keys()])].sort();
  return { words, places: words.map((word) => placesOf(named.get(word), told.get(word))) };
}

function fieldsOf({ entry, card }: LookupItem, names: string): Readonly<Record<Field, readonly string[]>> {
  const { title, context, line } = entry;
  return {
    title: withPairs(title),
    names: withPairs(`${names}, ${context}`),
    line: searchWords(line),
    body: searchWords(cardTexts(card).join('\n')),
  };
}

function withPairs(text: string): readonly string[] {
  const words = searchWords(text);
  return [...words, ...joinedPairs(words)];
}

type Weights = ReadonlyMap<number, number>;
const NOWHERE: Weights = new Map();

/** What a word weighs in some fields of an item together: word, item, weight. */
function sumOf(
  fields: readonly Readonly<Record<Field, readonly string[]>>[],
  some: readonly Field[],
): ReadonlyMap<string, Weights> {
  const sums = new Map<string, Map<number, number>>();
  for (const field of some) {
    for (const [word, weights] of weighWords(fields.map((one) => one[field]))) {
      const sum = sums.get(word) ?? new Map<number, number>();
      sums.set(word, sum);
      for (const [item, weight] of weights) sum.set(item, (sum.get(item) ?? 0) + BOOST[field] * weight);
    }
  }
  return sums;
}

function placesOf(named = NOWHERE, told = NOWHERE): readonly number[] {
  const items = [...new Set([...named.keys(), ...told.keys()])].sort((a, b) => a - b);
  return items.flatMap((item) => {
    const inNames = named.get(item) ?? 0;
    return [item, inThousandths(inNames + (told.get(item) ?? 0)), inThousandths(inNames)];
  });
}

const inThousandths = (weight: number): number => Math.round(weight * 1_000) / 1_000;

/** What people call one thing. */
export function namesOf(id: LookupId, names: LookupNames): readonly string[] {
  const at = id.indexOf(':');
  const listed = names[id.slice(0, at) as LookupKind]?.[id.slice(at + 1)];
  return listed === undefined ? [] : listed.split(',').map((name) => name.trim());
}
