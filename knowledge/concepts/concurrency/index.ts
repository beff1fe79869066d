import type { Area } from '../concept.ts';
import { backpressure } from './backpressure.ts';
import { goroutinesAndChannels } from './goroutines-and-channels.ts';
import { locksAndCoordination } from './locks-and-coordination.ts';
import { raceConditions } from './race-conditions.ts';
import { retriesAndDeadLetters } from './retries-and-dead-letters.ts';
import { workerQueues } from './worker-queues.ts';

export const concurrency = {
  id: 'concurrency',
  title: 'Concurrency and async work',
  concepts: [
    raceConditions,
    locksAndCoordination,
    workerQueues,
    retriesAndDeadLetters,
    backpressure,
    goroutinesAndChannels,
  ],
} as const satisfies Area;
