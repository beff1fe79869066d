import { describe, expect, it } from 'vitest';
import { datastoreTree } from '#knowledge/decision-trees/datastore.ts';
import {
  CRITERIA,
  type DecisionTree,
  type LeafNode,
  MAIN_STORES,
  type QuestionNode,
} from '#knowledge/decision-trees/decision-tree.ts';
import { repeated } from '../../scripts/knowledge/reading.ts';

const TREES: readonly DecisionTree[] = [datastoreTree];

const questionsOf = ({ nodes }: DecisionTree): [string, QuestionNode][] =>
  Object.entries(nodes).flatMap(([key, node]) => (node.kind === 'question' ? [[key, node]] : []));

const leavesOf = ({ nodes }: DecisionTree): [string, LeafNode][] =>
  Object.entries(nodes).flatMap(([key, node]) => (node.kind === 'leaf' ? [[key, node]] : []));

/** Every way from the root to a leaf; a way that comes round to one of its own nodes ends there. */
function walks(tree: DecisionTree, key: string = tree.root, before: readonly string[] = []): string[][] {
  const walk = [...before, key];
  const node = tree.nodes[key];
  if (before.includes(key) || node?.kind !== 'question') return [walk];
  return node.answers.flatMap(({ to }) => walks(tree, to, walk));
}

describe.each(TREES)('the $id decision tree', (tree) => {
  const ways = walks(tree);

  it('starts with a question', () => {
    expect(tree.nodes[tree.root]?.kind).toBe('question');
  });

  it('comes to an end whatever is answered', () => {
    expect(ways.filter((way) => repeated(way).length > 0)).toEqual([]);
    expect(ways.filter((way) => tree.nodes[way.at(-1) ?? '']?.kind !== 'leaf')).toEqual([]);
  });

  it('reaches every one of its nodes', () => {
    const reached = new Set(ways.flat());
    expect(Object.keys(tree.nodes).filter((key) => !reached.has(key))).toEqual([]);
  });

  it('needs at most five questions', () => {
    expect(ways.filter((way) => way.length > 6)).toEqual([]);
  });
});

describe('the datastore decision tree', () => {
  const leaves = leavesOf(datastoreTree).map(([, leaf]) => leaf);

  it('asks about the ratio, the access pattern, the consistency and the ceiling', () => {
    const asked = new Set(questionsOf(datastoreTree).map(([, { about }]) => about));
    expect([...asked].sort()).toEqual([...CRITERIA].sort());
  });

  it.each(MAIN_STORES)('lands on %s', (store) => {
    expect(leaves.filter((leaf) => leaf.store === store)).not.toEqual([]);
  });

  it('names the kind of store where it is none of the four', () => {
    const others = leaves.flatMap((leaf) => (leaf.store === 'something else' ? [leaf.instead] : []));
    expect(others.length).toBeGreaterThanOrEqual(3);
    expect(repeated(others)).toEqual([]);
  });

  it.each([
    {
      said: 'seats that must not be sold twice',
      way: ['ratio', 'read-shape', 'row-rules', 'primary-ceiling', 'postgres'],
    },
    {
      said: 'a profile by its id for the whole world',
      way: ['ratio', 'read-shape', 'may-vanish', 'key-ceiling', 'dynamodb'],
    },
    {
      said: 'readings of a million sensors',
      way: ['ratio', 'append-reads', 'append-ceiling', 'append-conditions', 'cassandra'],
    },
    { said: 'a product search with typos', way: ['ratio', 'read-shape', 'text-demands', 'text-lag', 'elasticsearch'] },
    { said: 'scanned tickets as PDF', way: ['ratio', 'object-storage'] },
  ])('has a way for $said', ({ way }) => {
    expect(walks(datastoreTree)).toContainEqual(way);
  });
});
