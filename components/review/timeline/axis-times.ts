export interface AxisTime {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How far from the beginning, of the whole. */
  readonly share: number;
}

const MINUTE_MS = 60_000;
const EVERY_MINUTES = [1, 2, 5, 10, 15, 30, 60, 120] as const;
/** So many have room beside each other, also on a phone. */
const MOST = 6;
/** Further right than this there is no room to the right of a mark for what it says. */
const LAST_SHARE = 0.85;

/** Whole minutes at which the picture says what time it was; its beginning where there is none. */
export function axisTimes({ from, to }: { readonly from: number; readonly to: number }): readonly AxisTime[] {
  const length = to - from;
  const beginning = { at: from, share: 0 };
  if (length < MINUTE_MS) return [beginning];
  const every = (EVERY_MINUTES.find((minutes) => length / (minutes * MINUTE_MS) <= MOST) ?? 240) * MINUTE_MS;
  const first = Math.ceil(from / every) * every;
  const last = from + length * LAST_SHARE;
  const times = Array.from({ length: Math.max(0, Math.floor((last - first) / every) + 1) }, (_, i) => {
    const at = first + i * every;
    return { at, share: (at - from) / length };
  });
  return times.length > 0 ? times : [beginning];
}
