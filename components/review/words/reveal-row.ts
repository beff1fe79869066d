/** So far below the upper edge is where the eye looks for it. */
const SHARE = 1 / 4;

/**
 * Brings an utterance into view, and the focus to it.
 *
 * @returns whether it is there
 */
export function revealRow(pane: HTMLElement | null, seq: number): boolean {
  const row = pane?.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
  if (!pane || !row) return false;
  row.focus({ preventScroll: true });
  // Twice: heights of rows that have never been seen are only guessed.
  for (let look = 0; look < 2; look += 1) {
    if (pane.scrollHeight > pane.clientHeight) {
      const [inner, outer] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
      pane.scrollTop += inner.top - outer.top - outer.height * SHARE;
      row.scrollIntoView({ block: 'nearest' });
    } else row.scrollIntoView({ block: 'center' });
  }
  return true;
}
