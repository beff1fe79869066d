import type { QuestionNode } from '#knowledge/decision-trees/decision-tree.ts';
import type { Lint } from '../lint.ts';
import { countWords, repeated } from '../reading.ts';
import { treeQuestions } from '../select/trees.ts';

const MOST_WORDS = 12;

export const treeQuestionIsAChoice = {
  name: 'tree-question-is-a-choice',
  description: 'A question of a decision tree has different, short answers that lead to different places.',
  over: treeQuestions,
  check({ answers }) {
    if (answers.length < 2)
      return 'It has one answer, so it decides nothing. Give the other answers, or leave the question out.';
    const [twice] = [...repeated(answers.map(({ answer }) => answer)), ...repeated(answers.map(({ to }) => to))];
    if (twice !== undefined)
      return `"${twice}" is there twice: two answers that are the same, or lead to the same place, are one.`;
    const long = answers.find(({ answer }) => countWords(answer) > MOST_WORDS);
    return long === undefined
      ? null
      : `"${long.answer}" is too long to choose by. An answer has ${MOST_WORDS} words at most; put the reason into "because".`;
  },
  good: {
    answers: [
      { answer: 'Yes, with room to spare', to: 'postgres' },
      { answer: 'No', to: 'sharded' },
    ],
  },
  bad: {
    answers: [
      { answer: 'Yes', to: 'postgres' },
      { answer: 'No', to: 'postgres' },
    ],
  },
} satisfies Lint<Pick<QuestionNode, 'answers'>>;
