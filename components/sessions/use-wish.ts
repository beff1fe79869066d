import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf, type ListWish, parseWish } from './list-wish.ts';

/** What the address says is to be shown, and how to say something else. Not a step of its own on the way back: there would be one a letter. */
export function useWish(): readonly [ListWish, (change: Partial<ListWish>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const wish = useMemo(() => parseWish(search), [search]);
  const changed = useCallback(
    (change: Partial<ListWish>) => navigate(addressOf({ ...wish, ...change }), { replace: true }),
    [wish, navigate],
  );
  return [wish, changed];
}
