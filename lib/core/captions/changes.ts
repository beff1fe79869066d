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
  const ahead = { old: old.length - from.old, now: now.length - from.now };
  // How many old words are explained, by how many more words there are in the old list than in the new.
  let reached = new Int32Array(2 * most + 3).fill(OUT_OF_REACH);
  for (let count = 0; count <= most; count += 1) {
    const next = new Int32Array(reached.length).fill(OUT_OF_REACH);
    for (let surplus = -count; surplus <= count; surplus += 1) {
      let known = count === 0 ? 0 : furthest(reached, most + 1 + surplus);
      known = Math.min(known, ahead.old, ahead.now + surplus);
      if (known < Math.max(0, surplus)) continue;
      while (
        known < ahead.old &&
        known - surplus < ahead.now &&
        old[from.old + known] === now[from.now + known - surplus]
      )
        known += 1;
      if (known === ahead.old) {
        const kept = ahead.old - count + Math.max(0, -surplus);
        return { count, kept, grown: ahead.now - known + surplus };
      }
      next[most + 1 + surplus] = known;
    }
    reached = next;
  }
  return null;
}

/** One change on: a word replaced, one put in, or one taken out. */
function furthest(reached: Int32Array, at: number): number {
  const [replaced, takenOut, putIn] = [reached[at], reached[at - 1], reached[at + 1]].map((known) => known ?? -1);
  const options = [oneOn(replaced), oneOn(takenOut), putIn ?? OUT_OF_REACH];
  return Math.max(...options);
}

const oneOn = (known: number | undefined): number => (known === undefined || known < 0 ? OUT_OF_REACH : known + 1);
