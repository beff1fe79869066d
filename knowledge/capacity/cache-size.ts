import type { Formula } from './formula.ts';

export const cacheSizeFormula = {
  id: 'cache-size',
  title: 'Memory for a cache',
  question: 'How big does the cache have to be?',
  inputs: {
    items: 'Everything that could be asked for within one expiry time',
    hotShare:
      'The part asked for again and again, as a share of all: popularity falls off steeply, so a fifth is a usual first guess',
    bytesPerItem: 'Key and value as stored, serialised',
    bytesOfOverheadPerItem:
      'What the store adds to each: the Redis documentation measures 56 bytes for an empty string in 7.2',
  },
  gives: 'bytes',
  rule: 'items times hot share times bytes each, overhead included',
  decides: 'One node or a cluster, and what is worth caching at all.',
  pitfalls: [
    'The whole table counted, when the working set is a fraction of it',
    'No room for fragmentation or for the copy made while a snapshot is written',
    'The share assumed and the hit ratio never measured',
  ],
  source: {
    title: 'Web Caching and Zipf-like Distributions: hit ratio grows roughly with the logarithm of the cache size',
    by: 'Lee Breslau, Pei Cao, Li Fan, Graham Phillips and Scott Shenker, INFOCOM',
    year: 1999,
  },
  example: {
    given: { items: 50_000_000, hotShare: 0.2, bytesPerItem: 1_000, bytesOfOverheadPerItem: 56 },
    result: 10_560_000_000,
    say: 'Fifty million products, and I expect a fifth of them to be hot: ten million at about a kilobyte. That is near eleven gigabytes with overhead, so one node with a replica is enough.',
  },
} as const satisfies Formula<'cache-size'>;
