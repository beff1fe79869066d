import type { Progress } from '#db/keep-derived.ts';
import type { SearchAnswer, SearchWish } from '#db/session-search.ts';
import type { FromSearch, ToSearch } from './search-messages.ts';
import type { Port } from './start-when-idle.ts';

export interface SearchState {
  /** The last query that was answered, and what was found for it; null before the first. */
  readonly found: (SearchAnswer & { readonly query: string }) | null;
  /** How much of what is stored can be searched by now; null before that is known. */
  readonly progress: Progress | null;
  readonly failed: boolean;
}

export interface SearchLine {
  ask(wish: SearchWish): void;
  state(): SearchState;
  watch(changed: () => void): () => void;
}

/** One question is on its way at a time, and then the last one that was asked meanwhile: whoever types fast waits for no letter. */
export function createSearchLine(port: Port<ToSearch, FromSearch>): SearchLine {
  const watchers = new Set<() => void>();
  let state: SearchState = { found: null, progress: null, failed: false };
  let last: SearchWish | null = null;
  let next: SearchWish | null = null;
  let number = 0;
  let isWaiting = false;

  const ask = (wish: SearchWish) => {
    if (isWaiting) {
      next = wish;
      return;
    }
    last = wish;
    isWaiting = true;
    number += 1;
    port.postMessage({ ...wish, number });
  };
  const answered = () => {
    isWaiting = false;
    const wish = next;
    next = null;
    if (wish !== null) ask(wish);
  };
  const become = (changes: Partial<SearchState>) => {
    state = { ...state, ...changes };
    for (const changed of watchers) changed();
  };
  port.addEventListener('message', ({ data }) => {
    switch (data.kind) {
      case 'progress':
        become({ progress: data });
        // There is more to be found by now, or something else.
        if (data.done === data.of && last !== null) ask(next ?? last);
        return;
      case 'failed':
        become({ failed: true });
        return answered();
      case 'found':
        if (data.number !== number) return;
        become({ found: { query: last?.query ?? '', ids: data.ids, hits: data.hits }, failed: false });
        return answered();
    }
  });
  return {
    ask,
    state: () => state,
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}
