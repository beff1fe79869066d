import type { DecisionTree, LeafNode } from '#knowledge/decision-trees/decision-tree.ts';
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import type { LookupItem } from '../entry.ts';
import { waysTo } from '../ways-to.ts';
import { cardFigure } from './card-figure.ts';

/** The round in which a tree is walked has its id. */
const roundOf = ({ id }: DecisionTree): RoundId | null => ROUND_IDS.find((round) => round === id) ?? null;

/** A tree to walk, and each of its leaves to land on at once. */
export function treeItems(trees: readonly DecisionTree[]): LookupItem[] {
  return trees.flatMap((tree) => [treeItem(tree), ...leafItems(tree)]);
}

function treeItem(tree: DecisionTree): LookupItem {
  const root = tree.nodes[tree.root];
  const ask = root?.kind === 'question' ? root.ask : '';
  return {
    entry: {
      id: `tree:${tree.id}`,
      kind: 'tree',
      title: tree.title,
      context: '',
      line: ask,
      say: ask,
      round: roundOf(tree),
    },
    card: { parts: [], tree },
  };
}

function leafItems(tree: DecisionTree): LookupItem[] {
  return Object.entries(tree.nodes).flatMap(([key, node]) => (node.kind === 'leaf' ? [leafItem(tree, key, node)] : []));
}

export const leafTitle = (leaf: LeafNode): string => ('instead' in leaf ? leaf.instead : leaf.store);

function leafItem(tree: DecisionTree, key: string, leaf: LeafNode): LookupItem {
  const title = leafTitle(leaf);
  const { reason, price, index, numbers = [] } = leaf;
  const [way = []] = waysTo(tree, key);
  return {
    entry: {
      id: `leaf:${tree.id}/${key}`,
      kind: 'leaf',
      title,
      // Several leaves land on one store: what tells them apart is the answer that led there.
      context: way.at(-1)?.answer.answer ?? tree.title,
      line: reason,
      say: `${title}. ${reason} ${price}`,
      round: roundOf(tree),
    },
    card: {
      parts: [
        { form: 'text', label: 'reason', text: reason },
        { form: 'text', label: 'price', text: price },
        { form: 'text', label: 'index', text: index },
        { form: 'text', label: 'unless', text: 'unless' in leaf ? leaf.unless : '' },
        { form: 'figures', label: 'numbers', figures: numbers.map(cardFigure) },
        { form: 'list', label: 'way', items: way.map(({ answer }) => answer.answer) },
      ],
    },
  };
}
