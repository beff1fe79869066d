import type { SourcedNumber } from '#knowledge/source.ts';
import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { figures } from '../select/figures.ts';

const MOST_WORDS = { what: 22, value: 14 };

export const figureIsSayable = {
  name: 'figure-is-sayable',
  description: 'A figure and what it is are said in a few words.',
  over: figures,
  check({ what, value }) {
    if (countWords(what) <= MOST_WORDS.what && countWords(value) <= MOST_WORDS.value) return null;
    return `The figure takes too long to say: at most ${MOST_WORDS.what} words for what it is and ${MOST_WORDS.value} for its value. Conditions belong into the title of the source.`;
  },
  good: { what: 'A round trip inside one data centre', value: 'about half a millisecond' },
  bad: {
    what: 'A round trip inside one data centre',
    value:
      'about half a millisecond in 2012, and rather less in newer data centres, depending on the vendor and the distance',
  },
} satisfies Lint<Pick<SourcedNumber, 'what' | 'value'>>;
