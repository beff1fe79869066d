import type { Requirement } from '../facts/requirements.ts';
import type { SourcedNumber } from '../source.ts';

/** Stores that a tree may land on; each has to be landed on at least once. */
export const MAIN_STORES = ['Postgres', 'DynamoDB', 'Cassandra', 'Elasticsearch'] as const;

export type MainStore = (typeof MAIN_STORES)[number];

/** What the questions of a tree measure. */
export const CRITERIA = ['read-write-ratio', 'access-pattern', 'consistency', 'scale-ceiling'] as const;

export type Criterion = (typeof CRITERIA)[number];

/** One answer and the node it leads to. `Key` is a node of the tree it stands in. */
export interface Answer<Key extends string = string> {
  /** As a candidate would say it, short. */
  readonly answer: string;
  readonly to: Key;
  /** Any of these, once heard, is this answer. */
  readonly when?: readonly Requirement[];
}

export interface QuestionNode<Key extends string = string> {
  readonly kind: 'question';
  readonly about: Criterion;
  /** What to find out, as a question one can ask the interviewer. */
  readonly ask: string;
  /** What the answer decides, so that the question is not asked for show. */
  readonly because: string;
  readonly answers: readonly Answer<Key>[];
}

interface Landing {
  readonly kind: 'leaf';
  /** Why this store, from the answers that led here. */
  readonly reason: string;
  /** What it costs, in work and in what one can no longer do. */
  readonly price: string;
  /** The index or key design that fits the query that led here. */
  readonly index: string;
  /** Limits and figures worth saying, where there are any. */
  readonly numbers?: readonly SourcedNumber[];
}

/** A leaf on one of the main stores. */
export interface MainLeaf extends Landing {
  readonly store: MainStore;
  /** When even here another product is the better answer. */
  readonly unless: string;
}

/** A leaf on a store for one special purpose. */
export interface OtherLeaf extends Landing {
  readonly store: 'something else';
  /** Which kind of store, with examples. */
  readonly instead: string;
}

export type LeafNode = MainLeaf | OtherLeaf;

export type TreeNode<Key extends string = string> = QuestionNode<Key> | LeafNode;

/** Questions that lead to a decision. Nodes by key; every key an answer names is a node. */
export interface DecisionTree<Key extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly root: NoInfer<Key>;
  readonly nodes: { readonly [K in Key]: TreeNode<NoInfer<Key>> };
}

/** Keeps the keys of a tree, so that an answer that leads nowhere does not compile. */
export function decisionTree<const Key extends string>(tree: DecisionTree<Key>): DecisionTree<Key> {
  return tree;
}
