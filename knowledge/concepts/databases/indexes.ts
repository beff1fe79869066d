import type { Concept } from '../concept.ts';
import { POSTGRES_PARTIAL_INDEXES } from '../sources.ts';

export const indexes = {
  id: 'databases/indexes',
  title: 'What an index is for, and its price',
  summary: 'A sorted helper structure that finds rows without reading the whole table, paid for at every write.',
  round: 'datastore',
  track: null,
  related: ['databases/query-plans', 'databases/keys', 'api/pagination-and-filtering'],
  sources: [
    {
      title: 'PostgreSQL 17 documentation, 11 Indexes, on multicolumn, expression and covering indexes',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    POSTGRES_PARTIAL_INDEXES,
    {
      title: 'PostgreSQL 17 documentation, Heap-Only Tuples (HOT)',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    { title: 'MySQL 8.4 Reference Manual, Clustered and Secondary Indexes', by: 'Oracle', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is a database index, how does it make a query faster, and when would you create one?',
      points: [
        {
          text: 'A separate, sorted structure that points at rows, usually a B-tree.',
          listensFor: ['b tree', 'btree', 'sorted structure/copy/list', 'separate structure', 'back of book'],
        },
        {
          text: 'It walks down a few levels instead of reading every row.',
          listensFor: [
            'few/three/four levels',
            'instead of reading/scanning',
            'full table scan',
            'logarithmic',
            'without reading every/all/whole',
          ],
        },
        {
          text: 'It serves filters, joins and sorting.',
          listensFor: [
            'where/filter/filters and/join/sort/order',
            'order by',
            'range/ranges',
            'joins and/sorting/sorts',
            'already sorted/order',
          ],
        },
        {
          text: 'Created for a query that is frequent and picks few rows.',
          listensFor: [
            'selective',
            'few rows',
            'frequent/common query/queries',
            'small part/fraction/share',
            'for query/queries',
          ],
        },
        {
          text: 'Every write has to keep it up to date.',
          listensFor: [
            'every/each write/insert/update',
            'slows/slow/slower writes/inserts',
            'costs/cost writes/space/disk/storage',
            'maintain*',
          ],
        },
      ],
      wrongAnswers: [
        'An index on each column to be safe; every one is written on every insert, and most are never read.',
        'An index keeps the table itself sorted; in PostgreSQL it is a separate structure, in InnoDB only the primary key orders the rows.',
      ],
      modelAnswer:
        'An index is a separate, sorted structure, usually a B-tree, whose entries point at rows, much like the index at the back of a book. Instead of reading every row, the database walks down a few levels and reads along in order. So it helps a where clause, a range, a join, and an order by, since it is already sorted. I create one for a frequent query that picks few rows out of many, in the shape of that query. I do not create one for a column where half of the rows match, because reading the table is cheaper then. And it has a price: every insert, and many an update, must maintain it, and it takes disk and memory.',
    },
    {
      rung: 'trade-offs',
      prompt: 'You may have three indexes on a busy table. How do you decide which, and in which column order?',
      points: [
        {
          text: 'Starts from the real queries, by frequency and cost.',
          listensFor: [
            'real/actual/top queries',
            'pg stat statements',
            'frequency',
            'query log',
            'total time',
            'most expensive/frequent',
          ],
        },
        {
          text: 'Columns compared for equality come first, then the range or the sort.',
          listensFor: ['equality first/columns/before/comes', 'then range/sort', 'range last', 'equality then'],
        },
        {
          text: 'One composite index also serves its leading columns.',
          listensFor: [
            'leftmost',
            'left prefix',
            'prefix',
            'leading column/columns',
            'serves/covers both/also/several',
          ],
        },
        {
          text: 'Partial and covering indexes buy more for less, within limits.',
          listensFor: [
            'partial index',
            'covering',
            'index only',
            'include column/columns',
            'only open/active rows/orders',
          ],
        },
        {
          text: 'Knows the price: write work, memory, and in PostgreSQL the loss of cheap in-place updates.',
          listensFor: [
            'write amplification',
            'hot update/updates',
            'heap only',
            'slower writes/inserts',
            'each/every write/insert',
            'memory',
          ],
        },
        {
          text: 'Removes those that are not used.',
          listensFor: [
            'drop unused',
            'unused index/indexes',
            'remove/drop index/indexes/those/them',
            'index usage',
            'stat user indexes',
          ],
        },
      ],
      wrongAnswers: [
        'The most selective column first, always; for several equalities the order hardly matters, for a range after it decides.',
        'Three indexes on one column each instead of a composite; combining them costs more and gives no order.',
      ],
      modelAnswer:
        'I start with the real queries, ranked by total time, from something like pg_stat_statements. Then I look for one composite index that serves several. Equality first, then the range or sort: customer equals, newest first, gives customer and created at, and by its leading column it also serves everything for one customer. If only open orders are ever asked for, a partial index stays small and is cheap to keep. A covering index answers from the index alone, as long as the visibility map is fresh. The price for each is write amplification and memory, and in Postgres an index on a column that changes often prevents heap only updates. After a month I look at index usage on all replicas and drop unused ones.',
    },
    {
      rung: 'debug',
      prompt:
        'There is an index on email, and still "where lower of email equals" reads all ten million rows. Why? Fix it, and tell me what else can make an index go unused.',
      points: [
        {
          text: 'The index holds the email, and the query asks for a function of it.',
          listensFor: [
            'function on/of column/email',
            'index holds/contains/stores email/raw/original',
            'lower of email',
            'expression',
            'wrapped',
          ],
        },
        {
          text: 'Fix: an index on the expression, or one normalised form stored at write time.',
          listensFor: [
            'expression/functional index',
            'index on lower/expression',
            'store lower*/normal*',
            'normalise/normalize on/at/when',
            'citext',
            'generated column',
            'collation',
          ],
        },
        {
          text: 'Proves it with the plan before and after.',
          listensFor: ['explain', 'plan before/after/shows', 'before and after', 'index scan'],
        },
        {
          text: 'Other reasons: leading wildcard, other type, missing first column, too many matches.',
          listensFor: [
            'leading wildcard',
            'wildcard/percent start/front/beginning',
            'type mismatch',
            'implicit cast/conversion',
            'missing/skips first/leading column',
            'too many rows/match/matches',
            'not selective',
          ],
        },
        {
          text: 'Stale statistics can mislead the planner.',
          listensFor: ['statistics', 'stats', 'analyze', 'wrong/bad estimate/estimates'],
        },
        {
          text: 'Builds it concurrently, and unique if that is the rule.',
          listensFor: ['concurrently', 'unique index', 'unique on lower', 'without blocking/locking'],
        },
      ],
      wrongAnswers: [
        'Forcing the index with a hint; an index sorted by another value cannot answer the question.',
        'Rebuilding the index because it must be corrupt; it is fine, it is just not the one that is needed.',
      ],
      modelAnswer:
        'The index is sorted by the email as it was typed, and the query asks for a function of it, so the order is of no use. EXPLAIN shows a sequential scan with a filter. Two fixes: an expression index on lower of email, or storing a normalised email at write time and indexing that. I make it unique, since that is surely the rule, after checking for pairs that differ only in case, and build it concurrently so that sign-ups go on. Then I look at the plan again. Other usual reasons for an unused index: a leading wildcard, a type mismatch that casts the column, a composite index whose first column the query leaves out. Or too many matches, so that a scan is really cheaper, or stale statistics that make the planner believe so.',
    },
    {
      rung: 'design',
      prompt:
        'Three hundred million orders, two thousand writes a second. The hot query: the fifty newest orders of a tenant that are open or pending. Design the index.',
      points: [
        {
          text: 'Tenant first, then time descending, so the fifty are read off in order.',
          listensFor: [
            'tenant first/then/and created/time',
            'tenant id and created/time',
            'created at desc*',
            'already in order',
            'read/reads fifty/50 entries',
            'no sort',
          ],
        },
        {
          text: 'Two statuses as a leading equality would break the order.',
          listensFor: [
            'two statuses/status/values',
            'status in middle/between/front',
            'breaks/break/loses/lose order/sort',
            'merge/sort two lists',
            'in list',
          ],
        },
        {
          text: 'A partial index on the two statuses keeps the order and stays small.',
          listensFor: ['partial index', 'where status', 'only open and/or/rows', 'small/smaller index'],
        },
        {
          text: 'Pays attention to writes: an order enters and leaves the index as its status changes.',
          listensFor: [
            'write cost/amplification',
            'status changes/change leaves/entry/index/removes/write',
            'leaves/enters index',
            'vacuum',
            'bloat',
            'heap only',
          ],
        },
        {
          text: 'Adds the id for stable paging by keyset.',
          listensFor: ['keyset', 'cursor', 'id tie/as/for/last', 'tie breaker'],
        },
        {
          text: 'Builds it concurrently, checks it is valid, and compares plans and write latency.',
          listensFor: ['concurrently', 'invalid/valid index', 'write latency', 'measure before/writes/both', 'explain'],
        },
      ],
      wrongAnswers: [
        'An index on status alone; a handful of values over three hundred million rows narrows down little.',
        'Status, tenant, time and hoping that the database merges the two ranges in order; most will sort all matches instead.',
      ],
      modelAnswer:
        'The shape follows the query: tenant first, then created at descending, then id as tie breaker, so the database goes to the tenant and reads fifty entries that are already in order. Where does status go? In front of the time, two statuses would be two lists, and their merge loses the order. So I make it a partial index, where status is open or pending. Most orders are done, so it is a small index. The query must state that condition plainly, with the two values written out, or the planner may not match it. On the write side, an order leaves the index when its status changes, so I watch bloat and vacuum. I build it concurrently, check that it is valid, and compare the plan and the write latency. Older pages use a keyset.',
    },
    {
      rung: 'pressure',
      prompt: 'The query is slow, so you add an index, next question. Right?',
      points: [
        {
          text: 'Wrong order: first the plan and where the time goes.',
          listensFor: ['explain', 'plan first', 'look at/see/read plan', 'where time goes/is', 'measure first'],
        },
        {
          text: 'It may be waiting, not working: locks, a full pool, the network.',
          listensFor: ['lock/locks', 'waiting', 'connection pool', 'pool full/exhausted', 'wait/waits for'],
        },
        {
          text: 'It may run a thousand times rather than slowly once.',
          listensFor: ['n+1', 'thousand times', 'called/runs/run many/often', 'how often'],
        },
        {
          text: 'It may return too much, or an index may be there and unused.',
          listensFor: [
            'too many/much rows/columns/data',
            'returns too/all',
            'select star',
            'index exists/already',
            'stale statistics/stats',
            'not/isnt used',
          ],
        },
        {
          text: 'If an index it is: built without blocking, measured, with its write cost named.',
          listensFor: [
            'concurrently',
            'write cost',
            'cost/costs writes',
            'slows writes',
            'measure after/again',
            'before and after',
          ],
        },
      ],
      wrongAnswers: [
        'Yes, and one for each column in the where clause; the planner picks one or pays to combine them.',
        'No, caching is better; then the slow query runs on each miss, at the worst moment.',
      ],
      modelAnswer:
        'Often right in the end, wrong as a reflex. First I look at the plan and ask where the time goes. The query may be waiting rather than working: for a lock, or for a connection from a full pool. It may be fast and run a thousand times, an N plus one, and then the answer is one query instead. It may return too many rows or drag in wide columns nobody shows. Or an index exists already and stale statistics keep the planner away from it. If the plan says that it reads a million rows to keep ten, then yes, an index, shaped for that query and built concurrently. I measure again, and I say what it costs the writes.',
    },
  ],
} as const satisfies Concept;
