import type { Step } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { steps } from '../select/rounds.ts';

const MOST_WORDS = 9;

export const cueIsShort = {
  name: 'cue-is-short',
  description: 'A cue has at most 9 words.',
  over: steps,
  check({ cue }) {
    const words = countWords(cue);
    if (words <= MOST_WORDS) return null;
    return `The cue has ${words} words. It is read in one glance while somebody speaks: keep ${MOST_WORDS} at most and leave the rest to "say".`;
  },
  good: { cue: 'Make every write safe to retry' },
  bad: { cue: 'Make sure that every single write of a client is safe to be retried' },
} satisfies Lint<Pick<Step, 'cue'>>;
