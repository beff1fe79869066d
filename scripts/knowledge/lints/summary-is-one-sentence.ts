import type { Lint, Select } from '../lint.ts';
import { sentencesOf } from '../reading.ts';
import { concepts } from '../select/answers.ts';
import { rounds } from '../select/rounds.ts';

const summed: Select<{ summary: string }> = (knowledge) => [...concepts(knowledge), ...rounds(knowledge)];

export const summaryIsOneSentence = {
  name: 'summary-is-one-sentence',
  description: 'A concept and a round are summed up in one sentence.',
  over: summed,
  check({ summary }) {
    const sentences = sentencesOf(summary).length;
    if (sentences === 1) return null;
    return `The summary has ${sentences} sentences. It stands in a list, where one is read: say what it is, and leave how it works to the levels.`;
  },
  good: { summary: 'Keeping several contracts alive at once.' },
  bad: { summary: 'A version is a contract. It is kept.' },
} satisfies Lint<{ summary: string }>;
