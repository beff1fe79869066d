import type { BehaviourRules } from '#core/captions/behaviour/rules.ts';
import { commonAncestor, pathBetween } from './cell-path.ts';
import { CONTROLS, cellsIn, cellText, isPage } from './cells.ts';

/** What lists of captions are called, where they are called anything. */
const LIST = '[role="log"], [role="list"], [role="feed"], [role="region"], [aria-live]';
/** A list of captions may have a button to jump to its end; what has more is the page around it. */
const MOST_CONTROLS = 1;

/**
 * The part of the page that holds a text and whatever belongs with it: as far up as nothing else
 * comes in but further rows of the same kind, one name, and what a list of captions may have.
 */
export function areaAround(cell: Element, { isMark }: Pick<BehaviourRules, 'isMark'>): Element {
  let area = cell;
  let marked: Element | null = null;
  let isNamed = false;
  for (let up = cell.parentElement; up !== null && !isPage(up); up = up.parentElement) {
    const { others, controls } = newIn(up, area, cell);
    const isName: boolean = others.length === 1 && !isNamed;
    if (controls > MOST_CONTROLS || (others.length > 0 && !isName && !up.matches(LIST))) break;
    isNamed ||= isName;
    area = up;
    if (Array.from(up.attributes).some(({ name, value }) => isMark(name, value))) marked = up;
  }
  // Of boxes in boxes, the outermost with a mark to find it by.
  return marked ?? (area === cell ? (cell.parentElement ?? cell) : area);
}

/** The area that has another text as well, unless that is the page as a whole. */
export function widened(area: Element, cell: Element): Element | null {
  const common = commonAncestor(area, cell);
  if (common === null || isPage(common)) return null;
  return newIn(common, area, cell).controls > MOST_CONTROLS ? null : common;
}

/** Pages keep a view that they have left, out of sight. */
export const isThere = (area: Element): boolean => area.isConnected && (area.checkVisibility?.() ?? true);

/** The part of the page around an area that people operate: a call has buttons, and they go when it is left. */
export function roomAround(area: Element): Element | null {
  for (let up = area.parentElement; up !== null && !isPage(up); up = up.parentElement) {
    if (countControls(up) > MOST_CONTROLS) return up;
  }
  return null;
}

/** What an element brings beside the area in it, apart from rows of the same kind as this text's. */
function newIn(up: Element, area: Element, cell: Element) {
  const own = [...up.children].find((child) => child.contains(cell));
  const path = pathBetween(up, cell);
  const rest = [...up.children].filter((child) => child !== own && !isRowLike(child, own, up, path));
  const controls = rest.reduce((sum, child) => sum + countControls(child), 0);
  const said = cellText(cell).trim();
  const others = rest.filter((child) => !child.contains(area)).flatMap(cellsIn);
  // A copy of the words belongs to them.
  return { others: others.filter((other) => cellText(other).trim() !== said), controls };
}

/** Rows of a list are marked up alike and hold their words in the same place; columns of a page are not. */
function isRowLike(child: Element, row: Element | undefined, up: Element, path: string): boolean {
  if (row === undefined || ['class', 'role'].some((name) => child.getAttribute(name) !== row.getAttribute(name)))
    return false;
  return cellsIn(child).some((other) => pathBetween(up, other) === path);
}

const countControls = (element: Element): number =>
  element.querySelectorAll(CONTROLS).length + (element.matches(CONTROLS) ? 1 : 0);
