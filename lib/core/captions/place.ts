import { arrange } from './arrange.ts';
import { type Binding, bindLine } from './binding.ts';
import { byPlace, type Entry, newOnes } from './entry.ts';
import type { CaptionLine } from './line.ts';
import { matchByVoice, matchInOrder, type Returned } from './returned.ts';
import { keepShown, type Shown } from './shown.ts';
import { NO_TWINS, setTwinsApart, type Twins } from './twins.ts';

/** The bindings of a page: what is on it, and what has left it. */
export interface Placed extends Shown {
  readonly nextPlace: number;
}

export interface PageOrder {
  /** Lines stand in speaking order, oldest first, also those that come back. */
  readonly ordered: boolean;
  /** A line may for a moment stand there twice. */
  readonly twinned: boolean;
}

/** Lines that left the page are remembered, this many at the most, in case they come back. */
export const MAX_DEPARTED = 400;

/** Finds for each line what it shows: the same as before, something that has come back, or news. */
export function placeLines(before: Placed, lines: readonly CaptionLine[], order: PageOrder): Placed {
  const { kept, left } = keepShown(before, lines, order.ordered);
  const departed = left.length === 0 ? before.departed : withLeft(before.departed, left, order);
  const entries = lines.flatMap((line): Entry[] => {
    const binding = kept.get(line.key) ?? bindLine(line);
    return binding.text === '' ? [] : [{ key: line.key, binding, isNew: !kept.has(line.key) }];
  });
  if (entries.some(({ isNew }) => isNew)) return placeNew({ ...before, departed }, entries, order);
  return {
    nextPlace: before.nextPlace,
    shown: toMap(entries),
    twins: NO_TWINS,
    departed: departed.slice(-MAX_DEPARTED),
  };
}

function withLeft(departed: readonly Binding[], left: readonly Binding[], { ordered }: PageOrder): readonly Binding[] {
  const all = [...departed, ...left];
  // Where order means nothing on the page, the order in which lines left it does.
  return ordered ? all.sort(byPlace) : all;
}

function placeNew(before: Placed, entries: readonly Entry[], { ordered, twinned }: PageOrder): Placed {
  const apart = (all: readonly Entry[]) =>
    twinned ? setTwinsApart(all, before.twins) : { single: all, twins: NO_TWINS };
  // A twin is no line that has come back; but one that has come back may have a twin as well.
  const first = apart(entries);
  const matched = bringBack(first.single, before.departed, ordered);
  const second = apart(matched.entries);
  const departed = matched.departed.slice(-MAX_DEPARTED);
  const arranged = arrange({ entries: second.single, departed, nextPlace: before.nextPlace }, ordered);
  const twins: Twins = new Map([...first.twins, ...second.twins]);
  return { nextPlace: arranged.nextPlace, shown: toMap(arranged.entries), twins, departed: arranged.departed };
}

/** New lines that show what has left the page take its bindings. */
function bringBack(entries: readonly Entry[], departed: readonly Binding[], ordered: boolean) {
  const returned = ordered ? matchGaps(entries, departed) : matchByVoice(newOnes(entries), departed);
  const gone = new Set(returned.map((match) => match.gone));
  const resumed = new Map(returned.map(({ fresh, binding }) => [fresh, binding]));
  return {
    departed: departed.filter((binding) => !gone.has(binding)),
    entries: entries.map((entry): Entry => {
      const binding = resumed.get(entry.binding);
      return binding === undefined ? entry : { ...entry, binding, isNew: false };
    }),
  };
}

/** Each run of new lines is looked for among what was said between the known lines around it. */
function matchGaps(entries: readonly Entry[], departed: readonly Binding[]): readonly Returned[] {
  const found: Returned[] = [];
  let from = 0;
  while (from < entries.length) {
    let to = from;
    while (entries[to]?.isNew) to += 1;
    const after = entries[from - 1]?.binding.place ?? Number.NEGATIVE_INFINITY;
    const before = entries[to]?.binding.place ?? Number.POSITIVE_INFINITY;
    const between = departed.filter(({ place }) => place > after && place < before);
    if (to > from && between.length > 0) {
      const known = { before: from > 0, after: to < entries.length };
      found.push(...matchInOrder(newOnes(entries.slice(from, to)), between, known));
    }
    from = to + 1;
  }
  return found;
}

const toMap = (entries: readonly Entry[]) => new Map(entries.map(({ key, binding }) => [key, binding]));
