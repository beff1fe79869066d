import type { Lint, Select } from '../lint.ts';
import { repeated } from '../reading.ts';

const askedSteps: Select<readonly string[]> = ({ extras }) =>
  extras.map(({ round, followUps }) => ({ at: round, item: followUps.map(({ step }) => step) }));

export const followUpsAskForDifferentSteps = {
  name: 'follow-ups-ask-for-different-steps',
  description: 'The follow-ups of a round each ask for another step.',
  over: askedSteps,
  check(steps) {
    const [twice] = repeated(steps);
    if (twice === undefined) return null;
    return `"${twice}" is asked for twice. A round's follow-ups lead through it: one a step, so that a session does not turn in circles.`;
  },
  good: ['caching/keys', 'caching/eviction'],
  bad: ['caching/keys', 'caching/keys'],
} satisfies Lint<readonly string[]>;
