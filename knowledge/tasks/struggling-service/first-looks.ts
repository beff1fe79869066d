import type { FirstLook } from '../task.ts';

export const STRUGGLING_FIRST_LOOKS = [
  { at: 'The first paragraph of the report', concludes: 'Whether the author can set priorities.' },
  { at: 'The table of before and after', concludes: 'Whether it was measured, and under the same load.' },
  { at: 'What was done about the leaked secrets', concludes: 'Whether they were replaced or only removed from sight.' },
  { at: 'The comparison of signatures', concludes: 'Raw body, constant time and replay, or one of three.' },
  {
    at: 'What happens when ten requests miss the cache together',
    concludes: 'Whether the stampede was understood or merely moved.',
  },
  { at: 'What the service does when it is full', concludes: 'Whether a bound exists, or a larger number.' },
  { at: 'The way back in the runbook', concludes: 'Whether they have done this on a living system.' },
] as const satisfies readonly FirstLook[];
