import type { Lint } from '../lint.ts';
import { countSyllables } from '../reading.ts';
import { type Text, textsOf } from '../select/texts.ts';

const LONG = 4;
const MOST_LONG = 0.1;
/** One or two terms in a short line are its subject. */
const FEWEST_LONG = 3;

export const wordsArePlain = {
  name: 'words-are-plain',
  description: 'Of the words of a spoken text at most one in ten has four syllables or more.',
  over: textsOf('spoken'),
  check({ text }) {
    const words = text.split(/\s+/);
    const long = words.filter((word) => countSyllables(word) >= LONG);
    if (long.length < FEWEST_LONG || long.length / words.length <= MOST_LONG) return null;
    return `${long.length} of ${words.length} words have four syllables or more: ${long.slice(0, 4).join(', ')}. Read aloud that is a lecture. Say some of it with the short word: "right" for "authorisation", "copy" for "replication".`;
  },
  good: { text: 'The copy may lag, so I read my own writes from the primary.' },
  bad: { text: 'Asynchronous replication necessitates eventual consistency considerations.' },
} satisfies Lint<Pick<Text, 'text'>>;
