/** What a page that begins anew has to say of the deletion of everything. */
export interface Erased {
  /** Whether the page was bringing in a file, which ended with it. */
  readonly importEnded: boolean;
}

/** Leaves word for after the reload with the page's place in the tab's history: nothing is stored. */
export const leaveErased = (erased: Erased): void => history.replaceState({ erased }, '');

/** Null where there is nothing to say, or it has been said. */
export function takeErased(): Erased | null {
  const erased = (history.state as { readonly erased?: Erased } | null)?.erased ?? null;
  if (erased !== null) history.replaceState(null, '');
  return erased;
}
