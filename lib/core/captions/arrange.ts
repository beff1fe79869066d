import type { Binding } from './binding.ts';
import { byPlace, type Entry } from './entry.ts';

export interface Arranged {
  readonly entries: readonly Entry[];
  readonly departed: readonly Binding[];
  readonly nextPlace: number;
}

/**
 * Gives new lines their places in speaking order: behind all others, or before the known line that
 * follows on the page. Then all places are given anew, as there is none between two of them.
 *
 * @param ordered whether it means anything that a known line follows
 */
export function arrange({ entries, departed, nextPlace }: Arranged, ordered: boolean): Arranged {
  const lastKnown = ordered ? entries.findLastIndex(({ isNew }) => !isNew) : -1;
  const areLast = entries.every(({ isNew }, index) => !isNew || index > lastKnown);
  return areLast ? append(entries, departed, nextPlace) : insert(entries, departed);
}

function append(entries: readonly Entry[], departed: readonly Binding[], nextPlace: number): Arranged {
  let next = nextPlace;
  const placed = entries.map((entry): Entry => {
    if (!entry.isNew) return entry;
    next += 1;
    return { ...entry, binding: { ...entry.binding, place: next - 1 } };
  });
  return { entries: placed, departed, nextPlace: next };
}

function insert(entries: readonly Entry[], departed: readonly Binding[]): Arranged {
  const known = entries.flatMap(({ binding, isNew }) => (isNew ? [] : [binding]));
  const order = [...departed, ...known].sort(byPlace);
  const [oldest] = order;
  const standing = entries.map((entry, index): Entry => {
    if (!entry.isNew) return entry;
    const following = entries.slice(index).find(({ isNew }) => !isNew)?.binding;
    // Said before the first thing we know: before there was consent, or longer ago than we remember.
    const skip = following === oldest ? entry.binding.tokens.length : 0;
    const binding = { ...entry.binding, skip };
    order.splice(following === undefined ? order.length : order.indexOf(following), 0, binding);
    return { ...entry, binding };
  });
  const places = new Map(order.map((binding, place) => [binding, { ...binding, place }]));
  const inPlace = (binding: Binding) => places.get(binding) ?? binding;
  return {
    entries: standing.map((entry) => ({ ...entry, binding: inPlace(entry.binding) })),
    departed: departed.map(inPlace),
    nextPlace: order.length,
  };
}
