import type { LeafNode } from '#knowledge/decision-trees/decision-tree.ts';
import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { treeLeaves } from '../select/trees.ts';

const LEAST = 8;
const MOST = 32;

export const leafIsSayable = {
  name: 'leaf-is-sayable',
  description: 'A leaf of a decision tree gives its reason, its price and its index, short enough to say.',
  over: treeLeaves,
  check({ reason, price, index }) {
    const off = [reason, price, index].find((text) => countWords(text) < LEAST || countWords(text) > MOST);
    if (off === undefined) return null;
    return `"${off.slice(0, 50)}..." has ${countWords(off)} words. Reason, price and index are each said in one sentence or two, between ${LEAST} and ${MOST} words.`;
  },
  good: {
    reason: 'Rules over several rows become constraints and transactions.',
    price: 'Writes have one primary as their ceiling, for good.',
    index: 'A composite index for each hot query, equality first.',
  },
  bad: {
    reason: 'It is good.',
    price: 'None that matters here, as far as one can see.',
    index: 'A composite index for each hot query, equality first.',
  },
} satisfies Lint<Pick<LeafNode, 'reason' | 'price' | 'index'>>;
