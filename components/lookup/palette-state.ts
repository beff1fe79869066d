import type { LookupAnswer } from '#core/lookup/answer.ts';
import type { OpenedEntry } from '#core/lookup/look-up.ts';
import type { LookupTrouble } from './lookup-source.ts';
import { type Row, type RowGroup, rowGroups, rowsOf } from './rows.ts';
import { answerOf, type TreePath, walkPath } from './tree-path.ts';

export interface PaletteState {
  readonly query: string;
  /** What the last answer found; it stays until the next is there, so that nothing flickers. */
  readonly groups: readonly RowGroup[];
  /** The query that was answered. */
  readonly answered: string | null;
  readonly trouble: LookupTrouble | null;
  /** Index of the chosen row. */
  readonly chosen: number;
  /** Cards that are open, the one on top last: going back leads to the one before. */
  readonly cards: readonly OpenedEntry[];
  /** The way through the tree on top, where there is one. */
  readonly path: TreePath;
}

export type PaletteEvent =
  | { readonly kind: 'typed'; readonly query: string }
  | { readonly kind: 'answered'; readonly query: string; readonly answer: LookupAnswer }
  | { readonly kind: 'troubled'; readonly trouble: LookupTrouble }
  /** By so many rows; around the ends by one, and no further than the ends by more. */
  | { readonly kind: 'moved'; readonly by: number }
  | { readonly kind: 'chosen'; readonly key: string }
  | { readonly kind: 'card-opened'; readonly card: OpenedEntry }
  | { readonly kind: 'went-back' }
  /** Answers by their index; fewer than before is a way back. */
  | { readonly kind: 'walked'; readonly path: TreePath }
  | { readonly kind: 'went-to-list' };

export const startWith = (query: string): PaletteState => ({
  query,
  groups: [],
  answered: null,
  trouble: null,
  chosen: 0,
  cards: [],
  path: [],
});

export function paletteAfter(state: PaletteState, event: PaletteEvent): PaletteState {
  switch (event.kind) {
    case 'typed':
      return { ...state, query: event.query, cards: [] };
    case 'answered':
      // An answer that was overtaken by what was typed since is nobody's.
      if (event.query !== state.query) return state;
      return { ...state, groups: rowGroups(event.answer), answered: event.query, trouble: null, chosen: 0 };
    case 'troubled':
      return { ...state, trouble: event.trouble };
    case 'moved':
      return { ...state, chosen: moved(state, event.by) };
    case 'chosen':
      return { ...state, chosen: rowsOf(state.groups).findIndex(({ key }) => key === event.key) };
    case 'card-opened':
      return { ...state, cards: [...state.cards, event.card], path: [] };
    case 'went-back':
      return { ...state, cards: state.cards.slice(0, -1), path: [] };
    case 'walked':
      return { ...state, path: event.path };
    case 'went-to-list':
      return { ...state, cards: [], path: [] };
  }
}

function moved({ chosen, groups }: PaletteState, by: number): number {
  const count = rowsOf(groups).length;
  if (count === 0) return 0;
  const to = chosen + by;
  return Math.abs(by) === 1 ? (to + count) % count : Math.max(0, Math.min(count - 1, to));
}

export const chosenRow = ({ groups, chosen }: PaletteState): Row | null => rowsOf(groups)[chosen] ?? null;

export const topCard = ({ cards }: PaletteState): OpenedEntry | null => cards.at(-1) ?? null;

/** Whether the tree on top has come to a decision. */
export function isAtLeaf(state: PaletteState): boolean {
  const tree = topCard(state)?.card.tree;
  return tree !== undefined && walkPath(tree, state.path).at.kind === 'leaf';
}

/** Where a key leads in the tree on top; null where it leads nowhere, or no tree is there. */
export function pathAfterKey(state: PaletteState, key: string): TreePath | null {
  const tree = topCard(state)?.card.tree;
  if (tree === undefined) return null;
  if (key === 'Backspace') return state.path.length > 0 ? state.path.slice(0, -1) : null;
  const { at } = walkPath(tree, state.path);
  const answer = at.kind === 'question' ? answerOf(at, key) : null;
  return answer === null ? null : [...state.path, answer];
}

/** There is an answer to what stands in the box, and nothing in it. */
export const foundNothing = ({ answered, query, groups }: PaletteState): boolean =>
  answered === query && groups.length === 0;
