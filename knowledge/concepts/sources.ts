import type { Source } from '../source.ts';

/** What more than one concept rests on; the rest stands with its concept. */

export const RFC_9110_CONDITIONS: Source = {
  title: 'RFC 9110, HTTP Semantics, section 13 on conditional requests',
  by: 'IETF',
  year: 2022,
};

export const RFC_9110_METHODS: Source = {
  title: 'RFC 9110, HTTP Semantics, section 9 on methods',
  by: 'IETF',
  year: 2022,
};

export const RFC_9110_STATUS: Source = {
  title: 'RFC 9110, HTTP Semantics, section 15 on status codes',
  by: 'IETF',
  year: 2022,
};

export const RFC_9110_RETRY_AFTER: Source = {
  title: 'RFC 9110, HTTP Semantics, section 10.2.3 on Retry-After',
  by: 'IETF',
  year: 2022,
};

export const RFC_9111: Source = { title: 'RFC 9111, HTTP Caching', by: 'IETF', year: 2022 };

export const RFC_9213: Source = { title: 'RFC 9213, Targeted HTTP Cache Control', by: 'IETF', year: 2022 };

export const RFC_5861: Source = {
  title: 'RFC 5861, HTTP Cache-Control Extensions for Stale Content',
  by: 'Mark Nottingham (RFC Editor, independent stream)',
  year: 2010,
};

export const RFC_6585: Source = { title: 'RFC 6585, Additional HTTP Status Codes', by: 'IETF', year: 2012 };

export const RFC_9457: Source = { title: 'RFC 9457, Problem Details for HTTP APIs', by: 'IETF', year: 2023 };

export const IDEMPOTENCY_KEY_DRAFT: Source = {
  title: 'The Idempotency-Key HTTP Header Field, draft-ietf-httpapi-idempotency-key-header-07',
  by: 'IETF HTTPAPI working group (draft, not a standard)',
  year: 2025,
};

export const STRIPE_IDEMPOTENCY: Source = {
  title: 'API v1 reference, Idempotent requests',
  by: 'Stripe',
  year: 2024,
};

export const POSTGRES_ISOLATION: Source = {
  title: 'PostgreSQL 17 documentation, 13.2 Transaction Isolation',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_LOCKING: Source = {
  title: 'PostgreSQL 17 documentation, 13.3 Explicit Locking',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_CONSTRAINTS: Source = {
  title: 'PostgreSQL 17 documentation, 5.5 Constraints',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_PARTIAL_INDEXES: Source = {
  title: 'PostgreSQL 17 documentation, 11.8 Partial Indexes',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_RANGES: Source = {
  title: 'PostgreSQL 17 documentation, Range Types, on constraints over ranges',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_SELECT: Source = {
  title: 'PostgreSQL 17 documentation, SELECT, the locking clause with SKIP LOCKED',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_INSERT: Source = {
  title: 'PostgreSQL 17 documentation, INSERT, the ON CONFLICT clause',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_TIMEOUTS: Source = {
  title: 'PostgreSQL 17 documentation, Client Connection Defaults, on statement, lock and transaction timeouts',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_STANDBY: Source = {
  title: 'PostgreSQL 17 documentation, Log-Shipping Standby Servers, on synchronous replication',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const POSTGRES_ACTIVITY: Source = {
  title: 'PostgreSQL 17 documentation, The Cumulative Statistics System, with pg_stat_activity and its wait events',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const MYSQL_INNODB: Source = {
  title: 'MySQL 8.4 Reference Manual, InnoDB Locking and Transaction Model',
  by: 'Oracle',
  year: 2024,
};

export const KAFKA_DESIGN: Source = {
  title: 'Apache Kafka 4.0 documentation, Design, on consumer groups and delivery semantics',
  by: 'Apache Software Foundation',
  year: 2025,
};

export const REDIS_EVICTION: Source = { title: 'Redis documentation, Key eviction', by: 'Redis', year: 2024 };

export const REDIS_REPLICATION: Source = {
  title: 'Redis documentation, Redis replication',
  by: 'Redis',
  year: 2024,
};

export const S3_UPLOADS: Source = {
  title: 'Amazon S3 User Guide, presigned URLs, POST policies and multipart upload limits',
  by: 'Amazon Web Services',
  year: 2024,
};

export const BUILDERS_RETRIES: Source = {
  title: "The Amazon Builders' Library: Timeouts, retries, and backoff with jitter",
  by: 'Marc Brooker, Amazon Web Services',
  year: 2019,
};

export const SRE_OVERLOAD: Source = {
  title: 'Site Reliability Engineering, chapters 21 and 22 on overload and cascading failures',
  by: 'Betsy Beyer, Chris Jones, Jennifer Petoff and Niall Richard Murphy (eds.), Google',
  year: 2016,
};

export const SOFTWARE_ENGINEERING_AT_GOOGLE: Source = {
  title: 'Software Engineering at Google, chapter 1 and chapters 11 to 14 on testing',
  by: 'Titus Winters, Tom Manshreck and Hyrum Wright (eds.)',
  year: 2020,
};

export const METASTABLE_FAILURES: Source = {
  title: 'Metastable Failures in Distributed Systems, HotOS',
  by: 'Nathan Bronson, Abutalib Aghayev, Aleksey Charapko and Timothy Zhu',
  year: 2021,
};

export const KLEPPMANN_2017: Source = {
  title: 'Designing Data-Intensive Applications, chapters 5 to 8',
  by: 'Martin Kleppmann',
  year: 2017,
};

export const NISHTALA_2013: Source = {
  title: 'Scaling Memcache at Facebook, NSDI',
  by: 'Rajesh Nishtala and others',
  year: 2013,
};

export const SESSION_GUARANTEES: Source = {
  title: 'Session Guarantees for Weakly Consistent Replicated Data, PDIS',
  by: 'Douglas Terry and others',
  year: 1994,
};

export const PARALLEL_CHANGE: Source = { title: 'Parallel Change', by: 'Danilo Sato', year: 2014 };

export const MICROSERVICES_PATTERNS: Source = {
  title: 'Microservices Patterns, chapters 3 and 4 on messaging, the outbox and sagas',
  by: 'Chris Richardson',
  year: 2018,
};

export const GO_RACE_DETECTOR: Source = {
  title: 'Go documentation, Data Race Detector',
  by: 'The Go Authors',
  year: 2024,
};
