/**
 * The texts of a page: a *cell* is an element that holds words of its own, together with the spans
 * and the like inside it. A paragraph is a cell, a list of paragraphs is not.
 */
import type { Lead } from '#core/captions/behaviour/layout.ts';

const FLOWING = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR BR'.split(
    ' ',
  ),
);

/** What is operated or written in by somebody, and what is not for reading: none of it is ever a caption. */
const NO_SPEECH = [
  'button, [role="button"], [role="menu"], [role="menubar"], [role="listbox"], [role="combobox"], [role="tooltip"]',
  '[role="textbox"], [role="searchbox"], [role="timer"], [role="alert"], [role="alertdialog"], [role="progressbar"]',
  '[role="toolbar"], [role="tablist"], [role="tree"], [role="grid"], input, textarea, select, option, meter, progress',
  '[contenteditable]:not([contenteditable="false" i]), script, style, noscript, template, svg, math, canvas, title',
  '[aria-hidden="true"], [hidden]',
].join(', ');

/** What people operate. */
export const CONTROLS =
  'button, [role="button"], a[href], input, select, textarea, [role="combobox"], [contenteditable], video, iframe';

/** A page that is one endless text is not searched to its end. */
const MOST_CELLS = 2_000;

/** The cell that a node of the page belongs to; null where its words cannot be a caption. */
export function cellOf(node: Node): Element | null {
  let cell = node instanceof Element ? node : node.parentElement;
  if (cell?.closest(NO_SPEECH) != null) return null;
  while (cell !== null && displayOf(cell) === 'line') cell = cell.parentElement;
  return cell === null || isPage(cell) || !hasWords(cell) || isInvisible(cell) ? null : cell;
}

/** In document order. */
export function cellsIn(root: Element): readonly Element[] {
  const cells: Element[] = [];
  const walk = (element: Element) => {
    if (cells.length >= MOST_CELLS || element.matches(NO_SPEECH) || displayOf(element) === 'none') return;
    if (displayOf(element) === 'box' && hasWords(element)) cells.push(element);
    for (const child of element.children) walk(child);
  };
  walk(root);
  return cells;
}

/** The words of a cell without those of cells inside it. */
export function cellText(cell: Element, without: Lead['kind'] | null | undefined = null): string {
  const text = flowingText(cell, without === 'element' ? leadElement(cell) : null);
  return without === 'glued' ? text.slice(gluedName(text)?.length ?? 0) : text;
}

/** What stands before the words of a cell, and may be the name of who says them. */
export function leadOf(cell: Element): Pick<Lead, 'kind' | 'text' | 'differs'> | null {
  const element = leadElement(cell);
  if (element !== null) {
    const next = piecesOf(cell).find((piece) => piece !== element);
    return { kind: 'element', text: element.textContent ?? '', differs: !isAlike(element, next) };
  }
  const glued = gluedName(cellText(cell));
  return glued === null ? null : { kind: 'glued', text: glued.replace(/:\s*$/, ''), differs: false };
}

export function isPage(element: Element): boolean {
  return element === element.ownerDocument.body || element === element.ownerDocument.documentElement;
}

function leadElement(cell: Element): Element | null {
  const [first, ...rest] = piecesOf(cell);
  return first instanceof Element && rest.length > 0 ? first : null;
}

/** The parts of a cell that have words. */
function piecesOf(cell: Element): readonly Node[] {
  return [...cell.childNodes].filter((node) => {
    if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').trim() !== '';
    return node instanceof Element && isRead(node) && (node.textContent ?? '').trim() !== '';
  });
}

function isAlike(element: Element, other: Node | undefined): boolean {
  if (!(other instanceof Element) || other.tagName !== element.tagName) return false;
  return ['class', 'role', 'dir', 'data-tid'].every((name) => other.getAttribute(name) === element.getAttribute(name));
}

/** "Ann: " of "Ann: hello". */
const gluedName = (text: string): string | null => /^\s*[^:]{1,40}:\s+/.exec(text)?.[0] ?? null;

function flowingText(element: Element, without: Element | null): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child === without) text += ' ';
    else if (child.nodeType === child.TEXT_NODE) text += child.nodeValue ?? '';
    else if (child instanceof Element) text += isRead(child) ? flowingText(child, without) : ' ';
  }
  return text;
}

const isRead = (child: Element): boolean =>
  child.tagName !== 'BR' && displayOf(child) === 'line' && !child.matches(NO_SPEECH);

function hasWords(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) {
      if ((child.nodeValue ?? '').trim() !== '') return true;
    } else if (child instanceof Element && isRead(child) && hasWords(child)) {
      return true;
    }
  }
  return false;
}

/** Whether the page has hidden it: lines that are silent, say. */
export function isInvisible(cell: Element): boolean {
  for (let element: Element | null = cell; element !== null; element = element.parentElement) {
    if (displayOf(element) === 'none') return true;
  }
  return false;
}

const known = new WeakMap<Element, 'line' | 'box'>();

/**
 * Whether an element is part of a line of text, or a box. A span may be laid out as a box too; that
 * is looked up once, as looking up makes the browser lay out the page.
 */
function displayOf(element: Element): 'line' | 'box' | 'none' {
  // As pages hide a line that is silent.
  if (element instanceof HTMLElement && element.style.display === 'none') return 'none';
  if (!FLOWING.has(element.tagName)) return 'box';
  const before = known.get(element);
  if (before !== undefined) return before;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  if (display === 'none') return 'none';
  const now = display === '' || display === 'contents' || display.startsWith('inline') ? 'line' : 'box';
  known.set(element, now);
  return now;
}
