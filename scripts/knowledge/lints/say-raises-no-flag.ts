import { covered, type Sounding } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import { suggestions } from '../select/rounds.ts';

export const sayRaisesNoFlag = {
  name: 'say-raises-no-flag',
  description: 'Nothing that is suggested to be said raises a red flag.',
  over: suggestions,
  check({ say, flags }) {
    const raised = covered(say, flags);
    if (raised.length === 0) return null;
    return `Said aloud it raises a red flag: "${raised[0]}". We would suggest what we mark down; reword the line, or narrow the phrase of the flag.`;
  },
  good: { say: 'I order by a sequence number.', flags: [['Orders by the clock', ['order by timestamp*']]] },
  bad: { say: 'I order by timestamps.', flags: [['Orders by the clock', ['order by timestamp*']]] },
} satisfies Lint<{ say: string; flags: readonly Sounding[] }>;
