import type { Step } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { steps } from '../select/rounds.ts';

export const nearMissesAreTwoToFour = {
  name: 'near-misses-are-two-to-four',
  description: 'A step has two to four near-misses.',
  over: steps,
  check({ nearMisses }) {
    if (nearMisses.length >= 2 && nearMisses.length <= 4) return null;
    return `Near-misses: ${nearMisses.length}. Two to four keep the phrases honest: a mention without a decision, a question, something that sounds alike.`;
  },
  good: { nearMisses: ['We might need retries.', 'What about retries?'] },
  bad: { nearMisses: [] },
} satisfies Lint<Pick<Step, 'nearMisses'>>;
