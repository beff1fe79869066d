import type { Answer, DecisionTree, LeafNode, QuestionNode } from '#knowledge/decision-trees/decision-tree.ts';
import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { KnownFacts } from './derive-facts.ts';

/** Shares of reads from which a store is mainly read, or mainly written. */
const READ_HEAVY_FROM = 0.6;
const WRITE_HEAVY_TO = 0.4;
/** An answer that may be a second old may be read from a copy. */
const STALE_FROM_MS = 1_000;
/** What says more than another: writes that only add are still many writes. */
const REFINED: readonly (readonly [by: Requirement, rough: Requirement])[] = [['append-only', 'write-heavy']];

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
  const passed = new Set<string>();
  let key = tree.root;
  for (;;) {
    const node = tree.nodes[key];
    if (node === undefined) throw new RangeError(`${tree.id} has no node "${key}"`);
    if (node.kind === 'leaf') return { settled, at: node };
    if (passed.has(key)) throw new RangeError(`${tree.id} comes back to "${key}"`);
    passed.add(key);
    const fitting = fittingAnswers(node, known);
    const [answer] = fitting;
    if (answer === undefined || fitting.length > 1) return { settled, at: node };
    settled.push({ question: node, answer });
    key = answer.to;
  }
}

function fittingAnswers({ answers }: QuestionNode, known: ReadonlySet<Requirement>): readonly Answer[] {
  const fits = (answer: Answer, than: ReadonlySet<Requirement>) => (answer.when ?? []).some((one) => than.has(one));
  const fitting = answers.filter((answer) => fits(answer, known));
  if (fitting.length < 2) return fitting;
  const refined = new Set(known);
  for (const [by, rough] of REFINED) if (known.has(by)) refined.delete(rough);
  return answers.filter((answer) => fits(answer, refined));
}

/** What was said in so many words, and what follows from the figures. */
function knownRequirements({ figures, requirements }: KnownFacts): ReadonlySet<Requirement> {
  const known = new Set(requirements.map(({ requirement }) => requirement));
  const figure = (role: FigureRole) => figures.find((one) => one.role === role)?.value;
  const share = figure('read-share') ?? shareOfReads(figure('reads-per-second'), figure('writes-per-second'));
  if (share !== undefined && share >= READ_HEAVY_FROM) known.add('read-heavy');
  if (share !== undefined && share <= WRITE_HEAVY_TO) known.add('write-heavy');
  if ((figure('staleness-ms') ?? 0) >= STALE_FROM_MS) known.add('eventual-ok');
  return known;
}

function shareOfReads(reads: number | undefined, writes: number | undefined): number | undefined {
  return reads === undefined || writes === undefined || reads + writes === 0 ? undefined : reads / (reads + writes);
}
