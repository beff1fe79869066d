import type { HeardPoint } from './hear-points.ts';

interface Point {
  readonly id: string;
}

/**
 * Each point once, in a sentence of its own, the first that is free; and as many points as that allows: where none is free,
 * a point that was heard again elsewhere moves there and leaves its sentence. In speaking order.
 */
export function oneSentenceEach<P extends Point>(heard: readonly HeardPoint<P>[]): readonly HeardPoint<P>[] {
  const placesOf = Map.groupBy(heard, ({ point }) => point.id);
  const taken = new Map<string, HeardPoint<P>>();
  const take = (place: HeardPoint<P>) => taken.set(sentenceOf(place), place);
  /** @param left sentences that were asked for on the way here, so that nobody is asked twice */
  const settles = (id: string, left: Set<string>): boolean => {
    const places = (placesOf.get(id) ?? []).filter((place) => !left.has(sentenceOf(place)));
    const free = places.find((place) => !taken.has(sentenceOf(place)));
    const own = free ?? places.find((place) => isLeft(place, left));
    if (own !== undefined) take(own);
    return own !== undefined;
  };
  const isLeft = (place: HeardPoint<P>, left: Set<string>): boolean => {
    const holder = taken.get(sentenceOf(place));
    left.add(sentenceOf(place));
    return holder !== undefined && settles(holder.point.id, left);
  };
  for (const id of placesOf.keys()) settles(id, new Set());
  return inOrder([...taken.values()]);
}

export const inOrder = <P>(heard: readonly HeardPoint<P>[]): readonly HeardPoint<P>[] =>
  [...heard].sort((a, b) => a.line - b.line || a.evidence.start - b.evidence.start);

const sentenceOf = ({ line, sentence }: HeardPoint<unknown>): string => `${line} ${sentence}`;
