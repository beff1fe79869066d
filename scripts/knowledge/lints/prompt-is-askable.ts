import type { Lint, Select } from '../lint.ts';
import { countWords, sentencesOf } from '../reading.ts';
import { levels, questions } from '../select/answers.ts';

const MOST_WORDS = 50;

const prompts: Select<string> = (knowledge) =>
  [...levels(knowledge), ...questions(knowledge)].map(({ at, item }) => ({ at, item: item.prompt }));

export const promptIsAskable = {
  name: 'prompt-is-askable',
  description: 'A prompt is one to three sentences of at most 50 words.',
  over: prompts,
  check(prompt) {
    const sentences = sentencesOf(prompt).length;
    if (sentences > 3)
      return `The prompt has ${sentences} sentences. After the third nobody knows what the first asked: set the scene in one or two, and ask.`;
    const words = countWords(prompt);
    if (words <= MOST_WORDS) return null;
    return `The prompt has ${words} words. It is heard once, not read: ${MOST_WORDS} at most, and one question at its end.`;
  },
  good: 'A page got slow after a release. What do you look at first?',
  bad: 'A page got slow. It was fast before. There was a release. There was also a sale. What do you look at?',
} satisfies Lint<string>;
