import type { Layout, WordsPlace } from '#core/captions/behaviour/layout.ts';
import type { CaptionReader } from '../adapter.ts';
import { elementsBetween, pathBetween, positionOf } from './cell-path.ts';
import { cellsIn, cellText, leadOf } from './cells.ts';
import { readRow } from './row.ts';
import type { Runs } from './runs.ts';

export interface AreaTraits {
  readonly layout: Layout;
  readonly ordered: boolean;
  /** Whether the pictures beside the words have been seen to differ: only then do they tell voices apart. */
  readonly pictures: boolean;
  /** Whether every line that has grown had a name or a picture: one without, that came whole, is a notice. */
  readonly allNamed: boolean;
}

/** What the page alone does not tell of a text. */
export interface TextPast {
  /** Whether it has been seen to grow. */
  isSpoken(cell: Element): boolean;
  /** What has left it at its front and has not been read. */
  frontOf(cell: Element): string;
}

/**
 * Reads an area of which only the layout is known. Nobody is ever named: that a short text beside
 * the words is who says them would be a guess.
 *
 * @param find the area; it may be another element after a while
 * @param runs what is known of rows that belong together; kept while the layout is still being learnt
 */
export function readArea(
  find: () => Element | null,
  traits: AreaTraits,
  runs: Runs,
  { isSpoken, frontOf }: TextPast,
): CaptionReader {
  const { layout, ordered, pictures, allNamed } = traits;
  const isNotice = (cell: Element, area: Element) => allNamed && !isSpoken(cell) && !hasNameBeside(cell, area, layout);
  let shown: ReadonlyMap<Element, readonly Element[]> = new Map();
  const textOf = (cell: Element, area: Element): string => {
    const lead = placeOf(cell, area, layout)?.lead ?? null;
    // Where a name stands before the words, it is not the front that leaves.
    return lead === null ? `${frontOf(cell)}${cellText(cell)}` : cellText(cell, lead);
  };

  return {
    // Some pages show old and new words together for a moment.
    settleMs: 80,
    readsAcross: true,
    captionRoot: find,
    // Whether this client takes its captions away in silence is not known.
    leavesWhenSilent: () => true,
    isOrdered: () => ordered,
    entries(area) {
      const words = wordsIn(area, layout).filter((cell) => !isNotice(cell, area));
      const all = new Set(words);
      const rows = words.map((cell) => ({ cell, badge: readRow(cell, area, (other) => all.has(other)).badge }));
      shown = runs.of(rows);
      return shown.keys();
    },
    readEntry(entry) {
      const area = find();
      const [first, ...others] = shown.get(entry) ?? [];
      if (area === null || first === undefined || !area.contains(first)) return null;
      const text = [first, ...others].map((cell) => textOf(cell, area)).join(' ');
      if (text.trim() === '') return null;
      const isWords = (cell: Element) => placeOf(cell, area, layout) !== null;
      return { speaker: null, voice: pictures ? readRow(first, area, isWords).picture : null, text: text.trim() };
    },
    decorations: (area) => cellsIn(area).filter((cell) => placeOf(cell, area, layout) === null || isNotice(cell, area)),
  };
}

/** The texts of an area that are words. */
export const wordsIn = (area: Element, layout: Layout): readonly Element[] =>
  cellsIn(area).filter((cell) => placeOf(cell, area, layout) !== null);

/** Whether a picture, a name or anything else stands beside the words of a text, or before them. */
export function hasNameBeside(cell: Element, area: Element, layout: Layout): boolean {
  if (placeOf(cell, area, layout)?.lead) return leadOf(cell) !== null;
  return !readRow(cell, area, (other) => placeOf(other, area, layout) !== null).isBare;
}

function placeOf(cell: Element, area: Element, layout: Layout): WordsPlace | null {
  const path = pathBetween(area, cell);
  return layout.find((place) => place.path === path && isAt(cell, area, place)) ?? null;
}

function isAt(cell: Element, area: Element, { branch }: WordsPlace): boolean {
  if (branch === null) return true;
  const element = elementsBetween(area, cell)[branch.level];
  return element !== undefined && positionOf(element) === branch.position;
}
