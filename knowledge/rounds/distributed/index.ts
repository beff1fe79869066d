import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { backpressure } from './backpressure.ts';
import { consistency } from './consistency.ts';
import { delivery } from './delivery.ts';
import { failover } from './failover.ts';
import { hotShards } from './hot-shards.ts';
import { leaderElection } from './leader-election.ts';
import { networkSplit } from './network-split.ts';
import { ordering } from './ordering.ts';
import { partitioning } from './partitioning.ts';
import { replication } from './replication.ts';
import { retries } from './retries.ts';
import { sagas } from './sagas.ts';

export const distributed = {
  id: 'distributed',
  title: ROUND_TITLES['distributed'],
  summary: 'What the system promises when messages are late, doubled or lost and machines disagree.',
  steps: [
    consistency,
    networkSplit,
    replication,
    leaderElection,
    partitioning,
    hotShards,
    ordering,
    delivery,
    sagas,
    retries,
    backpressure,
    failover,
  ],
} as const satisfies Round;
