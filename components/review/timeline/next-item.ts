import type { PictureLane } from './timeline-item.ts';

/** Where on the picture somebody is. */
export interface Place {
  readonly lane: number;
  readonly item: number;
}

type Step = (lanes: readonly PictureLane[], at: Place) => Place | null;

/** Left and right go on in time, up and down to what is nearest in the next lane that has anything. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: (lanes, { lane, item }) => within(lanes, { lane, item: item - 1 }),
  ArrowRight: (lanes, { lane, item }) => within(lanes, { lane, item: item + 1 }),
  ArrowUp: (lanes, at) => otherLane(lanes, at, -1),
  ArrowDown: (lanes, at) => otherLane(lanes, at, 1),
  Home: (lanes, { lane }) => within(lanes, { lane, item: 0 }),
  End: (lanes, { lane }) => within(lanes, { lane, item: (lanes[lane]?.items.length ?? 0) - 1 }),
};

/** Where a key leads; null where it leads nowhere. */
export function nextItem(lanes: readonly PictureLane[], at: Place, key: string): Place | null {
  return Object.hasOwn(STEPS, key) ? (STEPS[key]?.(lanes, at) ?? null) : null;
}

/** The same place, or the first there is if it is gone. */
export function keptPlace(lanes: readonly PictureLane[], at: Place): Place | null {
  const first = lanes.findIndex(({ items }) => items.length > 0);
  return within(lanes, at) ?? (first < 0 ? null : { lane: first, item: 0 });
}

const within = (lanes: readonly PictureLane[], at: Place): Place | null =>
  lanes[at.lane]?.items[at.item] === undefined ? null : at;

function otherLane(lanes: readonly PictureLane[], { lane, item }: Place, by: 1 | -1): Place | null {
  const from = lanes[lane]?.items[item]?.from ?? 0;
  for (let other = lane + by; other >= 0 && other < lanes.length; other += by) {
    const distances = (lanes[other]?.items ?? []).map((each) => Math.abs(each.from - from));
    if (distances.length > 0) return { lane: other, item: distances.indexOf(Math.min(...distances)) };
  }
  return null;
}
