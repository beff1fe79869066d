import type { StepId } from './schema.ts';

/** A step, and those that have to stand before it: whoever covers one of them afterwards has built on nothing. */
export interface StepOrder {
  readonly step: StepId;
  readonly buildsOn: readonly StepId[];
}

/**
 * Scaffold order is a good way through a round, not the only one: most steps may change places. Listed here is only
 * where the later step is a decision that the earlier one decides, such as code before its contract.
 */
export const STEP_ORDER: readonly StepOrder[] = [
  { step: 'system-design/datastore', buildsOn: ['system-design/scope', 'system-design/capacity-traffic'] },
  { step: 'system-design/components', buildsOn: ['system-design/scope', 'system-design/api-contract'] },
  { step: 'system-design/bottleneck', buildsOn: ['system-design/capacity-traffic'] },
  { step: 'system-design/operate', buildsOn: ['system-design/failure-modes'] },
  { step: 'api-design/operations', buildsOn: ['api-design/resources'] },
  { step: 'api-design/status-codes', buildsOn: ['api-design/resources'] },
  { step: 'datastore/choice', buildsOn: ['datastore/access-patterns', 'datastore/read-write-ratio'] },
  { step: 'datastore/schema', buildsOn: ['datastore/access-patterns'] },
  { step: 'datastore/index-match', buildsOn: ['datastore/access-patterns'] },
  { step: 'caching/eviction', buildsOn: ['caching/keys'] },
  { step: 'caching/stampede', buildsOn: ['caching/strategy'] },
  { step: 'distributed/replication', buildsOn: ['distributed/consistency'] },
  { step: 'distributed/sagas', buildsOn: ['distributed/consistency'] },
  { step: 'distributed/hot-shards', buildsOn: ['distributed/partitioning'] },
  { step: 'observability/slo', buildsOn: ['observability/sli'] },
  { step: 'observability/error-budget', buildsOn: ['observability/slo'] },
  { step: 'observability/burn-rate-alerts', buildsOn: ['observability/slo'] },
  { step: 'observability/diagnosis', buildsOn: ['observability/mitigation'] },
  { step: 'migration/pattern', buildsOn: ['migration/invariants'] },
  { step: 'migration/dual-write', buildsOn: ['migration/inventory', 'migration/expand-schema'] },
  { step: 'migration/cutover', buildsOn: ['migration/verify', 'migration/rollback'] },
  { step: 'migration/contract', buildsOn: ['migration/verify'] },
  { step: 'security/authorisation', buildsOn: ['security/authentication'] },
  { step: 'testing/levels', buildsOn: ['testing/risk'] },
  { step: 'fundamentals/mechanism', buildsOn: ['fundamentals/definition'] },
  { step: 'behavioral/result', buildsOn: ['behavioral/action'] },
];
