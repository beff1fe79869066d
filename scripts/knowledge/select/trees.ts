import type { LeafNode, QuestionNode } from '#knowledge/decision-trees/decision-tree.ts';
import type { Select } from '../lint.ts';

export const treeQuestions: Select<QuestionNode> = ({ trees }) =>
  trees.flatMap(({ id, nodes }) =>
    Object.entries(nodes).flatMap(([key, node]) =>
      node.kind === 'question' ? [{ at: `${id}/${key}`, item: node }] : [],
    ),
  );

export const treeLeaves: Select<LeafNode> = ({ trees }) =>
  trees.flatMap(({ id, nodes }) =>
    Object.entries(nodes).flatMap(([key, node]) => (node.kind === 'leaf' ? [{ at: `${id}/${key}`, item: node }] : [])),
  );
