import { RESPELLINGS } from '../british-words.ts';
import type { Lint } from '../lint.ts';
import { ownTexts, type Text } from '../select/texts.ts';

/** Names in code and standards, which have one spelling only. */
const CODE_WORDS: ReadonlySet<string> = new Set(['ANALYZE', 'Authorization', 'Serializable', 'serializable', 'color']);

const wordsOf = (text: string) => text.match(/[A-Za-z]+/g) ?? [];

const respellings = new Map<string, string | null>();

/** How the word is spelt here; null when that is how it stands. */
function respell(word: string): string | null {
  const known = respellings.get(word);
  if (known !== undefined) return known;
  const found = RESPELLINGS.find(({ american }) =>
    american.endsWith('*') ? word.startsWith(american.slice(0, -1)) : word === american,
  );
  const british = found === undefined ? null : found.british.replace('*', word.slice(found.american.length - 1));
  respellings.set(word, british);
  return british;
}

export const spellingIsBritish = {
  name: 'spelling-is-british',
  description: 'Prose is spelt the British way; code words keep their own.',
  over: ownTexts,
  check({ text }) {
    const american = wordsOf(text).find((word) => !CODE_WORDS.has(word) && respell(word.toLowerCase()) !== null);
    if (american === undefined) return null;
    return `"${american}" is spelt the American way. Prose here is British: "${respell(american.toLowerCase())}". A word of code or a standard that cannot change goes into CODE_WORDS.`;
  },
  good: { text: 'We normalise the behaviour, and send an Authorization header.' },
  bad: { text: 'We normalize the behavior.' },
} satisfies Lint<Pick<Text, 'text'>>;
