import { useEffect, useSyncExternalStore } from 'react';
import type { SearchWish } from '#db/session-search.ts';
import { createSearchLine, type SearchLine, type SearchState } from '../workers/search-line.ts';
import { startWhenIdle } from '../workers/start-when-idle.ts';

let line: SearchLine | null = null;

/** One for the whole life of the page: what its worker has read is still there when the list is opened again. */
function searchLine(): SearchLine {
  line ??= createSearchLine(
    startWhenIdle(() => new Worker(new URL('../workers/search-worker.ts', import.meta.url), { type: 'module' })),
  );
  return line;
}

/** Searches as it is typed. Until the next answer is there, the last one is shown. */
export function useSearch({ query, among, quoted }: SearchWish): SearchState {
  const { ask, state, watch } = searchLine();
  useEffect(() => {
    if (query.trim() !== '') ask({ query, among, quoted });
  }, [query, among, quoted, ask]);
  return useSyncExternalStore(watch, state);
}
