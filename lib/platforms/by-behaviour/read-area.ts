import type { Layout, WordsPlace } from '#core/captions/behaviour/layout.ts';
import type { CaptionReader } from '../adapter.ts';
import { faceOf } from '../zoom/who-is-who.ts';
import { pathBetween } from './cell-path.ts';
import { cellsIn, cellText } from './cells.ts';

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
 */
export function readArea(find: () => Element | null, { layout, ordered, pictures }: AreaTraits): CaptionReader {
  const places = new Map(layout.map((place) => [place.path, place]));
  const wordsPlace = (cell: Element, area: Element) => {
    const place = places.get(pathBetween(area, cell));
    return place !== undefined && isAt(cell, place) ? place : null;
  };
  const isWords = (cell: Element, area: Element) => wordsPlace(cell, area) !== null;

  return {
    settleMs: 0,
    captionRoot: find,
    // Whether this client takes its captions away in silence is not known.
    leavesWhenSilent: () => true,
    isOrdered: () => ordered,
    entries: (area) => cellsIn(area).filter((cell) => isWords(cell, area)),
    readEntry(cell) {
      const area = find();
      const place = area?.contains(cell) ? wordsPlace(cell, area) : null;
      const text = place === null ? '' : cellText(cell, place.lead).trim();
      if (area === null || text === '') return null;
      const voice = pictures ? faceBeside(cell, area, (other) => isWords(other, area)) : null;
      return { speaker: null, voice, text };
    },
    decorations: (area) => cellsIn(area).filter((cell) => !isWords(cell, area)),
  };
}

/** The picture in the row of a text, as a label; null where there is none, or more than one could be meant. */
export function faceBeside(cell: Element, area: Element, isWords: (cell: Element) => boolean): string | null {
  for (let row = cell.parentElement; row !== null && area.contains(row); row = row.parentElement) {
    if (cellsIn(row).some((other) => other !== cell && isWords(other))) return null;
    const [picture, ...others] = row.querySelectorAll('img');
    if (picture !== undefined) return others.length === 0 ? faceOf(picture) : null;
  }
  return null;
}

/** Which of the texts with this path under its parent a cell is. */
export function positionOf(cell: Element): number {
  const siblings = [...(cell.parentElement?.children ?? [])].filter(({ tagName }) => tagName === cell.tagName);
  return siblings.indexOf(cell);
}

const isAt = (cell: Element, { position }: WordsPlace): boolean => position === null || positionOf(cell) === position;
