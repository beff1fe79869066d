import type { Concept } from '../concept.ts';

export const nPlusOne = {
  id: 'databases/n-plus-one',
  title: 'The N+1 query problem',
  summary: 'One query for a list and then one more for each of its items, where two would have done.',
  round: 'datastore',
  track: null,
  related: ['databases/query-plans', 'databases/indexes', 'api/endpoint-shape'],
  sources: [
    { title: 'Patterns of Enterprise Application Architecture, Lazy Load', by: 'Martin Fowler', year: 2002 },
    { title: 'DataLoader, on batching and on caching per request', by: 'GraphQL Foundation', year: 2024 },
    { title: 'PostgreSQL 17 documentation, LATERAL Subqueries', by: 'PostgreSQL Global Development Group', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is the N plus one problem, and why does it so often go unseen until production?',
      points: [
        {
          text: 'One query for the list, then one for each row in it.',
          listensFor: [
            'one query list/orders/then/per/for',
            'query per/for each/every/row/item/order',
            'one per/for each/row',
            'fifty one',
            '51 queries',
          ],
        },
        {
          text: 'Usually by lazy loading in an ORM, inside a loop or a serialiser.',
          listensFor: ['lazy loading/load/loads/loaded', 'orm', 'in/inside loop', 'serialiser/serializer', 'template'],
        },
        {
          text: 'Each is quick; the round trips add up.',
          listensFor: ['round trip/trips', 'adds/add up', 'each is/one fast/quick/cheap', 'network'],
        },
        {
          text: 'Unseen in development: few rows, and the database next door.',
          listensFor: [
            'three/five/ten/few rows',
            'small data',
            'local/same machine/database',
            'development',
            'test data',
            'laptop',
          ],
        },
        {
          text: 'Cure: join, or fetch all the children in one second query.',
          listensFor: ['join', 'eager load/loading', 'in clause/list', 'one second query', 'batch', 'prefetch*'],
        },
      ],
      wrongAnswers: [
        'It is a slow query; each one is fast, and the slow-query log shows nothing.',
        'It is a fault of ORMs; a loop with hand-written SQL in it does the same.',
      ],
      modelAnswer:
        'I load fifty orders with one query, and then, for each order, another one for its customer: 51 queries where two would do. It mostly comes from lazy loading in an ORM: a harmless looking property inside a loop or a serialiser goes to the database. Each query is quick, perhaps a millisecond, so no slow-query log shows it. But the round trips add up, and the request holds its connection for longer. It goes unseen because in development there are five rows and the database is on the same machine. The cure is to say beforehand what I need: a join, or eager loading, which takes all customer ids and fetches them with one in list.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Join, a second query with a list of ids, or loading everything eagerly all the time: which, when, and why?',
      points: [
        {
          text: 'A join is one trip, right for to-one relations.',
          listensFor: ['join one/single trip/query', 'join for/when/is to/fine/right/good', 'to one', 'many to one'],
        },
        {
          text: 'Joining a to-many repeats the parent; two of them multiply.',
          listensFor: [
            'repeat/repeats/repeated/duplicate/duplicates parent/order/columns/rows',
            'cartesian',
            'multipl*',
            'cross product',
            'breaks limit',
          ],
        },
        {
          text: 'A second query by ids stays linear, with a bound on the list.',
          listensFor: [
            'use/run/take second query',
            'in list/clause',
            'any array',
            'linear',
            'batch/batches ids/of',
            'chunk/chunks/cap/limit ids/list',
          ],
        },
        {
          text: 'Always eager reads what nobody asked for.',
          listensFor: [
            'over fetch*',
            'nobody asked/needs/uses/reads',
            'unused data/rows',
            'loads too/half/everything',
            'always eager',
          ],
        },
        {
          text: 'Decided for each use, with lazy loading made loud.',
          listensFor: [
            'per/each/every endpoint/query/use/case',
            'forbid/disable/turn lazy',
            'lazy raises/throws/fails/off/error',
            'explicit*',
          ],
        },
      ],
      wrongAnswers: [
        'One big join is always best; three collections of ten turn one order into a thousand rows.',
        'Two queries are inconsistent and therefore wrong; if it matters, run both in one repeatable-read transaction.',
      ],
      modelAnswer:
        'For a to-one relation, like order to customer, I join: one trip, and nothing is multiplied. For a to-many, a join repeats the parent columns on every row, and with two collections it becomes a cartesian product, ten lines times ten payments; a limit on rows then no longer means a limit on orders either. There I use a second query with an in list of the parent ids; it stays linear, and I cap the page so the list is bounded. Always eager is the opposite mistake: every endpoint over fetches because one needed it. So I decide per use case, in the query and not in the mapping, and configure lazy loading so that it raises an error in tests. Then the choice is explicit.',
    },
    {
      rung: 'debug',
      prompt:
        "We added the customer's name to the order list, and it went from 100 milliseconds to 3 seconds. The database is idle and each query takes a millisecond. Diagnose it.",
      points: [
        {
          text: 'An idle database with many fast queries means counting them for each request.',
          listensFor: ['count queries', 'queries per request', 'how many queries', 'number of queries', 'query count'],
        },
        {
          text: 'The trace shows the same statement, over and over, one after the other.',
          listensFor: ['trace', 'same statement/query', 'identical', 'staircase', 'spans', 'one after another/other'],
        },
        {
          text: 'Does the sum: rows times round trip explains the three seconds.',
          listensFor: [
            'thousand times',
            'times three/3/two/2/one millisecond/milliseconds',
            'rows times',
            'round trip/trips',
            'explains/makes three/3 seconds',
          ],
        },
        {
          text: 'Loads the names with the list, and checks the index if it goes by foreign key.',
          listensFor: ['join', 'eager load/loading', 'in list/clause', 'one query for', 'prefetch*', 'primary key'],
        },
        {
          text: 'A test holds the number of queries, whatever the number of rows.',
          listensFor: [
            'test asserts/assert/counts/with/that',
            'assert*',
            'constant number/queries',
            'ten and hundred',
            'regression test',
            'query budget/limit',
          ],
        },
      ],
      wrongAnswers: [
        'A bigger database; it is idle, the time is spent travelling.',
        'A larger connection pool; one request runs its queries in sequence and uses one connection.',
      ],
      modelAnswer:
        'The database is idle and each query is fast, so the question is how many queries one request makes. I open a trace and expect a staircase: the list query, then the same statement with a different id, again and again, because the serialiser now touches order dot customer. The sum has to fit: a page of a thousand rows times about three milliseconds, one for the query and two for the round trip and the ORM, is three seconds. Fix: join the customer in the list query, selecting just the name. It goes by the customer primary key, so no new index is needed. Then a regression test asserts the same number of queries for ten and for a hundred orders. And I would ask why a page has a thousand rows.',
    },
    {
      rung: 'design',
      prompt:
        'A GraphQL API where clients may nest authors, posts, comments and their authors again. Keep it within twenty queries a request and p95 below 300 milliseconds.',
      points: [
        {
          text: 'A loader collects the ids of one level and fetches them together.',
          listensFor: [
            'dataloader',
            'data loader',
            'loader/loaders',
            'batch* per/by/ids/level',
            'collects/collect ids/keys',
          ],
        },
        {
          text: 'Loaders live for one request, so nothing leaks between users.',
          listensFor: ['per request', 'one request', 'leak/leaks', 'between users', 'request scoped'],
        },
        {
          text: 'Depth and cost of a query are limited before it runs.',
          listensFor: ['depth limit', 'limit depth', 'complexity', 'cost limit/analysis/points', 'maximum/max depth'],
        },
        {
          text: 'Nested lists are paged, with the first few for each parent in one query.',
          listensFor: [
            'lateral',
            'window function',
            'row number',
            'first few/ten/three/n per/for',
            'page/paged/limit nested/each/every list',
            'per parent',
          ],
        },
        {
          text: 'First-party clients use stored queries.',
          listensFor: ['persisted queries/query', 'stored queries', 'allow list', 'registered queries'],
        },
        {
          text: 'The number of queries is measured and capped.',
          listensFor: [
            'count/measure/metric queries',
            'query count',
            'query budget',
            'cap/limit twenty/20/of/queries',
            'fails above/when/if/beyond',
          ],
        },
      ],
      wrongAnswers: [
        'A loader shared by the process as a cache; it serves one user rows that were loaded for another.',
        'Limiting the depth only; a shallow query for ten thousand posts is deep enough.',
      ],
      modelAnswer:
        'Each relation gets a loader: the resolvers of one level hand in ids, the loader collects them and makes one query. So the count follows the depth of the query and not the number of rows: authors, posts, comments, authors again is about four. Loaders are created per request, otherwise they leak data between users. Every nested list is paged with a maximum, and the first ten per parent come in one query through a lateral join or a window function, because a plain limit would apply to the whole batch. Before running, I compute a complexity from page sizes and depth and refuse what is too much. Our own apps use persisted queries. A metric shows the query count per operation; in tests it fails above twenty, and in production it alerts.',
    },
    {
      rung: 'pressure',
      prompt: 'Put a cache in front and the N plus one is fixed. Yes or no?',
      points: [
        {
          text: 'No: there are still N trips, only to another server.',
          listensFor: [
            'still n/thousand/many/hundred',
            'trips/calls/lookups to cache/redis',
            'n trips',
            'still one per',
            'round trips',
          ],
        },
        {
          text: 'On a cold cache, all of it comes back at once.',
          listensFor: [
            'cold cache',
            'cache cold/empty/restarts/misses',
            'after deploy/restart',
            'cache miss/misses',
            'worst moment/time',
          ],
        },
        {
          text: 'One now has to invalidate what was only a missing join.',
          listensFor: ['invalidat*', 'stale names/name/data', 'staleness', 'new problem'],
        },
        {
          text: 'Fix the query first: one or two, whatever the number of rows.',
          listensFor: ['fix query/cause/it first', 'root cause', 'one/two query/queries', 'join', 'batch'],
        },
        {
          text: 'Concedes where a cache helps: afterwards, with a multi-get, or across services that cannot be joined.',
          listensFor: [
            'multi get',
            'mget',
            'other/another/different service/services',
            'after that/then cache/measure',
            'cannot join',
            'then cache',
          ],
        },
      ],
      wrongAnswers: [
        'Yes, Redis answers in microseconds; the trip to it is what costs, and there are still N of them.',
        'Yes, because the hit ratio will be high; a hit ratio of 99 percent on a thousand look-ups still leaves ten queries.',
      ],
      modelAnswer:
        'No. The page still makes N trips, now to Redis instead of Postgres; within a data centre a trip takes about as long. On a cold cache, after a deploy or a failover, the whole N plus one comes back at the worst moment. And I have bought a new problem, stale names and invalidation, to avoid writing a join. So I fix the query first: one or two queries, however many rows. Then I measure, and if the endpoint is still too hot, cache the finished page or the entities, fetched with one multi get. I do concede one case: when the names live in another service I cannot join, a batch endpoint plus a local cache is exactly right.',
    },
  ],
} as const satisfies Concept;
