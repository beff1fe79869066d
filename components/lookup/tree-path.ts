import type { Turn } from '#core/lookup/ways-to.ts';
import type { DecisionTree, LeafNode, QuestionNode } from '#knowledge/decision-trees/decision-tree.ts';

/** The answers given so far, by their index. */
export type TreePath = readonly number[];

export interface PathWalk {
  readonly turns: readonly Turn[];
  readonly at: QuestionNode | LeafNode;
}

/** Where answers lead; what leads nowhere is not followed. */
export function walkPath(tree: DecisionTree, path: TreePath): PathWalk {
  const turns: Turn[] = [];
  let node = nodeAt(tree, tree.root);
  for (const index of path) {
    const answer = node.kind === 'question' ? node.answers[index] : undefined;
    if (node.kind !== 'question' || answer === undefined) break;
    turns.push({ question: node, answer });
    node = nodeAt(tree, answer.to);
  }
  return { turns, at: node };
}

function nodeAt(tree: DecisionTree, key: string): QuestionNode | LeafNode {
  const node = tree.nodes[key];
  if (node === undefined) throw new RangeError(`${tree.id} has no node "${key}"`);
  return node;
}

/** The answer that a key stands for: 1 is the first. */
export function answerOf({ answers }: QuestionNode, key: string): number | null {
  const index = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  return index >= 0 && index < answers.length ? index : null;
}
