/** A word of a sentence that grows, and when the page had it on screen, milliseconds since the epoch. */
export interface PaintedWord {
  readonly word: string;
  readonly at: number;
}

/**
 * How much speech a kill has cost: the time from the first word that was painted and is not stored to
 * the kill, 0 where all are.
 */
export function lostMs(painted: readonly PaintedWord[], stored: ReadonlySet<string>, killedAt: number): number {
  const first = painted.find(({ word, at }) => at <= killedAt && !stored.has(word));
  return first === undefined ? 0 : killedAt - first.at;
}
