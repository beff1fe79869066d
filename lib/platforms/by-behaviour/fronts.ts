import { cellText } from './cells.ts';
import type { GrowthWatch } from './watch-growth.ts';

/**
 * What texts had lost at their front by the time it was clear that they are captions: those words
 * are on the page no more, and the reader has not had them.
 */
export interface Fronts {
  /** The area is new, or has become wider: texts in it that were outside have not been read so far. */
  widened(): void;
  /** Takes over what the watch knows of texts that have not been read; what leaves from now on is read before it does. */
  take(area: Element, watch: GrowthWatch): void;
  /** With the space after it. Nothing once the text has changed: by then it has been read with its front. */
  of(cell: Element): string;
}

export function createFronts(): Fronts {
  const isRead = new WeakSet<Element>();
  const taken = new WeakMap<Element, { readonly front: string; readonly text: string }>();
  let isWider = true;
  return {
    widened() {
      isWider = true;
    },
    take(area, watch) {
      for (const { cell, history } of watch.texts()) {
        if (!area.contains(cell)) continue;
        if (isWider && !isRead.has(cell)) taken.set(cell, { front: history.front, text: cellText(cell) });
        isRead.add(cell);
      }
      isWider = false;
      watch.forgetFronts(area);
    },
    of(cell) {
      const then = taken.get(cell);
      return then?.text === cellText(cell) ? then.front : '';
    },
  };
}
