import type { Lint } from '../lint.ts';
import { countWords, sentencesOf } from '../reading.ts';
import { type Text, textsOf } from '../select/texts.ts';

const MOST_WORDS = 40;
const MOST_ON_AVERAGE = 22;
/** One or two sentences are a question or an aside: their average says no more than their length. */
const FEWEST_SENTENCES = 3;

export const sentencesAreShort = {
  name: 'sentences-are-short',
  description: 'No spoken sentence has more than 40 words, and a spoken paragraph at most 22 on average.',
  over: textsOf('spoken'),
  check({ text }) {
    const lengths = sentencesOf(text).map(countWords);
    const longest = Math.max(...lengths);
    if (longest > MOST_WORDS)
      return `One sentence has ${longest} words. Whoever listens has lost its beginning by then: end it at ${MOST_WORDS}, where a semicolon or an "and" joins two thoughts.`;
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    if (lengths.length < FEWEST_SENTENCES || average <= MOST_ON_AVERAGE) return null;
    return `Its sentences have ${average.toFixed(1)} words on average. That is how one writes, not how one talks: at most ${MOST_ON_AVERAGE}, so turn some semicolons into full stops.`;
  },
  good: { text: 'I store the key first. A second request finds it. It gets the stored answer.' },
  bad: {
    text: 'I store the key which the client has sent first of all in a table of its own, so that a second request which arrives while the first one is still running finds it there and gets the very same stored answer as before.',
  },
} satisfies Lint<Pick<Text, 'text'>>;
