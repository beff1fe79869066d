import type { Step } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { steps } from '../select/rounds.ts';

const FIRST_PERSON = /\b(?:I|me|my|mine|we|us|our|ours|let's)\b/i;

export const sayIsFirstPerson = {
  name: 'say-is-first-person',
  description: 'A say line is spoken in the first person.',
  over: steps,
  check({ say }) {
    if (FIRST_PERSON.test(say)) return null;
    return 'Nobody speaks in it. The candidate says it as their own decision: put "I", "we" or "our" where the choice is made ("so I put the pictures into object storage").';
  },
  good: { say: 'I read by cursor, so a new order cannot shift the page.' },
  bad: { say: 'Cursor pagination is a technique that avoids shifting pages.' },
} satisfies Lint<Pick<Step, 'say'>>;
