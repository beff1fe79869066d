import type { Concept } from '../concept.ts';
import { KLEPPMANN_2017, POSTGRES_ACTIVITY, POSTGRES_LOCKING, POSTGRES_TIMEOUTS } from '../sources.ts';

export const databaseBottlenecks = {
  id: 'system-design/database-bottlenecks',
  title: 'Database bottlenecks',
  summary:
    'The ways in which the shared database becomes the part that everything waits for, and the order in which to relieve it.',
  round: 'datastore',
  track: null,
  related: [
    'system-design/horizontal-scaling',
    'system-design/basic-architecture-tradeoffs',
    'transactions/optimistic-and-pessimistic-locking',
    'caching/when-not-to-cache',
  ],
  sources: [
    POSTGRES_ACTIVITY,
    POSTGRES_LOCKING,
    POSTGRES_TIMEOUTS,
    { title: 'PostgreSQL 17 documentation, pg_stat_statements', by: 'PostgreSQL Global Development Group', year: 2024 },
    KLEPPMANN_2017,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Why is it so often the database that limits a backend, and in what different ways can it be the limit?',
      points: [
        {
          text: 'It is the shared state: servers multiply, the primary does not.',
          listensFor: [
            'shared by/state/between',
            'everything/everyone/all goes/writes/shares/ends/talks',
            'hard/harder to multiply/copy/scale/add',
            'one primary/writer',
            'holds the state',
          ],
        },
        {
          text: 'CPU and disk: too much work per query, for want of an index.',
          listensFor: [
            'missing index*',
            'full table/scan*',
            'reads too/far many/much rows',
            'cpu or/and disk/io',
            'disk io/reads',
          ],
        },
        {
          text: 'Connections: too few, or held for too long.',
          listensFor: [
            'connections run/ran/are/held/exhaust*',
            'out of connections',
            'pool exhaust*/empty/size',
            'wait*/queue* for a connection',
          ],
        },
        {
          text: 'Locks: transactions waiting for the same row.',
          listensFor: [
            'lock/locks contention/wait*/on/held',
            'wait*/waiting for a lock/each',
            'same/hot row',
            'long transaction*',
          ],
        },
      ],
      wrongAnswers: [
        'Because SQL is slow: a primary-key lookup takes well under a millisecond.',
        'Because disks are slow: with a warm cache many databases hardly read from disk at all.',
      ],
      modelAnswer:
        "Because it holds the state that everything shares. I can start ten more API servers in a minute, but they all talk to one primary. It can be the limit in different ways, and each looks different. CPU and disk: a query reads far too many rows for want of an index. Connections: the pool is exhausted because transactions stay open while we call another service. Locks: many requests want the same row, say one counter, so they stand in line while the CPU is idle. And replication lag, when replicas can't follow the writes. So before I say that the database is slow, I find out which of these it is.",
    },
    {
      rung: 'trade-offs',
      prompt:
        'Reads are too slow. Index, cache, read replica, or shard: in which order would you try them, and what does each one cost?',
      points: [
        {
          text: 'An index first: cheap, paid for on every write and in disk.',
          listensFor: [
            'index first',
            'first/start query/queries/index*/with',
            'index costs/slows/makes write*/writes',
            'every write pays/updates/maintains/slower',
            'explain',
          ],
        },
        {
          text: 'A cache takes repeated reads, and brings staleness and invalidation.',
          listensFor: [
            'cache/caching costs/brings/means/for/takes/gives',
            'stale*',
            'invalidat*',
            'repeated/hot reads/keys/rows',
          ],
        },
        {
          text: 'A replica takes reads, lags behind, and does nothing for writes.',
          listensFor: [
            'replica*/replicas lag*/behind/for/take/takes/help*',
            'read your own/writes',
            'replication lag',
            'nothing for writes',
            'writes still/all go/primary',
          ],
        },
        {
          text: 'Sharding last: joins, transactions and uniqueness across shards are gone.',
          listensFor: [
            'shard*/sharding last/is/only/when',
            'cross shard',
            'across shards',
            'no/lose/losing joins/transactions',
            'shard/partition key',
            'hard to undo/reverse',
          ],
        },
      ],
      wrongAnswers: [
        'Shard early, it is painful later: it is painful at once, and the key is guessed before the queries are known.',
        'A replica for more writes: each replica applies every write as well.',
      ],
      modelAnswer:
        'First the query itself: I read the plan with explain, and an index or a rewritten query can give a factor of a hundred in an afternoon. It costs disk and a bit on every write. Then a cache for hot reads, which costs invalidation and a window of stale data that the product has to accept. Then read replicas: they lag, so a user who has just saved must read from the primary for a moment, and they do nothing for writes. Archiving old rows and a bigger machine come before the last step. Sharding is last, because joins, transactions and uniqueness across shards are gone, and the key is hard to change.',
    },
    {
      rung: 'debug',
      prompt:
        'At noon every endpoint becomes slow at once. Database CPU is at fifteen per cent, and all connections are in use. What is happening?',
      points: [
        {
          text: 'Idle CPU with full connections means waiting: on locks or on open transactions.',
          listensFor: [
            'waiting not/on/for working/lock*/something',
            'idle in transaction',
            'waiting on/for locks',
            'blocked by/on/behind',
            'open transaction*',
          ],
        },
        {
          text: 'Look at what each session waits for, and who blocks whom.',
          listensFor: [
            'pg stat/activity',
            'wait event*',
            'who/which blocks/blocking',
            'blocking session/query/transaction',
            'list/look sessions',
          ],
        },
        {
          text: 'End the blocker, then find out why it held on.',
          listensFor: [
            'kill/end/terminate/cancel it/blocker/that/session/root/transaction',
            'terminate that/the/it/one',
            'what runs at/started noon',
            'noon job/report/migration/export',
            'report/migration/job that/at/from',
          ],
        },
        {
          text: 'Prevent: timeouts for statements, locks and idle transactions; no network calls inside.',
          listensFor: [
            'lock timeout',
            'statement timeout',
            'idle in transaction timeout',
            'network/http/remote/external call* inside/in/within transaction',
            'short transactions',
          ],
        },
      ],
      wrongAnswers: [
        'CPU is low, so the database is innocent: a queue for a lock needs no CPU.',
        'Raise the number of connections: more sessions stand in the same line.',
      ],
      modelAnswer:
        "Low CPU and no free connections: they're waiting, not working. I look at pg_stat_activity for wait events and at the blocking session at the root of the chain. Often it's one that is idle in transaction, opened by code that calls an HTTP service in the middle, or a migration that wants an exclusive lock on a busy table and now everyone queues behind it. I terminate that one session and the rest usually recovers in seconds. Then: what runs at noon? Afterwards I set a lock timeout, a statement timeout and an idle-in-transaction timeout, move network calls out of transactions, and alert on the age of the oldest transaction.",
    },
    {
      rung: 'design',
      prompt:
        'A like button for a very popular feed: one post may get five thousand likes a second, a user can like once, and the count may be a few seconds late. Keep the database alive.',
      points: [
        {
          text: 'One row per like with a unique key of post and user, no shared counter in the request.',
          listensFor: [
            'unique key/constraint/on/index post/user',
            'primary key/of post/user',
            'row per like',
            'post and user/id unique/key',
            'insert on conflict/ignore',
          ],
        },
        {
          text: 'A single counter row would serialise all likes of a hot post.',
          listensFor: [
            'counter row/is/would hot/lock*/serial*/bottleneck',
            'hot row',
            'same row',
            'one by one',
            'serialis*/serializ*',
          ],
        },
        {
          text: 'Counts are summed in batches, or spread over several counter rows.',
          listensFor: [
            'batch*',
            'every second/few/two seconds',
            'sharded/split/striped/sub counter*',
            'aggregat*',
            'sixteen/ten/several/many counters/counter/rows',
          ],
        },
        {
          text: 'A queue or log absorbs the peak; readers get the count from a cache.',
          listensFor: [
            'queue/kafka/log/stream absorb*/in/buffers/before/first',
            'go/goes into a log/queue/kafka',
            'absorbs peak/burst*/spike*',
            'count/counts from cache/redis',
            'cached count',
            'redis incr*/counter',
          ],
        },
        {
          text: 'Recount from the rows, since counters drift.',
          listensFor: ['recount*', 'reconcil*', 'counter* drift*', 'source of truth', 'rebuild count*'],
        },
      ],
      wrongAnswers: [
        'Update count plus one in each request: correct, and five thousand transactions a second wait for one row.',
        'Keep likes only in Redis: after a failover the unique rule and the counts are guesses.',
      ],
      modelAnswer:
        "The truth is one row per like, with a primary key of post and user, so a double tap is harmless and the button can be retried. What I avoid is a counter updated in each request: for a hot post that's one hot row, and five thousand transactions line up behind it. Likes go into a log such as Kafka, partitioned by post and user so a single post spreads. Consumers insert in batches and every second add what was really inserted to sixteen sub-counters per post. Readers get the sum from a cache, a few seconds old at most. Nightly a job recounts the posts that changed, because counters drift, and the rows are right.",
    },
    {
      rung: 'pressure',
      prompt:
        'Your primary is at ninety per cent CPU, and the big campaign starts in two hours. What do you do, in order?',
      points: [
        {
          text: 'Find the top queries by total time.',
          listensFor: [
            'top queries/query/three/five',
            'pg stat statements',
            'total time',
            'most expensive queries/query',
            'which query/queries take*/eat*/use*',
          ],
        },
        {
          text: 'Reversible relief: stop jobs, move reads, cache the hot page, bigger machine.',
          listensFor: [
            'stop/pause/postpone batch/jobs/reports/exports/background',
            'reads to replica/replicas',
            'bigger machine/instance',
            'cache the/hot/campaign page/landing/query',
            'switch*/turn* off feature*/expensive',
          ],
        },
        {
          text: 'An index only if built without locking writes, and not on a guess.',
          listensFor: [
            'concurrently',
            'index online/without locking/lock',
            'build/create an index',
            'only if plan/explain',
          ],
        },
        {
          text: 'Agree beforehand on what is shed, and who decides.',
          listensFor: [
            'shed*',
            'rate limit/admit',
            'agree*/decide* with marketing/product/business/campaign',
            'who decides/calls',
            'delay/postpone/stagger/spread campaign/it/mails/emails',
          ],
        },
      ],
      wrongAnswers: [
        'Shard tonight: no irreversible work in the last two hours.',
        'Restart the database to clear it: the cache is then cold as the campaign starts.',
      ],
      modelAnswer:
        'In two hours only reversible things. Ten minutes: the top queries by total time from pg_stat_statements; usually three of them are most of it. Then I pause background jobs and reports, move the dashboard reads to the replica, and cache the campaign page for a minute. If one query lacks an index and the plan proves it, I create the index concurrently, and watch. A bigger machine is an option if failover is rehearsed and takes a minute, now rather than at the peak. At the same time I ask marketing to send the mails in waves, and we agree on what gets shed first and who decides. Then I freeze deployments.',
    },
  ],
} as const satisfies Concept;
