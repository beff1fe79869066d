/** Words that somebody wants to see. */
export interface ShownWords {
  /** The number of the utterance. */
  readonly seq: number;
  /** Counts the wishes: the same words may be wanted again. */
  readonly time: number;
}

/** @param search what stands behind the question mark of the address, such as `at=12` */
export function shownAt(search: string): ShownWords | null {
  const at = new URLSearchParams(search).get('at');
  return at !== null && /^\d{1,9}$/.test(at) ? { seq: Number(at), time: 0 } : null;
}
