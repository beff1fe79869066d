/** When something began, as coarsely as one remembers it. */
export type Era =
  | { readonly kind: 'today' | 'yesterday' | 'this-week' | 'last-week' }
  /** The first moment of the month, milliseconds since the epoch. */
  | { readonly kind: 'month'; readonly at: number };

export interface EraGroup<T> {
  readonly era: Era;
  readonly of: readonly T[];
}

/**
 * Neighbours of one era together, in the order in which they come; eras as the local calendar has them, weeks from Monday.
 *
 * @param now milliseconds since the epoch
 */
export function groupByTime<T>(items: readonly T[], beganAt: (item: T) => number, now: number): readonly EraGroup<T>[] {
  const groups: { readonly era: Era; readonly key: string; readonly of: T[] }[] = [];
  for (const item of items) {
    const era = eraOf(beganAt(item), now);
    const key = JSON.stringify(era);
    const last = groups.at(-1);
    if (last?.key === key) last.of.push(item);
    else groups.push({ era, key, of: [item] });
  }
  return groups;
}

function eraOf(at: number, now: number): Era {
  const today = new Date(now);
  const day = (back: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() - back).getTime();
  const sinceMonday = (today.getDay() + 6) % 7;
  if (at >= day(0)) return { kind: 'today' };
  if (at >= day(1)) return { kind: 'yesterday' };
  if (at >= day(sinceMonday)) return { kind: 'this-week' };
  if (at >= day(sinceMonday + 7)) return { kind: 'last-week' };
  const then = new Date(at);
  return { kind: 'month', at: new Date(then.getFullYear(), then.getMonth(), 1).getTime() };
}
