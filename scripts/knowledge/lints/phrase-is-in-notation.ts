import type { Phrase } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { phrases } from '../select/phrases.ts';

/** Words apart by one space, alternatives by a slash, a star only at the end of a word. */
const WORD = String.raw`[a-z0-9+#]+\*?`;
const ALTERNATIVES = `${WORD}(?:/${WORD})*`;
const NOTATION = new RegExp(`^${ALTERNATIVES}(?: ${ALTERNATIVES})*$`);

export const phraseIsInNotation = {
  name: 'phrase-is-in-notation',
  description: 'Phrases are written in the notation that the panel reads.',
  over: phrases,
  check(phrase) {
    if (NOTATION.test(phrase)) return null;
    return `"${phrase}" is not in the notation and never matches. Lower case, one space between words, a/b for either word, a star at the end of a word only; no apostrophes or hyphens.`;
  },
  good: 'retry/retries same key*',
  bad: 'Retry-After header',
} satisfies Lint<Phrase>;
