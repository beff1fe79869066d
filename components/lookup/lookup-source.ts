import type { LookupAnswer } from '#core/lookup/answer.ts';
import type { OpenedEntry } from '#core/lookup/look-up.ts';

/** Why nothing came back: the extension has been replaced under the page, or the worker is silent. */
export type LookupTrouble = 'outdated' | 'silent';

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: LookupTrouble };

/** Where a palette gets what it shows. */
export interface LookupSource {
  ask(query: string): Promise<Asked<LookupAnswer>>;
  /** Null for what there is no more. */
  open(id: string): Promise<Asked<OpenedEntry | null>>;
  pin(round: string): Promise<Asked<object>>;
}
