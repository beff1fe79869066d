import type { Formula } from './formula.ts';

export const connectionsFormula = {
  id: 'connections',
  title: "Connections by Little's law",
  question: 'How many database connections does that take?',
  inputs: {
    requestsPerSecond: 'Those that need a connection, at the peak',
    secondsHeldPerRequest: 'How long each keeps it: the whole transaction, with waits, not the query alone',
  },
  gives: 'connections',
  rule: 'arrivals a second times seconds each stays',
  decides: 'The size of the pool, and how many instances may share one database.',
  pitfalls: [
    'The result used as the size of the pool: it is an average, and bursts need more',
    'A call to another service made while the connection is held',
    'One pool sized, and then multiplied by forty instances',
  ],
  source: {
    title: 'A Proof for the Queuing Formula: L = λW, Operations Research 9(3)',
    by: 'John D. C. Little',
    year: 1961,
  },
  example: {
    given: { requestsPerSecond: 2_000, secondsHeldPerRequest: 0.015 },
    result: 30,
    say: "By Little's law, two thousand requests a second holding a connection for fifteen milliseconds is thirty in use on average. I'd pool about sixty, because averages hide the bursts.",
  },
} as const satisfies Formula<'connections'>;
