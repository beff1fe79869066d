import { useRef } from 'react';

/**
 * The last value that `same` calls equal to this one. The view is derived afresh for every
 * caption, so nothing in it keeps its identity; with this, only what differs is drawn again.
 *
 * The ref is written while rendering on purpose: whichever render wins, old and new are equal.
 */
export function useStable<T>(value: T, same: (a: T, b: T) => boolean): T {
  const kept = useRef(value);
  if (!same(kept.current, value)) kept.current = value;
  return kept.current;
}
