import type { Phrase } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { strongSoundLists } from '../select/phrases.ts';

/** It is listened for in an hour of free talk, and not in the answer to one question. */
const MOST = 30;

export const strongPointIsHeardInManyWays = {
  name: 'strong-point-is-heard-in-many-ways',
  description: 'What speaks for a candidate sounds in three to thirty ways.',
  over: strongSoundLists,
  check(phrases) {
    if (phrases.length >= 3 && phrases.length <= MOST) return null;
    return `Ways in which it is heard: ${phrases.length}. Fewer than three miss most people; with more than ${MOST} nobody sees any more which of them goes wrong: find the words they share.`;
  },
  good: ['idempotency key', 'safe to retry/repeat/send', 'twice is harmless'],
  bad: ['idempotency key'],
} satisfies Lint<readonly Phrase[]>;
