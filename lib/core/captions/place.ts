import { type Binding, bindLine } from './binding.ts';
import type { CaptionLine } from './line.ts';
import { matchByVoice, matchInOrder, type Returned } from './returned.ts';
import { keepShown } from './shown.ts';

/** The bindings of a page: what is on it, and what has left it. */
export interface Placed {
  readonly nextPlace: number;
  readonly shown: ReadonlyMap<number, Binding>;
  readonly departed: readonly Binding[];
}

/** Lines that left the page are remembered, this many at the most, in case they come back. */
const MAX_DEPARTED = 400;

/** Finds for each line what it shows: the same as before, something that has come back, or news. */
export function placeLines(before: Placed, lines: readonly CaptionLine[], ordered: boolean): Placed {
  const kept = keepShown(before.shown, lines, ordered);
  const left = [...before.shown].flatMap(([key, binding]) => (kept.has(key) ? [] : [binding]));
  const departed = left.length === 0 ? before.departed : [...before.departed, ...left].sort(byPlace);
  const entries = lines.map((line): Entry => {
    const binding = kept.get(line.key);
    return { key: line.key, binding: binding ?? bindLine(line), isNew: binding === undefined };
  });
  const readable = entries.filter(({ binding }) => binding.text !== '');
  return readable.some(({ isNew }) => isNew)
    ? placeNew(readable, departed, before.nextPlace, ordered)
    : { nextPlace: before.nextPlace, shown: toMap(readable), departed: departed.slice(-MAX_DEPARTED) };
}

interface Entry {
  readonly key: number;
  readonly binding: Binding;
  readonly isNew: boolean;
}

function placeNew(
  entries: readonly Entry[],
  departed: readonly Binding[],
  nextPlace: number,
  ordered: boolean,
): Placed {
  const returned = ordered ? matchGaps(entries, departed) : matchByVoice(newOnes(entries), departed);
  const gone = new Set(returned.map((match) => match.gone));
  const resumed = new Map(returned.map(({ fresh, binding }) => [fresh, binding]));
  const matched = entries.map((entry): Entry => {
    const binding = resumed.get(entry.binding);
    return binding === undefined ? entry : { ...entry, binding, isNew: false };
  });
  const stillGone = departed.filter((binding) => !gone.has(binding)).slice(-MAX_DEPARTED);
  const places = new Places(
    [...stillGone, ...matched.flatMap(({ binding, isNew }) => (isNew ? [] : [binding]))],
    nextPlace,
  );
  const placed = matched.map((entry, index): Entry => {
    if (!entry.isNew) return entry;
    const following = ordered ? matched.slice(index).find(({ isNew }) => !isNew) : undefined;
    return { ...entry, binding: places.give(entry.binding, following?.binding.place) };
  });
  return { nextPlace: places.next, shown: toMap(placed), departed: stillGone };
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
