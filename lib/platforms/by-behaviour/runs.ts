/**
 * Rows that are one stretch of speech: clients without names break a long caption into several rows
 * with the same picture, and words move up from one to the other.
 */
export interface Runs {
  /** The rows of each run by its head, in the order of the page. */
  of(rows: readonly RunRow[]): ReadonlyMap<Element, readonly Element[]>;
}

export interface RunRow {
  readonly cell: Element;
  /** Null where a row is a stretch by itself. */
  readonly badge: string | null;
}

/** A run is known by the first row it has had, for as long as one of its rows is there. */
export function createRuns(): Runs {
  const heads = new WeakMap<Element, Element>();
  return {
    of(rows) {
      const runs = new Map<Element, readonly Element[]>();
      for (const cells of adjacent(rows)) {
        const known = cells.map((cell) => heads.get(cell)).find((head) => head !== undefined && !runs.has(head));
        const head = known ?? cells[0];
        if (head === undefined) continue;
        for (const cell of cells) heads.set(cell, head);
        runs.set(head, cells);
      }
      return runs;
    },
  };
}

function adjacent(rows: readonly RunRow[]): readonly (readonly Element[])[] {
  const runs: { readonly badge: string | null; readonly cells: Element[] }[] = [];
  for (const { cell, badge } of rows) {
    const last = runs.at(-1);
    if (badge !== null && last?.badge === badge) last.cells.push(cell);
    else runs.push({ badge, cells: [cell] });
  }
  return runs.map(({ cells }) => cells);
}
