import type { Formula } from './formula.ts';

export const originRateFormula = {
  id: 'origin-rate',
  title: 'What a cache lets through',
  question: 'How much of it still reaches the database?',
  inputs: {
    requestsPerSecond: 'Reads that go to the cache first',
    hitRatio: 'Hits over lookups, from 0 to 1',
  },
  gives: 'requestsPerSecond',
  rule: 'requests a second times one minus the hit ratio',
  decides: 'What the database has to survive when the cache is cold or gone.',
  pitfalls: [
    'From 95 to 90 percent sounds small, and doubles the load behind the cache',
    'A database sized for the misses alone, which falls over when the cache restarts empty',
    'The hit ratio of a test with ten keys',
  ],
  source: {
    title: 'Computer Architecture: A Quantitative Approach, sixth edition: misses are accesses times the miss rate',
    by: 'John Hennessy and David Patterson',
    year: 2017,
  },
  example: {
    given: { requestsPerSecond: 5_000, hitRatio: 0.95 },
    result: 250,
    say: 'Five thousand reads a second at ninety-five percent hits leaves two hundred and fifty for the database. At ninety it is five hundred, so I alert on the hit ratio.',
  },
} as const satisfies Formula<'origin-rate'>;
