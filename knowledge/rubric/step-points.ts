import type { StepId } from '../schema.ts';
import type { Indicator } from './axis.ts';

/**
 * Steps of the rounds that, once they are covered, show a point of the rubric: whoever lays out retries with backoff in a round
 * on distributed systems has shown it, in whichever words. Only where the step is the point; near ones are left out.
 */
export const STEP_POINTS: Readonly<Partial<Record<StepId, Indicator['id']>>> = {
  'api-design/resources': 'api-design/resources-first',
  'api-design/status-codes': 'api-design/fitting-status-codes',
  'api-design/idempotency': 'api-design/safe-repeats',
  'api-design/versioning': 'api-design/versioning',
  'api-design/rate-limits': 'api-design/limits-callers',
  'api-design/pagination': 'api-design/pages-lists',
  'system-design/datastore': 'database/justified-store',
  'datastore/choice': 'database/justified-store',
  'datastore/index-match': 'database/matching-indexes',
  'datastore/index-price': 'database/matching-indexes',
  'datastore/transactions': 'database/transaction-boundaries',
  'datastore/isolation': 'database/concurrent-writers',
  'migration/expand-schema': 'database/changes-schema',
  'migration/locks': 'database/changes-schema',
  'security/authorisation': 'security/object-ownership',
  'testing/levels': 'code-quality/testable',
  'system-design/capacity-traffic': 'production-readiness/capacity',
  'system-design/capacity-storage': 'production-readiness/capacity',
  'system-design/bottleneck': 'production-readiness/capacity',
  'datastore/scale-ceiling': 'production-readiness/capacity',
  'system-design/failure-modes': 'production-readiness/failures-first',
  'system-design/degradation': 'production-readiness/failures-first',
  'caching/cache-down': 'production-readiness/failures-first',
  'distributed/failover': 'production-readiness/failures-first',
  'distributed/network-split': 'production-readiness/failures-first',
  'distributed/retries': 'production-readiness/bounded-retries',
  'observability/golden-signals': 'production-readiness/observes',
  'observability/burn-rate-alerts': 'production-readiness/observes',
  'observability/alert-routing': 'production-readiness/observes',
  'observability/sli': 'production-readiness/observes',
  'observability/dashboards': 'production-readiness/observes',
  'observability/logs': 'production-readiness/observes',
  'observability/traces': 'production-readiness/observes',
  'caching/hit-ratio': 'production-readiness/observes',
  'migration/cutover': 'production-readiness/safe-release',
  'migration/rollback': 'production-readiness/safe-release',
  'behavioral/situation': 'manner/own-projects',
  'behavioral/learning': 'manner/own-projects',
  'fundamentals/limits': 'manner/admits-gaps',
};
