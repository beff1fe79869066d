import type { Lint, Select } from '../lint.ts';
import { countWords, sentencesOf } from '../reading.ts';
import { levels, questions } from '../select/answers.ts';

const MOST_WORDS = 50;

/** A question of the bank opens a subject without a ladder around it: it brings its own scene. */
const LEAST_IN_BANK = 12;

interface Prompt {
  readonly text: string;
  readonly isInBank: boolean;
}

const prompts: Select<Prompt> = (knowledge) => [
  ...levels(knowledge).map(({ at, item }) => ({ at, item: { text: item.prompt, isInBank: false } })),
  ...questions(knowledge).map(({ at, item }) => ({ at, item: { text: item.prompt, isInBank: true } })),
];

export const promptIsAskable = {
  name: 'prompt-is-askable',
  description: 'A prompt is one to three sentences of at most 50 words.',
  over: prompts,
  check({ text, isInBank }) {
    const sentences = sentencesOf(text).length;
    if (sentences > 3)
      return `The prompt has ${sentences} sentences. After the third nobody knows what the first asked: set the scene in one or two, and ask.`;
    const words = countWords(text);
    if (isInBank && words < LEAST_IN_BANK)
      return `The prompt has ${words} words. Alone in the bank it has no scene: give it one, in ${LEAST_IN_BANK} words or more.`;
    if (words <= MOST_WORDS) return null;
    return `The prompt has ${words} words. It is heard once, not read: ${MOST_WORDS} at most, and one question at its end.`;
  },
  good: { text: 'A page got slow after a release. What do you look at first?', isInBank: false },
  bad: {
    text: 'A page got slow. It was fast before. There was a release. There was also a sale. What do you look at?',
    isInBank: true,
  },
} satisfies Lint<Prompt>;
