import type { Formula } from './formula.ts';

export const serversFormula = {
  id: 'servers',
  title: 'Servers for a peak',
  question: 'How many instances would you run?',
  inputs: {
    peakRequestsPerSecond: 'The load of the busiest minute',
    requestsPerSecondPerServer: 'What one server carried in a load test before its latency bent upwards',
    targetUtilisation: 'How busy each may be, from 0 to 1: waiting grows without bound as it nears 1',
  },
  gives: 'servers',
  rule: 'peak divided by what one carries times the target, rounded up',
  decides: 'The bill, and whether losing a zone takes the rest down with it.',
  pitfalls: [
    'Planned for one hundred percent, where every burst becomes a queue',
    'No room for one zone to fail or one deployment to drain',
    'Servers added in front of the database that is the real limit',
  ],
  source: {
    title: 'Queueing Systems, volume 1: in an M/M/1 queue the time in it grows as one over one minus utilisation',
    by: 'Leonard Kleinrock',
    year: 1975,
  },
  example: {
    given: { peakRequestsPerSecond: 6_000, requestsPerSecondPerServer: 500, targetUtilisation: 0.6 },
    result: 20,
    say: 'One server held five hundred a second in the load test, and I keep it at sixty percent. Six thousand over three hundred is twenty, spread over three zones.',
  },
} as const satisfies Formula<'servers'>;
