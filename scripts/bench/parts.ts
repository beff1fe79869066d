import { content } from './content.ts';
import { desk } from './desk.ts';
import { kills } from './kills.ts';
import { latency } from './latency.ts';
import { lookup } from './lookup.ts';
import type { AnyPart } from './part.ts';
import { recall } from './recall.ts';
import { roundTrip } from './round-trip.ts';
import { route } from './route.ts';
import { search } from './search.ts';
import { sizes } from './sizes.ts';
import { soak } from './soak.ts';

export const PART_NAMES = [
  'recall',
  'kills',
  'soak',
  'latency',
  'lookup',
  'desk',
  'search',
  'content',
  'route',
  'round-trip',
  'sizes',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** In the order of the table. */
export const PARTS: Readonly<Record<PartName, AnyPart>> = {
  recall,
  kills,
  soak,
  latency,
  lookup,
  desk,
  search,
  content,
  route,
  'round-trip': roundTrip,
  sizes,
};
