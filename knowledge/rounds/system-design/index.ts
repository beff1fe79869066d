import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { apiContract } from './api-contract.ts';
import { bottleneck } from './bottleneck.ts';
import { capacityStorage } from './capacity-storage.ts';
import { capacityTraffic } from './capacity-traffic.ts';
import { components } from './components.ts';
import { datastore } from './datastore.ts';
import { degradation } from './degradation.ts';
import { failureModes } from './failure-modes.ts';
import { operate } from './operate.ts';
import { scope } from './scope.ts';

/** Four pillars in a fixed order: capacity, contract, datastore, failures. The rest sits between. */
export const systemDesign = {
  id: 'system-design',
  title: ROUND_TITLES['system-design'],
  summary: 'Anchor the capacity, state the contract, decide the datastore, then walk the failures.',
  steps: [
    scope,
    capacityTraffic,
    capacityStorage,
    apiContract,
    datastore,
    components,
    bottleneck,
    failureModes,
    degradation,
    operate,
  ],
} as const satisfies Round;
