import type { Phrase } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { praise } from '../select/rubric.ts';

export const phraseSpeaksOneWay = {
  name: 'phrase-speaks-one-way',
  description: 'No phrase of the rubric counts for a candidate and against them.',
  over: praise,
  check({ phrase, against }) {
    if (!against.has(phrase)) return null;
    return `"${phrase}" counts for a candidate and against them at once, so it proves nothing. Add the word that makes it one of the two.`;
  },
  good: { phrase: 'nouns in path', against: new Set(['verb in path']) },
  bad: { phrase: 'in path', against: new Set(['in path']) },
} satisfies Lint<{ phrase: Phrase; against: ReadonlySet<Phrase> }>;
