import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { rounds } from '../select/rounds.ts';

const MOST_WORDS = 3;

export const roundTitleIsShort = {
  name: 'round-title-is-short',
  description: 'The title of a round has at most three words.',
  over: rounds,
  check({ title }) {
    if (countWords(title) <= MOST_WORDS) return null;
    return `"${title}" is too long for the place where it stands, which is narrow and changes while somebody talks: ${MOST_WORDS} words at most.`;
  },
  good: { title: 'API design' },
  bad: { title: 'The design of an API' },
} satisfies Lint<{ title: string }>;
