import type { Fault } from '../task.ts';

export const STRUGGLING_FAULTS = [
  {
    id: 'struggling-service/query-per-order',
    found: 'GET /orders?include=items asks for the items of each order in a query of its own',
    explains: 'Most of the response time, and much of the load: a page of fifty costs fifty-one round trips.',
    fix: 'Load the page of orders first, then all their items in one query by order id. ORMs call it eager loading (prefetch_related or selectinload for lists; select_related follows single references only). A join works too, if the limit is applied to the orders before it.',
    proof: 'Two queries for each request, whatever the size of the page; a test counts them.',
  },
  {
    id: 'struggling-service/missing-indexes',
    found: 'Neither order_items(order_id) nor orders(status) has an index',
    explains:
      'A database at 95 percent: each lookup reads a whole table. PostgreSQL does not index the referencing side of a foreign key by itself.',
    fix: 'CREATE INDEX CONCURRENTLY for both, outside a transaction, and a look for an invalid index afterwards. A status has few values: if only a rare one is searched for, a partial index is smaller and is really used.',
    proof:
      'EXPLAIN (ANALYZE, BUFFERS) before and after, with production-like rows: the sequential scan is gone and far fewer buffers are read.',
    source: {
      title: 'PostgreSQL documentation: CREATE INDEX, Constraints, Using EXPLAIN',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
  },
  {
    id: 'struggling-service/endless-map',
    found: 'A global map in each process serves as the cache, and nothing ever leaves it',
    explains:
      'A hit rate of 5 percent, because each instance warms its own; memory that climbs until a restart, after which everybody asks the database at once.',
    fix: 'Redis with an expiry time that varies a little, a memory limit and an eviction policy. One load for each key at a time: single-flight within an instance, a short lock or an early refresh between them. If Redis is away, a bounded number of requests may pass.',
    proof: 'A hundred simultaneous requests for a cold key cause one load in an instance; memory is flat over an hour.',
  },
  {
    id: 'struggling-service/unbounded-work',
    found: 'Each request may start goroutines, workers or tasks, as many as it likes',
    explains: 'The occasional 500: connections and memory run out exactly when load is high, and retries add to it.',
    fix: "A pool of fixed size, a queue with a limit, a time limit for each task. When the queue is full, 503 or 429 with Retry-After at once. The size follows from Little's law and the pool of database connections.",
    proof:
      'At twice the load memory stays flat, the surplus is refused within milliseconds, and what is accepted stays quick.',
  },
  {
    id: 'struggling-service/committed-secrets',
    found: 'The .env file with its passwords and keys is in the repository',
    explains: 'Nothing on the graphs; whoever ever cloned it has them. It goes first on the list all the same.',
    fix: 'Replace the secrets first: deleting the file leaves them in history and in every clone. Then a secret store, the file ignored, a scanner in CI and at push. Rewriting history comes last, and replaces nothing.',
    proof: 'The old credentials are refused, and a pull request with a planted fake key fails.',
  },
  {
    id: 'struggling-service/unsigned-webhooks',
    found: 'The webhook endpoint takes a POST from anybody',
    explains: 'Anybody can mark an order as paid.',
    fix: 'HMAC with SHA-256 over timestamp and raw body, compared in constant time, refused when older than five minutes, each event id taken once, and every refusal in the audit log. Two keys are valid while one is being replaced.',
    proof:
      'Without a signature, with an altered body, with an old timestamp: 401 or 403 and an audit entry; the same event twice has one effect.',
    source: {
      title: 'Webhook signatures: the default tolerance of the libraries is five minutes',
      by: 'Stripe',
      year: 2025,
    },
  },
] as const satisfies readonly Fault[];
