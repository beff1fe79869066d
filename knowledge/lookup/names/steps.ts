import type { StepId } from '../../schema.ts';

/** What people call the thing that a step covers, separated by commas. */
export const STEP_NAMES: Readonly<Record<StepId, string>> = {
  'system-design/scope':
    'requirements, scope, functional requirements, features, clarify, clarifying questions, mvp, out of scope, nfr',
  'system-design/capacity-traffic': 'capacity, traffic estimate, back of the envelope, estimation, load, dau, qps, rps',
  'system-design/capacity-storage': 'storage estimate, disk estimate, capacity, bandwidth estimate, data growth',
  'system-design/api-contract': 'api contract, endpoints, interface, calls',
  'system-design/datastore': 'choose database, pick database, which database',
  'system-design/components': 'boxes, diagram, architecture, high level design, request path, happy path',
  'system-design/bottleneck': 'bottleneck, scale, scaling, single point of failure, spof, hot spot',
  'system-design/failure-modes': 'failure modes, what if it dies, what breaks, chaos, fault tolerance',
  'system-design/degradation': 'graceful degradation, degrade, fallback, load shedding, brownout',
  'system-design/operate': 'rollout, wrap up, launch, monitoring, next steps',
  'api-design/resources': 'resources, nouns, paths, urls, endpoints, rest, uri',
  'api-design/operations': 'methods, verbs, http verbs, crud, get post put patch delete, payload, put, patch, post',
  'api-design/idempotency':
    'idempotency, idempotency key, idempotent, safe retry, retry, double charge, double click, duplicate request, dedup',
  'api-design/pagination': 'pagination, paging, cursor, keyset, offset, limit, page token, next page, infinite scroll',
  'api-design/versioning': 'versioning, version, v2, api version, deprecation, sunset, breaking change',
  'api-design/errors':
    'errors, error format, error envelope, error response, problem details, problem json, rfc 9457, rfc 7807, validation error',
  'api-design/status-codes':
    'status codes, http codes, http status, 200, 201, 202, 204, 304, 400, 401, 403, 404, 409, 410, 412, 415, 422, 429, 500, 502, 503, 504, 4xx, 5xx',
  'api-design/auth': 'api auth, bearer token, api key, scopes, oauth, ownership check, idor, bola',
  'api-design/rate-limits': 'rate limit, rate limiting, throttling, quota, 429, retry after, token bucket',
  'api-design/protocol': 'protocol, rest, graphql, gql, grpc, rpc, websocket, sse, protobuf, soap',
  'datastore/read-write-ratio': 'read write ratio, reads vs writes, read heavy, write heavy, workload',
  'datastore/access-patterns': 'access patterns, queries, query patterns',
  'datastore/consistency': 'consistency, strong consistency, read your writes, eventual',
  'datastore/scale-ceiling': 'ceiling, vertical limit, one machine, scale up, max size',
  'datastore/choice': 'choose database, pick store, sql or nosql, which store, justify database',
  'datastore/schema': 'schema, data model, tables, erd, primary key, uuid, normalisation, unique constraint',
  'datastore/index-match': 'index, composite index, covering index, slow query, btree, gin',
  'datastore/index-price': 'index cost, write amplification, index price, too many indexes',
  'datastore/transactions': 'transaction, transactions, transaction boundary, commit, rollback, unit of work, outbox',
  'datastore/isolation':
    'isolation, isolation level, serializable, serialisable, repeatable read, read committed, snapshot isolation, mvcc, locks, select for update, write skew, double booking',
  'caching/strategy':
    'cache strategy, caching strategy, cache aside, read through, write through, write back, write behind, lazy loading',
  'caching/placement': 'cache placement, where to cache, cdn, edge, browser cache, in process, local cache, redis',
  'caching/keys': 'cache key, key design, serialisation, cache value',
  'caching/invalidation': 'invalidation, cache invalidation, invalidate, ttl, expiry, expire, purge, cdc',
  'caching/consistency-window': 'stale reads, staleness, consistency window, how stale, read after write',
  'caching/stampede':
    'stampede, cache stampede, thundering herd, herd, dogpile, single flight, singleflight, request coalescing, early expiry',
  'caching/eviction': 'eviction, evict, lru, lfu, maxmemory, cache size, eviction policy, fifo',
  'caching/hot-keys': 'hot key, hot keys, celebrity, hotspot key',
  'caching/cache-down': 'cache down, cache dies, cold cache, cold start, warm up, cache outage',
  'caching/when-not': 'when not to cache, dont cache, do not cache, no cache',
  'caching/hit-ratio': 'hit ratio, hit rate, cache hit, miss rate, cache metrics',
  'distributed/consistency':
    'consistency, strong or eventual, linearizable, linearisable, consistency model, causal, read your writes',
  'distributed/network-split':
    'cap, cap theorem, pacelc, network partition, network split, partition tolerance, cp, ap, cp or ap, availability',
  'distributed/replication':
    'replication, replica, replicas, leader follower, primary replica, master slave, leaderless, quorum, sync replication, async replication, replication lag, multi leader',
  'distributed/leader-election':
    'leader election, election, raft, paxos, zab, split brain, fencing, fencing token, etcd, zookeeper, lease, consensus',
  'distributed/partitioning':
    'partitioning, partition, sharding, shard, shards, shard key, partition key, consistent hashing, hash ring, rebalancing, resharding',
  'distributed/hot-shards': 'hot shard, hot partition, hotspot, celebrity problem, skew',
  'distributed/ordering':
    'ordering, order, sequence number, lamport, vector clock, clock skew, timestamps, ntp, causality, hlc',
  'distributed/delivery':
    'delivery, at least once, at most once, exactly once, delivery semantics, dedup, consumer, redelivery, ack',
  'distributed/sagas':
    'saga, sagas, 2pc, two phase commit, distributed transaction, compensation, compensating, orchestration, choreography, outbox, xa',
  'distributed/retries':
    'retries, retry, timeout, timeouts, backoff, exponential backoff, jitter, circuit breaker, breaker, bulkhead, retry storm, hedged request, deadline',
  'distributed/backpressure':
    'backpressure, back pressure, load shedding, shed load, bounded queue, flow control, overload, queue full',
  'distributed/failover':
    'failover, disaster recovery, dr, rpo, rto, multi region, region loss, active passive, active active, backup',
  'observability/sli': 'sli, service level indicator, user journey, indicator',
  'observability/golden-signals':
    'golden signals, four golden signals, latency, traffic, errors, saturation, red, use method, p99, p95, p50, percentile, percentiles, tail latency, p999, metrics',
  'observability/slo': 'slo, service level objective, sla, target, nines, availability target',
  'observability/error-budget': 'error budget, budget, budget policy, feature freeze',
  'observability/burn-rate-alerts': 'burn rate, burn rate alert, slo alert, alerting, alerts, multi window',
  'observability/alert-routing':
    'alert routing, paging, pager, pagerduty, on call, oncall, escalation, ticket, alert fatigue',
  'observability/dashboards': 'dashboard, dashboards, grafana, on call dashboard',
  'observability/traces':
    'tracing, traces, trace, distributed tracing, trace id, span, spans, opentelemetry, otel, jaeger, correlation id, sampling',
  'observability/logs': 'logs, logging, log, structured logging, json logs, log level, pii in logs, redaction',
  'observability/mitigation': 'mitigation, mitigate, stop the bleeding, incident response, roll back first',
  'observability/diagnosis': 'diagnosis, root cause, rca, debugging, hypothesis, troubleshoot',
  'observability/post-incident':
    'postmortem, post mortem, incident review, blameless, retro, action items, 5 whys, five whys',
  'migration/invariants': 'invariants, invariant, what must hold, data loss, worst case',
  'migration/inventory': 'inventory, find readers, find writers, dependencies, who uses it',
  'migration/pattern': 'migration pattern, strangler, strangler fig, parallel run, blue green, big bang',
  'migration/expand-schema':
    'expand, expand schema, expand contract, expand and contract, parallel change, add column, nullable, additive',
  'migration/locks':
    'lock timeout, ddl lock, online ddl, create index concurrently, alter table, table lock, not valid, gh ost',
  'migration/dual-write': 'dual write, dual writes, double write, write both',
  'migration/backfill': 'backfill, back fill, batch copy, batches, throttle, resume',
  'migration/verify': 'verify, verification, reconcile, reconciliation, checksum, row count, compare, data diff',
  'migration/shadow': 'shadow, shadow read, shadow reads, shadow traffic, dark read, dark launch, mirror traffic',
  'migration/cutover':
    'cutover, cut over, switch over, feature flag, flag, canary, ramp, gradual rollout, percentage rollout',
  'migration/rollback': 'rollback, roll back, way back, point of no return, undo, revert',
  'migration/contract':
    'contract, contract phase, cleanup, clean up, drop column, remove old, expand contract, decommission',
  'security/threats': 'threat model, threats, threat modelling, threat modeling, attack surface, stride, attacker',
  'security/authentication': 'authentication, authn, login, password, mfa, 2fa, passkey, session, sso, logout',
  'security/authorisation':
    'authorisation, authorization, authz, permissions, rbac, abac, idor, access control, roles, bola, least privilege',
  'security/input':
    'input validation, injection, sql injection, sqli, xss, ssrf, untrusted input, sanitise, sanitize, escape, csrf, file upload',
  'security/data-protection':
    'data protection, encryption, encrypt, at rest, in transit, tls, secrets, vault, kms, key rotation, pii, gdpr, data minimisation',
  'security/detection':
    'detection, audit log, audit, brute force, lockout, breach, incident plan, intrusion, waf, anomaly',
  'testing/risk': 'test strategy, risk, what to test, test plan, coverage, critical path',
  'testing/levels': 'test pyramid, pyramid, test levels, unit or integration, e2e, end to end, integration test',
  'testing/doubles': 'mock, mocks, stub, fake, test doubles, doubles, spy, mocking',
  'testing/failures':
    'load test, load testing, chaos, fault injection, concurrency test, stress test, soak test, race test',
  'testing/flakiness': 'flaky, flaky test, flakiness, flake, nondeterministic, deterministic, sleep in tests',
  'testing/pipeline': 'pipeline, ci, cd, ci cd, merge gate, release gate, build, staging, smoke test',
  'fundamentals/definition': 'definition, define, answer first',
  'fundamentals/mechanism': 'mechanism, how it works, internals, under the hood',
  'fundamentals/example': 'example, real example, war story',
  'fundamentals/trade-off': 'trade off, tradeoffs, when not to use it',
  'fundamentals/failure': 'how it breaks, failure case, edge case',
  'fundamentals/limits': 'i dont know, dont know, not sure, unknown, admit',
  'behavioral/situation': 'situation, context, set the scene, star s, background story',
  'behavioral/action': 'action, what i did, i not we, star a, ownership, initiative, leadership',
  'behavioral/decision': 'decision, hard choice, judgement, disagree and commit',
  'behavioral/others':
    'conflict, disagreement, disagree, conflict with coworker, conflict with colleague, conflict with manager, other side, difficult person, pushback',
  'behavioral/result': 'result, outcome, impact, star r, numbers',
  'behavioral/learning': 'learning, mistake, failure, failed, lesson, lessons, regret, weakness, feedback, growth',
};
