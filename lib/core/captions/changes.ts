/** How a list of words turns into the beginning of another one, in as few changes as possible. */
export interface Changes {
  /** Words replaced, put in or taken out. */
  readonly count: number;
  /** Words of the old list that are still there, at least. */
  readonly kept: number;
  /** Words of the new list behind all that. */
  readonly grown: number;
}

const OUT_OF_REACH = -1;

/**
 * Ukkonen's algorithm (1985): follows what is the same for as long as it can, so it is fast where
 * little has changed, however long the lists.
 *
 * @param from both lists are compared from these words on
 * @param most more changes than this are not looked for; null when there are
 */
export function countChanges(
  old: readonly string[],
  now: readonly string[],
  from: { readonly old: number; readonly now: number },
  most: number,
): Changes | null {
  const [oldLength, nowLength] = [old.length - from.old, now.length - from.now];
  // How many old words are explained, by how many more words there are in the old list than in the new.
  let reached = new Int32Array(2 * most + 3).fill(OUT_OF_REACH);
  let next = new Int32Array(reached.length).fill(OUT_OF_REACH);
  for (let count = 0; count <= most; count += 1) {
    for (let surplus = -count; surplus <= count; surplus += 1) {
      const at = most + 1 + surplus;
      let known = Math.min(count === 0 ? 0 : oneChangeOn(reached, at), oldLength, nowLength + surplus);
      if (known >= Math.max(0, surplus)) {
        while (
          known < oldLength &&
          known - surplus < nowLength &&
          old[from.old + known] === now[from.now + known - surplus]
        )
          known += 1;
      } else known = OUT_OF_REACH;
      if (known === oldLength) {
        return { count, kept: oldLength - count + Math.max(0, -surplus), grown: nowLength - known + surplus };
      }
      next[at] = known;
    }
    [reached, next] = [next, reached];
  }
  return null;
}

/** The furthest of three: a word was replaced, one was taken out, or one was put in. */
function oneChangeOn(reached: Int32Array, at: number): number {
  const replaced = reached[at] ?? OUT_OF_REACH;
  const takenOut = reached[at - 1] ?? OUT_OF_REACH;
  const oneOn = Math.max(replaced, takenOut);
  return Math.max(oneOn < 0 ? OUT_OF_REACH : oneOn + 1, reached[at + 1] ?? OUT_OF_REACH);
}
