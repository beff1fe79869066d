import { describe, expect, it } from 'vitest';
import { datastoreTree } from '#knowledge/decision-trees/datastore.ts';
import {
  CRITERIA,
  type DecisionTree,
  type LeafNode,
  MAIN_STORES,
  type QuestionNode,
} from '#knowledge/decision-trees/decision-tree.ts';

const TREES: readonly DecisionTree[] = [datastoreTree];

const questionsOf = ({ nodes }: DecisionTree): [string, QuestionNode][] =>
  Object.entries(nodes).flatMap(([key, node]) => (node.kind === 'question' ? [[key, node]] : []));

const leavesOf = ({ nodes }: DecisionTree): [string, LeafNode][] =>
  Object.entries(nodes).flatMap(([key, node]) => (node.kind === 'leaf' ? [[key, node]] : []));

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const countWords = (text: string) => text.trim().split(/\s+/).length;

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

  it('has a node behind every answer', () => {
    const nowhere = questionsOf(tree).flatMap(([, { answers }]) => answers.filter(({ to }) => !(to in tree.nodes)));
    expect(nowhere).toEqual([]);
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

  it('gives each question a choice of different answers that lead to different places', () => {
    for (const [key, { ask, answers }] of questionsOf(tree)) {
      expect(ask, key).toMatch(/\?$/);
      expect(answers.length, key).toBeGreaterThanOrEqual(2);
      expect(repeated(answers.map(({ answer }) => answer)), key).toEqual([]);
      expect(repeated(answers.map(({ to }) => to)), key).toEqual([]);
      expect(
        answers.filter(({ answer }) => countWords(answer) > 12),
        key,
      ).toEqual([]);
    }
  });

  it('gives each leaf its reason, its price and its index, short enough to say', () => {
    for (const [key, { reason, price, index }] of leavesOf(tree)) {
      for (const text of [reason, price, index]) {
        expect(countWords(text), key).toBeGreaterThanOrEqual(8);
        expect(countWords(text), key).toBeLessThanOrEqual(32);
      }
    }
  });
});

describe.each(TREES)('the figures of the $id decision tree', (tree) => {
  const leaves = leavesOf(tree);

  it('each have a source of which the year is given', () => {
    for (const { source } of leaves.flatMap(([, { numbers = [] }]) => numbers)) {
      expect(source.title).not.toBe('');
      expect(source.by).not.toBe('');
      expect(source.year).toBeGreaterThanOrEqual(1990);
    }
  });

  // A figure in prose has nobody behind it.
  it('do not stand in the prose of a leaf', () => {
    const figure =
      /\b\d|\b(?:seconds|milliseconds?|minutes?|hours?|kilobytes?|megabytes?|gigabytes?|terabytes?|thousand|million|billion|per cent)\b/;
    const prose = leaves.flatMap(([key, leaf]) =>
      [leaf.reason, leaf.price, leaf.index, 'unless' in leaf ? leaf.unless : leaf.instead].map(
        (text) => [key, text] as const,
      ),
    );
    expect(prose.filter(([, text]) => figure.test(text))).toEqual([]);
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

  it('says when another store is better, at each of the four', () => {
    for (const leaf of leaves) if (leaf.store !== 'something else') expect(leaf.unless).toMatch(/\.$/);
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
