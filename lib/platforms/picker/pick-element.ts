import { cellsIn } from '../by-behaviour/cells.ts';
import { elementAt } from './element-at.ts';
import { type Direction, neighbour } from './neighbour.ts';
import { openVeil, type PickerWords } from './veil.ts';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

/**
 * Lets the user point at an element: with the pointer, or with keys alone.
 *
 * @param start where the keys begin; null for the first text of the page
 * @param around what is meant by a single text
 * @param signal ends it without a choice
 * @returns null when nothing was chosen; nothing of it is left in the page either way
 */
export function pickElement(
  document: Document,
  start: Element | null,
  around: (element: Element) => Element,
  words: PickerWords,
  signal: AbortSignal,
): Promise<Element | null> {
  const veil = signal.aborted ? null : openVeil(document, words);
  if (veil === null) return Promise.resolve(null);
  const first = () => (start?.isConnected ? start : (cellsIn(document.body)[0] ?? null));
  const meant = (element: Element) => (cellsIn(element).length === 1 ? around(element) : element);
  let current = first();
  let decided: { readonly chosen: Element | null } | null = null;
  return new Promise((resolve) => {
    const finish = (chosen: Element | null) => {
      signal.removeEventListener('abort', cancel);
      veil.remove();
      resolve(chosen);
    };
    const cancel = () => finish(null);
    const show = (element: Element | null) => {
      current = element ?? current;
      if (current !== null) veil.frame(meant(current));
    };
    veil.window.addEventListener('pointermove', ({ clientX, clientY }) => {
      show(elementAt(document, clientX, clientY));
    });
    veil.window.addEventListener('click', () => current?.isConnected && finish(meant(current)));
    veil.window.addEventListener('keydown', (event) => {
      // Shortcuts of the browser stay its own.
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (event.key === 'Escape') decided = { chosen: null };
      else if (event.key === 'Enter' && current?.isConnected) decided = { chosen: meant(current) };
      // A page may have made the element anew meanwhile.
      else show(current?.isConnected ? moved(current, event) : first());
    });
    // Only now, or the page would hear the key come up.
    veil.window.addEventListener('keyup', ({ key }) => {
      if (decided !== null && (key === 'Escape' || key === 'Enter')) finish(decided.chosen);
    });
    signal.addEventListener('abort', cancel);
    show(current);
  });
}

function moved(from: Element, { key, shiftKey }: KeyboardEvent): Element {
  const direction = key === 'Tab' ? (shiftKey ? 'previous' : 'next') : KEYS[key];
  return direction === undefined ? from : neighbour(from, direction);
}
