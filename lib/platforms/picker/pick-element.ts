import { cellsIn } from '../by-behaviour/cells.ts';
import { areaPointedAt } from '../by-choice/choice.ts';
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
 * @param signal ends it without a choice
 * @returns null when nothing was chosen; nothing of it is left in the page either way
 */
export function pickElement(
  document: Document,
  start: Element | null,
  words: PickerWords,
  signal: AbortSignal,
): Promise<Element | null> {
  const veil = openVeil(document, words);
  if (veil === null || signal.aborted) return Promise.resolve(null);
  const first = () => (start?.isConnected ? start : (cellsIn(document.body)[0] ?? null));
  let current = first();
  return new Promise((resolve) => {
    const finish = (chosen: Element | null) => {
      signal.removeEventListener('abort', cancel);
      veil.remove();
      resolve(chosen);
    };
    const cancel = () => finish(null);
    const show = (element: Element | null) => {
      current = element ?? current;
      if (current !== null) veil.frame(current);
    };
    veil.window.addEventListener('pointermove', ({ clientX, clientY }) => {
      const hit = elementAt(document, clientX, clientY);
      show(hit === null ? null : areaPointedAt(hit));
    });
    veil.window.addEventListener('click', () => current?.isConnected && finish(current));
    veil.window.addEventListener('keydown', (event) => {
      // Shortcuts of the browser stay its own.
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (event.key === 'Escape') cancel();
      else if (event.key === 'Enter' && current?.isConnected) finish(current);
      // A page may have made the element anew meanwhile.
      else show(current?.isConnected ? moved(current, event) : first());
    });
    signal.addEventListener('abort', cancel);
    show(current);
  });
}

function moved(from: Element, { key, shiftKey }: KeyboardEvent): Element {
  const direction = key === 'Tab' ? (shiftKey ? 'previous' : 'next') : KEYS[key];
  return direction === undefined ? from : neighbour(from, direction);
}
