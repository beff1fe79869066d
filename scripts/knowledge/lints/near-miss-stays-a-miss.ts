import type { Step } from '#knowledge/schema.ts';
import { covered } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import { steps } from '../select/rounds.ts';

export const nearMissStaysAMiss = {
  name: 'near-miss-stays-a-miss',
  description: 'Sentences that only touch a step do not cover it.',
  over: steps,
  check({ nearMisses, listensFor }) {
    const hits = nearMisses.filter((said) => covered(said, [['step', listensFor]]).length > 0);
    if (hits.length === 0) return null;
    return `"${hits[0]}" only touches the step and ticks it all the same: the panel would take the hint away too early. Add the word that makes the matching phrase a decision.`;
  },
  good: { nearMisses: ['We might need retries.'], listensFor: ['exponential backoff'] },
  bad: { nearMisses: ['We might need retries.'], listensFor: ['retry'] },
} satisfies Lint<Pick<Step, 'nearMisses' | 'listensFor'>>;
