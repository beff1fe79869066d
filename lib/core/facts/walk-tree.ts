import type { Answer, DecisionTree, LeafNode, QuestionNode } from '#knowledge/decision-trees/decision-tree.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { KnownFacts } from './derive-facts.ts';

/** Shares of reads from which a store is mainly read, or mainly written. */
const READ_HEAVY_FROM = 0.6;
const WRITE_HEAVY_TO = 0.4;

/** How far what is known leads through a decision tree. */
export interface TreeWalk {
  /** The questions that are settled, and by which answer. */
  readonly settled: readonly { readonly question: QuestionNode; readonly answer: Answer }[];
  /** Where the walk stands: the decision, or the next thing to find out. */
  readonly at: QuestionNode | LeafNode;
}

/** Follows an answer only where exactly one fits what is known. */
export function walkTree(tree: DecisionTree, facts: KnownFacts): TreeWalk {
  const known = knownRequirements(facts);
  const settled: TreeWalk['settled'][number][] = [];
  let key = tree.root;
  for (;;) {
    const node = tree.nodes[key];
    if (node === undefined) throw new RangeError(`${tree.id} has no node "${key}"`);
    if (node.kind === 'leaf') return { settled, at: node };
    const fitting = node.answers.filter(({ when = [] }) => when.some((requirement) => known.has(requirement)));
    const [answer] = fitting;
    if (answer === undefined || fitting.length > 1) return { settled, at: node };
    settled.push({ question: node, answer });
    key = answer.to;
  }
}

function knownRequirements({ figures, requirements }: KnownFacts): ReadonlySet<Requirement> {
  const known = new Set(requirements.map(({ requirement }) => requirement));
  const share = figures.find(({ role }) => role === 'read-share')?.value;
  if (share !== undefined && share >= READ_HEAVY_FROM) known.add('read-heavy');
  if (share !== undefined && share <= WRITE_HEAVY_TO) known.add('write-heavy');
  return known;
}
