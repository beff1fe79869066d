import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { modelAnswers } from '../select/answers.ts';

export const modelAnswerTakesAMinute = {
  name: 'model-answer-takes-a-minute',
  description: 'A model answer, or a paragraph of a worked one, has 60 to 140 words.',
  over: modelAnswers,
  check(answer) {
    const words = countWords(answer);
    if (words >= 60 && words <= 140) return null;
    return `The answer has ${words} words. Below 60 it cannot give a decision and its price, above 140 somebody interrupts: aim at the middle.`;
  },
  good: Array.from({ length: 12 }, () => 'We keep one key for each order.').join(' '),
  bad: 'We keep one key for each order.',
} satisfies Lint<string>;
