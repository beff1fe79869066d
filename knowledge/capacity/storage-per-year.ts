import type { Formula } from './formula.ts';

export const storagePerYearFormula = {
  id: 'storage-per-year',
  title: 'Storage per year, with its copies',
  question: 'How much disk do you need in a year?',
  inputs: {
    itemsPerDay: 'New rows, messages or files on one day',
    bytesPerItem: 'One of them with its indexes, not only its columns',
    copies: 'How often each byte is stored, the first one included; three is common',
  },
  gives: 'bytesPerYear',
  rule: 'items a day times bytes each times 365 days times copies',
  decides: 'Partitioning, archiving, and whether the large part belongs in object storage.',
  pitfalls: [
    'Indexes, tombstones and old row versions left out',
    'Backups counted as replicas, or replicas as backups',
    'No deletion date, so that every year is added to the last',
  ],
  source: {
    title: 'The Google File System: three copies unless told otherwise',
    by: 'Sanjay Ghemawat, Howard Gobioff and Shun-Tak Leung, SOSP',
    year: 2003,
  },
  example: {
    given: { itemsPerDay: 2_000_000, bytesPerItem: 1_500, copies: 3 },
    result: 3_285_000_000_000,
    say: 'Two million orders a day at one and a half kilobytes is three gigabytes a day, about one terabyte a year. Three copies make it a bit over three.',
  },
} as const satisfies Formula<'storage-per-year'>;
