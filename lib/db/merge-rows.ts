import type { Mark, Utterance } from '#core/session/session.ts';

/**
 * Newer revisions replace older ones; in `seq` order. The same array when nothing is newer. What has not
 * changed stays the same object, and few rows cost little however many there are already.
 */
export function mergeUtterances(known: readonly Utterance[], rows: readonly Utterance[]): readonly Utterance[] {
  const newer = rows.filter((row) => row.rev > (known[placeOf(known, row.seq)]?.rev ?? 0));
  const [first] = newer;
  if (first === undefined) return known;
  if (newer.length === 1) return known.toSpliced(...spliceAt(known, first), first);
  const merged = [...known];
  for (const row of newer.sort((a, b) => a.seq - b.seq || a.rev - b.rev)) merged.splice(...spliceAt(merged, row), row);
  return merged;
}

/** Exactly these rows, in `seq` order; one that is known as it is stays the same object. */
export function keepUtterances(known: readonly Utterance[], rows: readonly Utterance[]): readonly Utterance[] {
  return rows.map((row) => {
    const before = known[placeOf(known, row.seq)];
    return before?.rev === row.rev ? before : row;
  });
}

/** Marks are only ever added: one that is known stays the same object. */
export function mergeMarks(known: readonly Mark[], rows: readonly Mark[]): readonly Mark[] {
  const byId = new Map(known.map((mark) => [mark.id, mark]));
  return rows.map((row) => byId.get(row.id) ?? row);
}

/** Where a row goes, and how many it takes the place of. */
function spliceAt(rows: readonly Utterance[], { seq }: Utterance): [start: number, count: number] {
  const at = placeOf(rows, seq);
  return at >= 0 ? [at, 1] : [-1 - at, 0];
}

/** Where a row stands, or minus one and the place it would have, negated. */
function placeOf(rows: readonly Utterance[], seq: number): number {
  let [from, to] = [0, rows.length];
  // Nearly always the last one, or one more.
  if ((rows.at(-1)?.seq ?? -1) < seq) return -1 - to;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = rows[middle]?.seq ?? seq;
    if (found === seq) return middle;
    if (found < seq) from = middle + 1;
    else to = middle;
  }
  return -1 - from;
}
