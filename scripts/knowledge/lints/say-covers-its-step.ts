import type { Step } from '#knowledge/schema.ts';
import { covered } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import { steps } from '../select/rounds.ts';

export const sayCoversItsStep = {
  name: 'say-covers-its-step',
  description: 'A step is covered by its own say line.',
  over: steps,
  check({ say, listensFor }) {
    if (covered(say, [['step', listensFor]]).length > 0) return null;
    return 'Read aloud, the say line does not tick its own step: whoever follows the advice looks as if they had not. Add a phrase to "listensFor" that hears its decision, not its subject.';
  },
  good: { say: 'I retry with exponential backoff and jitter.', listensFor: ['exponential backoff'] },
  bad: { say: 'I retry a few times, later and later.', listensFor: ['exponential backoff'] },
} satisfies Lint<Pick<Step, 'say' | 'listensFor'>>;
