import { cellsIn } from '../by-behaviour/cells.ts';

/**
 * What is seen at a point of the window. Texts are looked for by where they are, as captions often
 * let clicks through to what lies under them.
 */
export function elementAt(document: Document, x: number, y: number): Element | null {
  const boxes = cellsIn(document.body).map((cell) => ({ cell, box: cell.getBoundingClientRect() }));
  const hit = boxes.filter(({ box }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
  const [smallest] = hit.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  return smallest?.cell ?? null;
}
