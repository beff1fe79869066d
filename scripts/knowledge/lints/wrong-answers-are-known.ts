import type { Level } from '#knowledge/concepts/concept.ts';
import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { levels } from '../select/answers.ts';

const FEWEST_WORDS = 8;

export const wrongAnswersAreKnown = {
  name: 'wrong-answers-are-known',
  description: 'Each rung knows how people go wrong, and why it is wrong.',
  over: levels,
  check({ wrongAnswers }) {
    if (wrongAnswers.length === 0)
      return 'No wrong answer is known here. Write down at least one that you have heard, with what breaks.';
    const bare = wrongAnswers.find((answer) => countWords(answer) < FEWEST_WORDS);
    if (bare === undefined) return null;
    return `"${bare}" says what people get wrong and not what breaks. Add it after a semicolon: the reason is what stays.`;
  },
  good: { wrongAnswers: ['Retrying at once; everybody else does the same, and the server stays down.'] },
  bad: { wrongAnswers: ['Retrying at once.'] },
} satisfies Lint<Pick<Level, 'wrongAnswers'>>;
