import { occurs } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import type { Knowledge } from '../read-knowledge.ts';
import type { Asked } from '../select/answers.ts';
import { bossParts, questions } from '../select/answers.ts';

export const promptGivesNothingAway = {
  name: 'prompt-gives-nothing-away',
  description: 'No question contains the words that make one of its points.',
  over: (knowledge: Knowledge) => [...bossParts(knowledge), ...questions(knowledge)],
  check({ prompt, points }) {
    const given = points.flatMap(({ listensFor }) => listensFor).filter((phrase) => occurs(prompt, [phrase]));
    if (given.length === 0) return null;
    return `"${given[0]}" is in the question itself, so its point is made by repeating the question. Add to the phrase what only an answer has.`;
  },
  good: { prompt: 'What is an index for?', points: [{ text: 'Finds rows', listensFor: ['finds rows'] }] },
  bad: { prompt: 'What is an index for?', points: [{ text: 'Finds rows', listensFor: ['index'] }] },
} satisfies Lint<Pick<Asked, 'prompt' | 'points'>>;
