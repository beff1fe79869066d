import { cellsIn, isPage } from '../by-behaviour/cells.ts';

export type Direction = 'out' | 'in' | 'next' | 'previous';

/** The element that a key leads to from another one; the same where there is none. Only elements with text count. */
export function neighbour(element: Element, direction: Direction): Element {
  switch (direction) {
    case 'out':
      return outside(element);
    case 'in':
      return choices(element)[0] ?? element;
    case 'next':
      return beside(element, 1);
    case 'previous':
      return beside(element, -1);
  }
}

/** Boxes around the same texts and nothing else are passed over. */
function outside(element: Element): Element {
  for (let up = element.parentElement; up !== null && !isPage(up); up = up.parentElement) {
    if (cellsIn(up).length > cellsIn(element).length || isOutermost(up)) return up;
  }
  return element;
}

const isOutermost = (element: Element): boolean => element.parentElement !== null && isPage(element.parentElement);

/** Past the last of its siblings it goes on with those of its parent. */
function beside(element: Element, by: 1 | -1): Element {
  for (let from: Element | null = element; from !== null && !isPage(from); from = from.parentElement) {
    const siblings: readonly Element[] = from.parentElement === null ? [] : withText(from.parentElement);
    const next = siblings[siblings.indexOf(from) + by];
    if (next !== undefined) return next;
  }
  return element;
}

function choices(element: Element): readonly Element[] {
  const [only, ...others] = withText(element);
  if (only === undefined || others.length > 0) return withText(element);
  // A box in a box: whatever is inside the last one.
  const inside = choices(only);
  return inside.length > 0 ? inside : [only];
}

const withText = (parent: Element): readonly Element[] =>
  [...parent.children].filter((child) => cellsIn(child).length > 0);
