import type { SourcedNumber } from '#knowledge/source.ts';
import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { figures } from '../select/figures.ts';

const MOST_WORDS = { what: 22, value: 14 };

export const figureIsSayable = {
  name: 'figure-is-sayable',
  description: 'A figure is said in a few words, and has a number in its value.',
  over: figures,
  check({ what, value }) {
    if (
      !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|single|hundreds?|thousands?|millions?|billions?|none|no|nothing|off)\b/i.test(
        value,
      )
    )
      return `"${value}" has no figure in it. Say the value with its unit, as it is spoken: "about 100 microseconds".`;
    if (countWords(what) <= MOST_WORDS.what && countWords(value) <= MOST_WORDS.value) return null;
    return `The figure takes too long to say: at most ${MOST_WORDS.what} words for what it is and ${MOST_WORDS.value} for its value. Conditions belong into the title of the source.`;
  },
  good: { what: 'A round trip inside one data centre', value: 'about half a millisecond' },
  bad: { what: 'A round trip inside one data centre', value: 'fast' },
} satisfies Lint<Pick<SourcedNumber, 'what' | 'value'>>;
