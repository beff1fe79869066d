import type { KeyboardEvent } from 'react';
import type { SessionId } from '#core/session/session.ts';

/** Links to sessions, in the order in which they are listed. */
const rowLinks = (within: ParentNode): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('[data-row-link]'),
];

/** The focus goes to the first session. */
export const focusFirstRow = (within: ParentNode | null): void => {
  if (within !== null) rowLinks(within)[0]?.focus();
};

/** Arrows lead from one session to the next, Home and End to the first and the last. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row-link]')) return;
  const links = rowLinks(event.currentTarget);
  const at = links.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  links[to]?.focus();
}

/** Before a row goes: whoever stood on it by keyboard stands on its neighbour then. */
export function leaveRow(id: SessionId, within: ParentNode | null): void {
  const row = rowOf(id, within);
  if (within === null || row === null || !row.contains(document.activeElement)) return;
  const links = rowLinks(within);
  const at = links.findIndex((link) => row.contains(link));
  (links[at + 1] ?? links[at - 1])?.focus();
}

export const focusRow = (id: SessionId, within: ParentNode | null): void =>
  rowOf(id, within)?.querySelector<HTMLElement>('[data-row-link]')?.focus();

const rowOf = (id: SessionId, within: ParentNode | null): Element | null =>
  within?.querySelector(`[data-session="${CSS.escape(id)}"]`) ?? null;
