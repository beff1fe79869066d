import { RUNGS, type Rung } from '#knowledge/concepts/concept.ts';
import type { Lint } from '../lint.ts';
import { concepts } from '../select/answers.ts';

export const levelsClimbTheLadder = {
  name: 'levels-climb-the-ladder',
  description: 'A concept has its five rungs, in order.',
  over: concepts,
  check({ levels }) {
    const rungs = levels.map(({ rung }) => rung).join(', ');
    if (rungs === RUNGS.join(', ')) return null;
    return `The rungs are ${rungs}. All five, in the order ${RUNGS.join(', ')}: each asks for what the one below cannot answer.`;
  },
  good: {
    levels: [{ rung: 'define' }, { rung: 'trade-offs' }, { rung: 'debug' }, { rung: 'design' }, { rung: 'pressure' }],
  },
  bad: { levels: [{ rung: 'define' }, { rung: 'debug' }] },
} satisfies Lint<{ levels: readonly { rung: Rung }[] }>;
