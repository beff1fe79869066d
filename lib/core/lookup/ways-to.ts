import type { Answer, DecisionTree, QuestionNode } from '#knowledge/decision-trees/decision-tree.ts';

export interface Turn {
  readonly question: QuestionNode;
  readonly answer: Answer;
}

/** Every way from the root of a tree to a node, the shortest first. */
export function waysTo(tree: DecisionTree, key: string): readonly (readonly Turn[])[] {
  const ways: (readonly Turn[])[] = [];
  const walk = (at: string, before: readonly Turn[]) => {
    if (at === key) ways.push(before);
    const question = tree.nodes[at];
    if (question?.kind !== 'question') return;
    for (const answer of question.answers) walk(answer.to, [...before, { question, answer }]);
  };
  walk(tree.root, []);
  return ways.sort((a, b) => a.length - b.length);
}
