import { pictureLabel } from '../fingerprint.ts';
import { cellsIn, cellText, isInvisible } from './cells.ts';

/** What stands in the row of a text beside its words. */
export interface Row {
  /** The picture of who speaks, as a label; null where there is none, or more than one. */
  readonly picture: string | null;
  /** What tells the row's voice from others where no name does: its picture or initials. */
  readonly badge: string | null;
  /** Nothing but the words. */
  readonly isBare: boolean;
}

/** Initials, or the first letters of a name. */
const MOST_INITIALS = 3;
const PLACEHOLDER = /default|placeholder|anonymous|blank|\.svg(?:$|\?)|^data:image\/svg/i;
const URL_IN_STYLE = /^url\(["']?(.+?)["']?\)$/;

/** @param isWords whether another text is words as well: then it stands in another row */
export function readRow(cell: Element, area: Element, isWords: (cell: Element) => boolean): Row {
  const row = rowOf(cell, area, isWords);
  const pictures = new Set(row === null ? [] : picturesIn(row));
  const [picture = null] = pictures.size === 1 ? pictures : [];
  const beside = row === null ? [] : cellsIn(row).filter((other) => other !== cell);
  const labels = beside.filter((other) => !isCopyOf(other, cell)).map((other) => cellText(other).trim());
  const [label = '', ...others] = labels;
  const initials = others.length === 0 && label.length <= MOST_INITIALS ? label : null;
  const badge = initials === null ? null : (picture ?? (initials || null));
  return { picture, badge, isBare: pictures.size + labels.length === 0 && !row?.querySelector('img') };
}

/** The largest part of the area that holds these words and no others. */
function rowOf(cell: Element, area: Element, isWords: (cell: Element) => boolean): Element | null {
  let row: Element | null = null;
  for (let up = cell.parentElement; up !== null && area.contains(up); up = up.parentElement) {
    if (cellsIn(up).some((other) => other !== cell && isWords(other))) break;
    row = up;
    if (up === area) break;
  }
  return row;
}

function* picturesIn(row: Element): Iterable<string> {
  // The picture of a line that is hidden is another one's.
  for (const image of row.querySelectorAll<HTMLImageElement>('img[src]'))
    if (!isInvisible(image)) yield* labelled(image.src);
  const view = row.ownerDocument.defaultView;
  for (const element of row.querySelectorAll('*')) {
    // An element with text and a picture behind it is a bubble.
    if (element.childElementCount > 0 || element.textContent !== '' || isInvisible(element)) continue;
    yield* labelled(URL_IN_STYLE.exec(view?.getComputedStyle(element).backgroundImage ?? '')?.[1] ?? '');
  }
}

/** A picture that everybody has who has none tells nobody apart. */
const labelled = (address: string): readonly string[] =>
  address === '' || PLACEHOLDER.test(address) ? [] : [pictureLabel(address)];

const isCopyOf = (other: Element, cell: Element): boolean => cellText(other).trim() === cellText(cell).trim();
