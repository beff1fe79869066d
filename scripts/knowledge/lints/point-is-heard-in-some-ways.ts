import type { Phrase } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { soundLists } from '../select/phrases.ts';

export const pointIsHeardInSomeWays = {
  name: 'point-is-heard-in-some-ways',
  description: 'A point of a question and a red flag of the rubric sound in three to eight ways.',
  over: soundLists,
  check(phrases) {
    if (phrases.length >= 3 && phrases.length <= 8) return null;
    return `Ways in which it is heard: ${phrases.length}. Fewer than three miss most people, more than eight are a sign of two points in one: split it or find the words they share.`;
  },
  good: ['retry after header', '429 with retry', 'tells when to retry'],
  bad: ['retry'],
} satisfies Lint<readonly Phrase[]>;
