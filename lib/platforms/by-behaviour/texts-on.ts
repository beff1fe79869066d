import { cellsIn, cellText, leadOf } from './cells.ts';

/** All texts of a page that could be captions, with and without what may be a name before them. */
export function textsOn(document: Document): readonly string[] {
  return cellsIn(document.body).flatMap((cell) => {
    const lead = leadOf(cell);
    return lead === null ? [cellText(cell)] : [cellText(cell), cellText(cell, lead.kind)];
  });
}
