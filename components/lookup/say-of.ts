import type { OpenedEntry } from '#core/lookup/look-up.ts';
import type { DecisionTree } from '#knowledge/decision-trees/decision-tree.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { Row } from './rows.ts';
import { sayableSum } from './sum-words.ts';
import { type TreePath, walkPath } from './tree-path.ts';

/** What copying gives: of the card on top, else of the chosen row. */
export function sayOf(card: OpenedEntry | null, path: TreePath, row: Row | null): string | null {
  if (card !== null) return card.card.tree === undefined ? card.entry.say : sayOfTree(card.card.tree, path);
  if (row === null) return null;
  return row.kind === 'sum' ? sayableSum(row.sum) : row.hit.say;
}

/** The question to ask, or the decision with its reason and its price. */
function sayOfTree(tree: DecisionTree, path: TreePath): string {
  const { at } = walkPath(tree, path);
  return at.kind === 'question' ? at.ask : `${'instead' in at ? at.instead : at.store}. ${at.reason} ${at.price}`;
}

/** Which round pinning means: the same way round. A sum belongs to where figures are reckoned. */
export function roundOf(card: OpenedEntry | null, row: Row | null): RoundId | null {
  if (card !== null) return card.entry.round;
  if (row === null) return null;
  return row.kind === 'sum' ? 'system-design' : row.hit.round;
}
