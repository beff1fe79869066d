import { stem } from '#core/intent/stem.ts';
import type { Phrase } from '#knowledge/schema.ts';
import { waysToSay } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import { repeated } from '../reading.ts';
import { type Rivals, rivals } from '../select/phrases.ts';

/** As it is compared: plurals are folded, so "keys" and "key" are one claim. */
const claimsOf = (phrase: Phrase): string[] =>
  waysToSay(phrase).map((way) =>
    way
      .split(' ')
      .map((word) => (word.endsWith('*') ? word : stem(word)))
      .join(' '),
  );

const claimsOfAll = (phrases: readonly Phrase[]) => new Set(phrases.flatMap(claimsOf));

export const phraseHasOneOwner = {
  name: 'phrase-has-one-owner',
  description:
    'Of what is listened for at the same time, no two claim the same phrase, spelt out or among alternatives.',
  over: rivals,
  check({ owners }) {
    const all = owners.flatMap(({ name, phrases }) => phrases.map((phrase) => ({ name, phrase })));
    const same = repeated(all.map(({ phrase }) => phrase));
    const [claim] = [
      ...same.flatMap(claimsOf),
      ...repeated(owners.flatMap(({ phrases }) => [...claimsOfAll(phrases)])),
    ];
    if (claim === undefined) return null;
    const claimants = all.filter(({ phrase }) => claimsOf(phrase).includes(claim));
    return `${claimants.map(({ name, phrase }) => `"${phrase}" of "${name}"`).join(' and ')} hear the same words. They would tick each other: add to each the word that tells it from the other, or drop one.`;
  },
  good: {
    owners: [
      { name: 'errors', phrases: ['error shape'] },
      { name: 'retries', phrases: ['same key'] },
    ],
  },
  bad: {
    owners: [
      { name: 'errors', phrases: ['same/stored key'] },
      { name: 'retries', phrases: ['same key/keys'] },
    ],
  },
} satisfies Lint<Rivals>;
