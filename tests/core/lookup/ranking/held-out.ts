import type { RankingCase } from './ranking-case.ts';

/**
 * Written before there was a search, a synonym or a weight, and read at the end only. Nothing is
 * chosen by it: what fails here is reported, not repaired.
 */
export const HELD_OUT: readonly RankingCase[] = [
  // rounds, by their first letters
  { query: 'api', first: 'round:api-design' },
  { query: 'mig', first: 'round:migration' },
  { query: 'behav', first: 'round:behavioral' },
  { query: 'secu', first: 'round:security' },
  // contract
  { query: 'pagi', amongThree: ['step:api-design/pagination', 'concept:api/pagination-and-filtering'] },
  { query: 'offset', amongThree: ['trade-off:api-design/paginations'] },
  { query: 'graphql vs rest', first: 'trade-off:api-design/protocols' },
  { query: 'grpc', amongThree: ['trade-off:api-design/protocols', 'step:api-design/protocol'] },
  { query: '429', amongThree: ['step:api-design/rate-limits'] },
  { query: 'error format', first: 'step:api-design/errors' },
  { query: 'breaking change', amongThree: ['concept:api/backward-compatibility', 'step:api-design/versioning'] },
  { query: 'put or patch', first: 'question:apis/put-patch-post' },
  { query: 'webhook', amongThree: ['question:apis/webhook-system', 'question:apis/webhooks-or-apis'] },
  // data
  { query: 'acid', first: 'concept:transactions/acid' },
  { query: 'n+1', first: 'concept:databases/n-plus-one' },
  { query: 'isolation', amongThree: ['concept:transactions/isolation-anomalies', 'step:datastore/isolation'] },
  { query: 'optimistic', first: 'concept:transactions/optimistic-and-pessimistic-locking' },
  { query: 'for update', amongThree: ['trade-off:datastore/race-guards'] },
  { query: 'explain', first: 'concept:databases/query-plans' },
  { query: 'covering index', first: 'trade-off:datastore/index-kinds' },
  { query: 'normal form', first: 'question:databases/normalisation' },
  { query: 'which db', first: 'tree:datastore' },
  { query: 'dynamo', first: 'leaf:datastore/dynamodb' },
  { query: 'cassandra', amongThree: ['leaf:datastore/cassandra', 'leaf:datastore/cassandra-regions'] },
  { query: 's3', amongThree: ['leaf:datastore/object-storage', 'concept:system-design/file-object-storage'] },
  // caching
  { query: 'ttl', amongThree: ['concept:caching/ttl-and-invalidation', 'step:caching/invalidation'] },
  { query: 'lru', first: 'step:caching/eviction' },
  { query: 'hot key', first: 'step:caching/hot-keys' },
  { query: 'herd', amongThree: ['step:caching/stampede', 'concept:caching/cache-stampede'] },
  { query: 'write back', first: 'trade-off:caching/strategies' },
  // distributed
  { query: '2pc', amongThree: ['trade-off:distributed/across-services', 'step:distributed/sagas'] },
  { query: 'raft', amongThree: ['step:distributed/leader-election', 'trade-off:distributed/leader-or-leaderless'] },
  { query: 'split brain', first: 'step:distributed/leader-election' },
  { query: 'exactly once', amongThree: ['step:distributed/delivery', 'question:scenarios/exactly-once-payments'] },
  { query: 'dlq', first: 'concept:concurrency/retries-and-dead-letters' },
  { query: 'rto', first: 'step:distributed/failover' },
  { query: 'circuit breaker', first: 'step:distributed/retries' },
  // running it
  { query: 'slo', first: 'step:observability/slo' },
  { query: 'burn', amongThree: ['step:observability/burn-rate-alerts', 'trade-off:observability/burn-rate-windows'] },
  { query: 'postmortem', first: 'step:observability/post-incident' },
  { query: 'dual write', first: 'step:migration/dual-write' },
  { query: 'canary', amongThree: ['step:migration/cutover'] },
  { query: 'blue green', amongThree: ['trade-off:migration/four-patterns'] },
  { query: 'docker', first: 'question:cloud/docker' },
  // security, tests, people
  { query: 'jwt', amongThree: ['question:security/jwt-risks', 'trade-off:security/session-or-token'] },
  { query: 'oauth', first: 'question:security/oauth2' },
  { query: 'xss', first: 'question:security/csrf-and-xss' },
  { query: 'flaky', first: 'step:testing/flakiness' },
  { query: 'mock', amongThree: ['concept:reliability/test-doubles', 'step:testing/doubles'] },
  { query: 'event loop', first: 'trade-off:fundamentals/ways-to-do-many-things' },
  { query: 'conflict with a colleague', first: 'step:behavioral/others' },
  // numbers
  { query: 'ssd', amongThree: ['number:latency/ssd-random-2020'] },
  { query: 'littles law', first: 'formula:connections' },
  { query: 'peak', first: 'formula:peak-rate' },
  { query: 'transatlantic', first: 'number:latency/atlantic-round-trip' },

  { query: 'idempotancy', misspelt: true, first: 'step:api-design/idempotency' },
  { query: 'paginaton', misspelt: true, amongThree: ['step:api-design/pagination'] },
  { query: 'isolatoin', misspelt: true, amongThree: ['step:datastore/isolation'] },
  { query: 'tranaction boundry', misspelt: true, amongThree: ['concept:transactions/transaction-boundaries'] },
  { query: 'postgress', misspelt: true, first: 'leaf:datastore/postgres' },
  { query: 'elasticsaerch', misspelt: true, first: 'leaf:datastore/elasticsearch' },
  { query: 'stampeed', misspelt: true, amongThree: ['step:caching/stampede', 'concept:caching/cache-stampede'] },
  { query: 'invaldation', misspelt: true, amongThree: ['step:caching/invalidation'] },
  { query: 'observabilty', misspelt: true, first: 'round:observability' },
  { query: 'replicaton', misspelt: true, first: 'step:distributed/replication' },
  { query: 'partioning', misspelt: true, first: 'step:distributed/partitioning' },
  {
    query: 'backpresure',
    misspelt: true,
    amongThree: ['concept:concurrency/backpressure', 'step:distributed/backpressure'],
  },
  { query: 'loadbalencer', misspelt: true, first: 'concept:system-design/load-balancing' },
  { query: 'eventaul', misspelt: true, amongThree: ['concept:transactions/eventual-consistency'] },
  { query: 'authorizaton', misspelt: true, first: 'step:security/authorisation' },
  { query: 'bandwith', misspelt: true, first: 'formula:bandwidth' },
];
