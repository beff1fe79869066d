import type { Layout, WordsPlace } from '#core/captions/behaviour/layout.ts';
import type { CaptionReader } from '../adapter.ts';
import { pathBetween } from './cell-path.ts';
import { cellsIn, cellText } from './cells.ts';
import { readRow } from './row.ts';
import { createRuns, type Runs } from './runs.ts';

export interface AreaTraits {
  readonly layout: Layout;
  readonly ordered: boolean;
  /** Whether the pictures beside the words have been seen to differ: only then do they tell voices apart. */
  readonly pictures: boolean;
}

/**
 * Reads an area of which only the layout is known. Nobody is ever named: that a short text beside
 * the words is who says them would be a guess.
 *
 * @param find the area; it may be another element after a while
 * @param runs what is known of rows that belong together; kept while the layout is still being learnt
 */
export function readArea(find: () => Element | null, traits: AreaTraits, runs: Runs = createRuns()): CaptionReader {
  const { layout, ordered, pictures } = traits;
  let shown: ReadonlyMap<Element, readonly Element[]> = new Map();

  return {
    settleMs: 0,
    readsAcross: true,
    captionRoot: find,
    // Whether this client takes its captions away in silence is not known.
    leavesWhenSilent: () => true,
    isOrdered: () => ordered,
    entries(area) {
      const words = wordsIn(area, layout);
      const all = new Set(words);
      const rows = words.map((cell) => ({ cell, badge: readRow(cell, area, (other) => all.has(other)).badge }));
      shown = runs.of(rows);
      return shown.keys();
    },
    readEntry(entry) {
      const area = find();
      const [first, ...others] = shown.get(entry) ?? [];
      if (area === null || first === undefined || !area.contains(first)) return null;
      const text = [first, ...others].map((cell) => cellText(cell, placeOf(cell, area, layout)?.lead)).join(' ');
      if (text.trim() === '') return null;
      const isWords = (cell: Element) => placeOf(cell, area, layout) !== null;
      return { speaker: null, voice: pictures ? readRow(first, area, isWords).picture : null, text: text.trim() };
    },
    decorations: (area) => cellsIn(area).filter((cell) => placeOf(cell, area, layout) === null),
  };
}

/** The texts of an area that are words. */
export const wordsIn = (area: Element, layout: Layout): readonly Element[] =>
  cellsIn(area).filter((cell) => placeOf(cell, area, layout) !== null);

function placeOf(cell: Element, area: Element, layout: Layout): WordsPlace | null {
  const path = pathBetween(area, cell);
  return layout.find((place) => place.path === path && isAt(cell, place)) ?? null;
}

/** Which of its parent's children with its tag a cell is, from 0. */
export function positionOf(cell: Element): number {
  const siblings = [...(cell.parentElement?.children ?? [])].filter(({ tagName }) => tagName === cell.tagName);
  return siblings.indexOf(cell);
}

const isAt = (cell: Element, { position }: WordsPlace): boolean => position === null || positionOf(cell) === position;
