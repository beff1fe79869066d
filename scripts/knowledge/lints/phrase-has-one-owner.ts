import type { Lint } from '../lint.ts';
import { repeated } from '../reading.ts';
import { type Rivals, rivals } from '../select/phrases.ts';

export const phraseHasOneOwner = {
  name: 'phrase-has-one-owner',
  description: 'Of what is listened for at the same time, no two claim the same phrase.',
  over: rivals,
  check({ owners }) {
    const [phrase] = repeated(owners.flatMap(({ phrases }) => phrases));
    if (phrase === undefined) return null;
    const names = owners.filter(({ phrases }) => phrases.includes(phrase)).map(({ name }) => name);
    return `"${phrase}" stands under ${names.join(' and ')}. They would tick each other: add to each the word that tells it from the other, or drop one.`;
  },
  good: {
    owners: [
      { name: 'errors', phrases: ['error shape'] },
      { name: 'retries', phrases: ['same key'] },
    ],
  },
  bad: {
    owners: [
      { name: 'errors', phrases: ['same key'] },
      { name: 'retries', phrases: ['same key'] },
    ],
  },
} satisfies Lint<Rivals>;
