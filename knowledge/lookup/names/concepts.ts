import type { ConceptId } from '../../concepts/concept.ts';

/** What people call a concept, separated by commas. */
export const CONCEPT_NAMES: Readonly<Record<ConceptId, string>> = {
  'http/request-lifecycle':
    'request lifecycle, dns, tcp, tls handshake, http request, what happens when you type a url',
  'http/methods-headers-status': 'http methods, headers, status codes, get vs post, http basics, etag, content type',
  'http/idempotency-and-safety': 'idempotent methods, safe methods, put vs post',
  'http/cookies-sessions-tokens': 'cookies, cookie, session, token, tokens, jwt, samesite, httponly',
  'http/timeouts-and-retries': 'timeout, retry, latency, backoff',
  'api/resource-modelling': 'resource modelling, resource modeling, rest resources, nouns',
  'api/endpoint-shape': 'endpoint, endpoints, url design, path design, request shape',
  'api/validation-and-errors': 'validation, input validation, error response, problem details, 422',
  'api/pagination-and-filtering': 'pagination, paging, filtering, filter, sorting, cursor, keyset, offset',
  'api/versioning': 'versioning, version, api versioning, v1 v2',
  'api/backward-compatibility':
    'backward compatibility, backwards compatible, breaking change, tolerant reader, compatibility',
  'databases/relational-modelling':
    'relational model, data modelling, data modeling, normalisation, normalization, join, joins, erd, many to many',
  'databases/keys': 'primary key, foreign key, pk, fk, surrogate key, natural key, uuid vs serial, uuid',
  'databases/indexes': 'index, indexes, indices, b tree, btree, index cost',
  'databases/query-plans': 'query plan, explain, explain analyze, planner, seq scan, slow query, optimizer',
  'databases/n-plus-one': 'n+1, n plus one, orm, lazy loading, eager loading, n 1 queries',
  'databases/migrations': 'schema migration, migrations, flyway, liquibase, alter table, zero downtime migration',
  'transactions/acid': 'acid, atomicity, durability, wal, write ahead log, fsync, atomic',
  'transactions/isolation-anomalies':
    'isolation, isolation levels, dirty read, phantom, phantom read, lost update, write skew, non repeatable read, read committed, repeatable read, serializable, mvcc, snapshot isolation, anomalies',
  'transactions/transaction-boundaries':
    'transaction boundary, transaction, transactions, unit of work, long transaction, outbox',
  'transactions/optimistic-and-pessimistic-locking':
    'optimistic locking, pessimistic locking, optimistic, pessimistic, version column, select for update, row lock, compare and swap, cas, deadlock',
  'transactions/idempotent-writes': 'idempotent write, idempotency, upsert, on conflict, dedup, double charge',
  'transactions/eventual-consistency':
    'eventual consistency, eventually consistent, base, replication lag, read your writes, convergence',
  'caching/cache-aside': 'cache aside, lazy loading, look aside, read through, write through, write behind',
  'caching/ttl-and-invalidation': 'ttl, time to live, expiry, invalidation, cache invalidation, expire',
  'caching/stale-data': 'stale data, stale, stale read, staleness, old data',
  'caching/cache-stampede': 'cache stampede, stampede, thundering herd, herd, dogpile, single flight',
  'caching/cdn-and-application-cache':
    'cdn, edge cache, application cache, cloudfront, cloudflare, cache control, etag, http cache',
  'caching/when-not-to-cache': 'when not to cache, do not cache, dont cache',
  'concurrency/race-conditions':
    'race condition, race conditions, race, data race, check then act, toctou, thread safety',
  'concurrency/locks-and-coordination':
    'lock, locks, mutex, deadlock, distributed lock, redlock, semaphore, advisory lock, lease',
  'concurrency/worker-queues':
    'worker queue, job queue, queue, queues, mq, workers, background job, task queue, consumer, sidekiq, celery, cron',
  'concurrency/retries-and-dead-letters':
    'dead letter, dead letter queue, dlq, poison message, retry, redrive, visibility timeout',
  'concurrency/backpressure': 'backpressure, back pressure, flow control, bounded queue, load shedding, overload',
  'concurrency/goroutines-and-channels':
    'goroutine, goroutines, channel, channels, golang, go, go routine, context cancel, select',
  'reliability/unit-vs-integration-tests':
    'unit test, unit tests, integration test, integration tests, unit vs integration, test pyramid, testcontainers',
  'reliability/test-doubles': 'test double, test doubles, mock, mocks, mocking, stub, fake, spy',
  'reliability/contract-tests': 'contract test, contract tests, contract testing, pact, consumer driven contract',
  'reliability/observability-basics':
    'observability, metrics logs traces, three pillars, monitoring, telemetry, opentelemetry',
  'reliability/logging-and-metrics':
    'logging, metrics, logs, log level, cardinality, histogram, counter, gauge, prometheus',
  'reliability/failure-mode-thinking':
    'failure mode, failure modes, fmea, what can go wrong, blast radius, single point of failure, fault tolerance, resilience',
  'system-design/load-balancing':
    'load balancer, load balancing, lb, loadbalancer, l4, l7, round robin, least connections, health check, nginx, haproxy, sticky session',
  'system-design/horizontal-scaling':
    'horizontal scaling, scale out, scaling, vertical scaling, scale up, autoscaling, auto scaling, elasticity',
  'system-design/stateless-service-design':
    'stateless, stateless service, session state, twelve factor, 12 factor, sticky session',
  'system-design/database-bottlenecks':
    'database bottleneck, read replica, read replicas, connection pool, db scaling, connection limit, pgbouncer',
  'system-design/rate-limiting':
    'rate limiting, rate limit, rate limiter, token bucket, leaky bucket, sliding window, fixed window, throttling',
  'system-design/file-object-storage':
    'object storage, file storage, s3, blob, blob storage, presigned url, signed url, upload, gcs, multipart upload',
  'system-design/basic-architecture-tradeoffs':
    'architecture, trade offs, tradeoffs, monolith, microservices, modular monolith, sync or async',
};
