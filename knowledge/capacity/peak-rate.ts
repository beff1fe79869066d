import type { Formula } from './formula.ts';

/** There is no law of peaks: the factor is an assumption, and the source is one published example of one. */
export const peakRateFormula = {
  id: 'peak-rate',
  title: 'Average to peak',
  question: 'And in the busiest minute?',
  inputs: {
    averageRequestsPerSecond: 'The load spread evenly over the day',
    peakFactor:
      'Busiest over average: measured if there is a graph, otherwise guessed aloud, two to five, more for a sale',
  },
  gives: 'requestsPerSecond',
  rule: 'average times the peak factor',
  decides: 'What the system is built for; the average only decides what it costs.',
  pitfalls: [
    'A factor used without saying that it is a guess',
    'One factor for a flash sale and for an office tool',
    'Retries left out: they arrive exactly at the peak',
  ],
  source: {
    title: 'System Design Interview, chapter 2: its worked example takes twice the average',
    by: 'Alex Xu',
    year: 2020,
  },
  example: {
    given: { averageRequestsPerSecond: 2_300, peakFactor: 3 },
    result: 6_900,
    say: 'The evening is maybe three times the average, which I would check on a graph. So I build for about seven thousand a second.',
  },
} as const satisfies Formula<'peak-rate'>;
