import type { ScoreShare } from '../task.ts';

export const ORDERS_SCORING = [
  {
    id: 'correctness',
    title: 'Correctness',
    points: 35,
    fullMarks: 'Each endpoint does what it says, with the right status codes, also for the odd inputs.',
  },
  {
    id: 'reliability',
    title: 'Reliability',
    points: 25,
    fullMarks:
      'One order for each key under concurrency; pages that hold still; constraints where code alone would race.',
  },
  {
    id: 'security',
    title: 'Security',
    points: 15,
    fullMarks:
      'Slow hashes, checked ownership, lockout and limits that cannot be turned against users, no secret in the repository.',
  },
  {
    id: 'tests',
    title: 'Tests',
    points: 15,
    fullMarks: 'They fail when a rule is removed, and run against a real database by one command.',
  },
  {
    id: 'docs',
    title: 'Documentation and ease of use',
    points: 10,
    fullMarks: 'From clone to a first order in five minutes; decisions and omissions are written down.',
  },
] as const satisfies readonly ScoreShare[];
