/** What people call a comparison, by the id of its table, separated by commas. */
export const TRADE_OFF_NAMES: Readonly<Record<string, string>> = {
  'system-design/call-or-queue':
    'sync vs async, queue or call, synchronous or asynchronous, mq, message queue, queue, event log, event driven, pub sub, pubsub',
  'system-design/read-scaling':
    'read scaling, scale reads, read replica, read replicas, materialised view, materialized view, cqrs, denormalise',
  'system-design/fan-out':
    'fan out, fanout, fan out on write, fan out on read, feed, news feed, timeline, push vs pull, push or pull',
  'api-design/protocols': 'rest vs graphql, rest vs grpc, rest or graphql, graphql, gql, grpc, rest, rpc, protobuf',
  'api-design/paginations': 'pagination, paging, offset, offset vs cursor, cursor, keyset, seek method, page',
  'api-design/versionings': 'api versioning, url versioning, header versioning, version in path, version',
  'datastore/stores':
    'compare databases, database comparison, sql vs nosql, postgres vs dynamodb, postgres vs cassandra, postgres vs mongo, four stores',
  'datastore/index-kinds':
    'index, index types, index kinds, btree, b tree, gin, brin, covering index, partial index, composite index, inverted index, hash index',
  'datastore/race-guards':
    'race, double booking, select for update, for update, conditional update, unique constraint, version column, serializable, lost update, oversell, overselling, compare and swap, cas, two writers',
  'caching/strategies':
    'cache strategies, caching strategies, cache aside, read through, write through, write back, write behind, write around',
  'caching/invalidations':
    'invalidation, cache invalidation, ttl, delete on write, cdc, versioned keys, event invalidation',
  'caching/stampede-guards':
    'stampede guards, stampede, thundering herd, single flight, stale while revalidate, swr, jittered ttl, probabilistic early expiration, xfetch',
  'distributed/leader-or-leaderless':
    'quorum, quorums, leader vs leaderless, leaderless, raft, paxos, sync vs async replication, replication modes, n r w, r+w>n, primary backup, consensus',
  'distributed/partition-schemes':
    'hash vs range, range partitioning, hash partitioning, consistent hashing, sharding, shard scheme, directory based sharding, partitioning',
  'distributed/across-services':
    '2pc vs saga, 2pc, two phase commit, saga, distributed transaction, orchestration vs choreography, choreography, orchestrator, tcc',
  'observability/burn-rate-windows': 'burn rate, burn rate windows, multi window, 14.4, fast burn, slow burn',
  'observability/three-kinds-of-telemetry':
    'metrics vs logs, logs vs traces, metrics logs traces, three pillars, telemetry',
  'observability/kinds-of-indicator':
    'sli types, kinds of sli, availability, latency sli, freshness, correctness, what to measure',
  'migration/four-patterns':
    'migration patterns, blue green, parallel run, dual write, shadow traffic, blue green vs canary',
  'migration/postgres-schema-changes':
    'alter table, add column, safe ddl, online schema change, not null, foreign key not valid, change column type, postgres ddl',
  'migration/way-back-by-phase': 'rollback by phase, way back, rollback plan, reverse sync',
  'security/session-or-token':
    'session, session vs token, session vs jwt, session or jwt, jwt, jwt vs session, cookie vs token, opaque token, refresh token, stateless auth',
  'testing/kinds-of-test': 'test types, kinds of test, unit vs integration vs e2e, test pyramid, contract test',
  'fundamentals/ways-to-do-many-things':
    'process vs thread, threads, event loop, thread vs process, async await, concurrency vs parallelism, concurrency, node vs go',
};
