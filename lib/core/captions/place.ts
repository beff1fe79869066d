import { type Binding, bindLine } from './binding.ts';
import type { CaptionLine } from './line.ts';
import { isTwin, matchByVoice, matchInOrder, type Returned } from './returned.ts';
import { keepShown, type Shown } from './shown.ts';

/** The bindings of a page: what is on it, and what has left it. */
export interface Placed extends Shown {
  readonly nextPlace: number;
}

/** Lines that left the page are remembered, this many at the most, in case they come back. */
const MAX_DEPARTED = 400;

/** Finds for each line what it shows: the same as before, something that has come back, or news. */
export function placeLines(before: Placed, lines: readonly CaptionLine[], ordered: boolean): Placed {
  const { kept, left } = keepShown(before, lines, ordered);
  const gone = left.length === 0 ? before.departed : [...before.departed, ...left];
  // Where order means nothing, the order in which they left does.
  const departed = ordered && left.length > 0 ? gone.toSorted(byPlace) : gone;
  const entries = lines.map((line): Entry => {
    const binding = kept.get(line.key);
    return { key: line.key, binding: binding ?? bindLine(line), isNew: binding === undefined };
  });
  const readable = entries.filter(({ binding }) => binding.text !== '');
  return readable.some(({ isNew }) => isNew)
    ? placeNew(readable, departed, before, ordered)
    : {
        nextPlace: before.nextPlace,
        shown: toMap(readable),
        twins: NO_TWINS,
        departed: departed.slice(-MAX_DEPARTED),
      };
}

const NO_TWINS: ReadonlyMap<number, number> = new Map();

interface Entry {
  readonly key: number;
  readonly binding: Binding;
  readonly isNew: boolean;
}

function placeNew(entries: readonly Entry[], departed: readonly Binding[], before: Placed, ordered: boolean): Placed {
  const first = ordered ? setTwinsApart(entries, before.twins) : { single: entries, twins: NO_TWINS };
  const matched = bringBack(first.single, departed, ordered);
  const then = ordered ? setTwinsApart(matched.entries, before.twins) : { single: matched.entries, twins: NO_TWINS };
  const stillGone = matched.departed.slice(-MAX_DEPARTED);
  const places = new Places(
    [...stillGone, ...then.single.flatMap(({ binding, isNew }) => (isNew ? [] : [binding]))],
    before.nextPlace,
  );
  const placed = then.single.map((entry, index): Entry => {
    if (!entry.isNew) return entry;
    const following = ordered ? then.single.slice(index).find(({ isNew }) => !isNew) : undefined;
    return { ...entry, binding: places.give(entry.binding, following?.binding.place) };
  });
  return {
    nextPlace: places.next,
    shown: toMap(placed),
    twins: new Map([...first.twins, ...then.twins]),
    departed: stillGone,
  };
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

/** Twins are left out, and known by the key of the line beside them that speaks for both. */
function setTwinsApart(entries: readonly Entry[], known: ReadonlyMap<number, number>) {
  const twins = new Map<number, number>();
  for (const [index, { key, binding, isNew }] of entries.entries()) {
    const others = [entries[index - 1], entries[index + 1]].filter((other) => other !== undefined && !other.isNew);
    const original = others.find((other) => other && isTwin(other.binding, binding, known.get(key) === other.key));
    if (isNew && original !== undefined) twins.set(key, original.key);
  }
  return { twins, single: entries.filter(({ key }) => !twins.has(key)) };
}

/** Gives new lines their places in speaking order. */
class Places {
  next: number;
  private readonly taken: number[];
  private readonly oldest: number;

  constructor(bindings: readonly Binding[], next: number) {
    this.next = next;
    this.taken = bindings.map(({ place }) => place);
    this.oldest = Math.min(...this.taken);
  }

  /** @param before the place of the known line that follows on the page, if one does */
  give(fresh: Binding, before: number | undefined): Binding {
    if (before === undefined) {
      this.next += 1;
      return { ...fresh, place: this.next - 1 };
    }
    const previous = this.taken.filter((place) => place < before);
    const place = (Math.max(before - 1, ...previous) + before) / 2;
    this.taken.push(place);
    // Said before the first thing we know: before there was consent, or longer ago than we remember.
    return before === this.oldest ? { ...fresh, place, skip: fresh.tokens.length } : { ...fresh, place };
  }
}

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
      found.push(
        ...matchInOrder(newOnes(entries.slice(from, to)), between, { before: from > 0, after: to < entries.length }),
      );
    }
    from = to + 1;
  }
  return found;
}

const newOnes = (entries: readonly Entry[]) => entries.filter(({ isNew }) => isNew).map(({ binding }) => binding);
const toMap = (entries: readonly Entry[]) => new Map(entries.map(({ key, binding }) => [key, binding]));
const byPlace = (a: Binding, b: Binding) => a.place - b.place;
