import type { Lint, Select } from '../lint.ts';
import { formulas } from '../select/figures.ts';
import { axes } from '../select/rubric.ts';
import { treeQuestions } from '../select/trees.ts';

const asking: Select<string> = (knowledge) => [
  ...[...axes(knowledge), ...formulas(knowledge)].map(({ at, item }) => ({ at, item: item.question })),
  ...treeQuestions(knowledge).map(({ at, item }) => ({ at, item: item.ask })),
  ...knowledge.bosses.flatMap(({ id, assumptions }) => assumptions.map(({ ask }) => ({ at: id, item: ask }))),
  ...Object.entries(knowledge.figureRoles).map(([at, { ask }]) => ({ at, item: ask })),
];

export const questionEndsInAQuestionMark = {
  name: 'question-ends-in-a-question-mark',
  description: 'What a candidate or a rubric asks is a question.',
  over: asking,
  check(question) {
    if (question.endsWith('?')) return null;
    return `"${question}" is to be asked and does not ask. End it with a question, so that somebody else has to answer.`;
  },
  good: 'How fresh does it have to be?',
  bad: 'Find out how fresh it has to be.',
} satisfies Lint<string>;
