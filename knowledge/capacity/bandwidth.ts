import type { Formula } from './formula.ts';

export const bandwidthFormula = {
  id: 'bandwidth',
  title: 'Bandwidth out',
  question: 'What goes over the wire?',
  inputs: {
    requestsPerSecond: 'At the peak, because a line is full or it is not',
    bytesPerResponse: 'The typical body as sent, after compression',
  },
  gives: 'bitsPerSecond',
  rule: 'requests a second times bytes each times eight',
  decides: 'Whether a CDN has to carry it, and what egress costs.',
  pitfalls: [
    'Bytes called bits: a line of one gigabit carries at most 125 megabytes a second',
    'Only the answers counted, when uploads or replication are the larger part',
    'Uncompressed sizes for JSON that is sent compressed',
  ],
  source: {
    title: 'IEC 80000-13, information science and technology: a byte is eight bits',
    by: 'International Electrotechnical Commission',
    year: 2008,
  },
  example: {
    given: { requestsPerSecond: 5_000, bytesPerResponse: 20_000 },
    result: 800_000_000,
    say: 'Five thousand responses a second at twenty kilobytes is a hundred megabytes a second, so eight hundred megabits. That nearly fills one gigabit line, so images go through a CDN.',
  },
} as const satisfies Formula<'bandwidth'>;
