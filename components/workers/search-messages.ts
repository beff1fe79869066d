import type { Progress } from '#db/keep-derived.ts';
import type { SearchAnswer, SearchWish } from '#db/session-search.ts';

/** What the desk asks of its search worker; the number comes back with the answer. */
export type ToSearch = SearchWish & { readonly number: number };

export type FromSearch =
  | ({ readonly kind: 'found'; readonly number: number } & SearchAnswer)
  | ({ readonly kind: 'progress' } & Progress)
  /** What is stored cannot be read. */
  | { readonly kind: 'failed' };
