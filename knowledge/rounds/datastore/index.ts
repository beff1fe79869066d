import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { accessPatterns } from './access-patterns.ts';
import { choice } from './choice.ts';
import { consistency } from './consistency.ts';
import { indexMatch } from './index-match.ts';
import { indexPrice } from './index-price.ts';
import { isolation } from './isolation.ts';
import { readWriteRatio } from './read-write-ratio.ts';
import { scaleCeiling } from './scale-ceiling.ts';
import { schema } from './schema.ts';
import { transactions } from './transactions.ts';

export const datastore = {
  id: 'datastore',
  title: ROUND_TITLES['datastore'],
  summary: 'Let the load and the queries pick the store, then fit keys, indexes and transactions to them.',
  steps: [
    readWriteRatio,
    accessPatterns,
    consistency,
    scaleCeiling,
    choice,
    schema,
    indexMatch,
    indexPrice,
    transactions,
    isolation,
  ],
} as const satisfies Round;
