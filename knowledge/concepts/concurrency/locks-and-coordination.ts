import type { Concept } from '../concept.ts';
import { KLEPPMANN_2017, POSTGRES_LOCKING } from '../sources.ts';

export const locksAndCoordination = {
  id: 'concurrency/locks-and-coordination',
  title: 'Locks and coordination',
  summary:
    'Ways to let one party at a time do something, within a process and between machines, and what happens when the one in charge dies.',
  round: 'distributed',
  track: null,
  related: ['concurrency/race-conditions', 'transactions/optimistic-and-pessimistic-locking', 'caching/cache-stampede'],
  sources: [
    KLEPPMANN_2017,
    POSTGRES_LOCKING,
    { title: 'Redis documentation, Distributed Locks with Redis', by: 'Redis', year: 2024 },
    { title: 'The Chubby Lock Service for Loosely-Coupled Distributed Systems, OSDI', by: 'Mike Burrows', year: 2006 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Which kinds of locks do you know in a backend, from one process up to several machines?',
      points: [
        {
          text: 'Within a process: mutex, read-write lock, semaphore for a limited number.',
          listensFor: ['mutex', 'semaphore', 'read write lock', 'reader writer lock', 'rwlock'],
        },
        {
          text: 'Within a database: row locks and advisory locks, let go at the end of transaction or session.',
          listensFor: ['row lock*', 'advisory lock*', 'for update', 'database lock*', 'table lock*'],
        },
        {
          text: 'Between machines: a lease with an expiry, in a coordination service or a store.',
          listensFor: ['lease*', 'etcd', 'zookeeper', 'distributed lock*', 'redis lock*', 'lock* expir*'],
        },
        {
          text: 'The difference: over a network the holder can be slow or cut off without knowing it.',
          listensFor: [
            'paus*',
            'without knowing',
            'cut off',
            'still think*/believe*',
            'thinks/believes it',
            'cannot/cant tell',
            'holder slow/dies/crash*',
          ],
        },
      ],
      wrongAnswers: [
        'A distributed lock is a mutex over the network. A mutex cannot expire while you hold it; a lease can.',
        'A read-write lock is always better than a mutex. It pays only with many readers and sections that are long enough.',
      ],
      modelAnswer:
        "Within a process there's the mutex for one at a time, the read-write lock for many readers or one writer, and the semaphore for at most so many. Within a database there are row locks, as with select for update, and advisory locks, which protect an idea rather than a row. Both go away when the transaction or session ends. Between machines I use a lease: a lock that expires, kept in etcd, ZooKeeper or a database. It has to expire, because the holder may die. And that's the big difference: the holder may also just pause, and still think it owns the lock after it has passed to somebody else.",
    },
    {
      rung: 'trade-offs',
      prompt: 'When is a distributed lock the right tool, and what would you try before it?',
      points: [
        {
          text: 'First try to do without: constraint, conditional write, idempotency, partition by key.',
          listensFor: [
            'without lock/one',
            'unique constraint',
            'conditional write/update',
            'idempotent',
            'partition* by',
            'avoid* lock',
          ],
        },
        {
          text: 'Tell efficiency from correctness: a doubled job is a waste, or is it damage.',
          listensFor: [
            'efficiency',
            'correctness',
            'waste* work',
            'wasted',
            'harmless',
            'damage',
            'just costs/wasteful',
          ],
        },
        {
          text: 'For correctness add a fencing token that the protected resource checks.',
          listensFor: ['fencing', 'token number', 'number grows/higher/increases', 'old token*', 'rejects old/lower'],
        },
        {
          text: 'Costs: the lock service is one more dependency; short leases give false takeovers, long ones slow recovery.',
          listensFor: [
            'short lease*',
            'long lease*',
            'lease too',
            'another/one more dependency/system',
            'slow recovery/takeover',
            'lock service down',
          ],
        },
      ],
      wrongAnswers: [
        'A lease with a long expiry is safe. Long pauses are rare, not impossible, and each crash now blocks for that long.',
        'The lock guarantees that only one works at a time. It guarantees that one holds the lease; a paused worker can still write.',
      ],
      modelAnswer:
        "I first try to do without one: a unique constraint, a conditional update, an idempotent job, or partitioning by key so that one worker owns each key. If I still want a lock, I ask whether it's for efficiency or correctness. If two workers building the same report is merely wasteful, a simple Redis lock with an expiry will do. If it's correctness, the lock alone isn't enough, because a paused holder can wake up and write. Then each lease carries a fencing number that grows, and the storage rejects old ones. The costs are one more dependency, and the choice between short leases that expire by mistake and long leases that recover slowly.",
    },
    {
      rung: 'debug',
      prompt:
        'A nightly job is guarded by a Redis lock with a thirty-second expiry. Last night it ran twice at once and sent invoices twice. Reconstruct what happened.',
      points: [
        {
          text: 'The job took longer than the lease, or was paused; the lock expired and another instance took it.',
          listensFor: [
            'lock/lease expired/ran',
            'longer than thirty/lease/expiry',
            'took longer',
            'garbage collection',
            'gc pause',
            'paus*',
          ],
        },
        {
          text: 'Perhaps the first then deleted the lock of the second: a release without checking the owner.',
          listensFor: [
            'delete*/release* lock of/somebody/other/second',
            'somebody else lock',
            'check* owner*',
            'owner token',
            'random value/token',
            'compare and delete',
            'not its own',
          ],
        },
        {
          text: 'Or a failover lost the lock, since replication is asynchronous.',
          listensFor: [
            'failover',
            'replica promoted',
            'asynchronous replication',
            'lock lost',
            'replication is async*',
          ],
        },
        {
          text: 'Fix: renew while working, owner token, and above all make sending idempotent per invoice.',
          listensFor: [
            'renew*',
            'heartbeat',
            'extend* lease/lock',
            'idempotent',
            'unique per/on invoice',
            'sent flag/marker',
            'per invoice',
          ],
        },
      ],
      wrongAnswers: [
        'Raise the expiry to an hour. It makes this case rarer and a crash cost an hour.',
        'Redis is unreliable, take another store. A lease in any store can expire under a paused holder.',
      ],
      modelAnswer:
        "Most likely the job took longer than thirty seconds. The lock expired while it was still sending, a second instance took it, and both sent. I'd line up both logs: start, lock value, end. If the first one finished and deleted the lock without checking the owner, it even removed the second's lock and a third could have started. The rarer story is a failover where the promoted replica had never seen the lock. As a fix I renew the lease while working and release only with the owner token. But the real fix is that sending is idempotent: a unique sent marker per invoice, claimed before sending, with the same id passed to the mail provider.",
    },
    {
      rung: 'design',
      prompt:
        'Exactly one of five instances should run a scheduler, and another should take over within fifteen seconds. Design it with what a normal team already has.',
      points: [
        {
          text: 'A lease row in the database, taken and renewed with a conditional update.',
          listensFor: [
            'lease row/table/in',
            'conditional update',
            'where expir*',
            'row in database/postgres',
            'update where',
          ],
        },
        {
          text: 'Numbers: renew at a third of the lease; stop working before it ends.',
          listensFor: [
            'renew* every/at',
            'five second*',
            'ten second*',
            'third of',
            'stop* itself/working/before',
            'steps down',
          ],
        },
        {
          text: "Use the database's clock, not five different ones.",
          listensFor: [
            'database clock/time',
            'clock of database',
            'databases clock',
            'server time',
            'clock skew',
            'one clock',
          ],
        },
        {
          text: 'A term number goes with each piece of work and old ones are refused.',
          listensFor: ['term', 'fencing', 'epoch', 'generation', 'older number*/term*', 'number goes/with'],
        },
        {
          text: 'Jobs stay idempotent, because two leaders for a moment cannot be excluded.',
          listensFor: [
            'idempotent',
            'unique job/run/on',
            'two leaders/schedulers',
            'overlap',
            'run twice',
            'job and time',
          ],
        },
      ],
      wrongAnswers: [
        'Run the scheduler on the instance with the lowest number. When it is cut off but alive, nobody takes over, or two do.',
        'Five schedulers with a random delay. That is a race with longer odds.',
      ],
      modelAnswer:
        "I'd use the database we have. A lease row holds the owner, a term number and the expiry. Each instance tries a conditional update: make me the owner and raise the term, where the lease has expired, judged by the database clock so skew between machines doesn't matter. The lease lasts ten seconds, and the leader renews every three; if it can't renew in time it stops itself, so takeover fits within fifteen. Every job it enqueues carries the term, and lower terms are refused. A unique key on job and planned time makes a double start harmless, since for a moment there can be two leaders.",
    },
    {
      rung: 'pressure',
      prompt:
        'Two services deadlock in production right now and requests pile up. What do you do first, and how do you stop it coming back?',
      points: [
        {
          text: 'Relieve: see who waits for whom and end one of them; databases detect their own.',
          listensFor: [
            'who waits/blocks',
            'kill* one/session/query/transaction',
            'cancel* one/query',
            'terminate*',
            'pg locks',
            'restart* one',
          ],
        },
        {
          text: 'A circle across services is not detected by anyone: only timeouts break it.',
          listensFor: [
            'only timeout*',
            'nobody detect*',
            'no detector',
            'across services',
            'each waits/waiting',
            'deadline*',
          ],
        },
        {
          text: 'Look for the cause: two orders of taking locks, or a call while holding one.',
          listensFor: [
            'same/different/opposite order',
            'lock order',
            'order of lock*',
            'call while/with/inside hold*',
            'while holding',
          ],
        },
        {
          text: 'Prevent: fixed order, short sections, no remote calls inside, lock timeout with retry.',
          listensFor: [
            'fixed order',
            'always same order',
            'no remote call*',
            'lock timeout',
            'short* transaction*/section*',
            'sort* by/ids',
          ],
        },
        {
          text: 'Separate it from pool exhaustion, which looks alike: everyone waits for a connection or thread.',
          listensFor: [
            'pool exhaust*',
            'exhausted pool',
            'thread pool',
            'connection pool',
            'looks alike/like/same',
            'free connection',
          ],
        },
      ],
      wrongAnswers: [
        'Restart everything. It works until the next circle, and takes the evidence along.',
        'The database resolves deadlocks. Its own, yes; it sees nothing of a lock held during an HTTP call.',
      ],
      modelAnswer:
        "First relief: I look at who waits for whom, in pg_locks and a thread dump, save both, and kill one session in the circle. A database detects its own deadlocks, so if this one stays, the circle probably runs across services: A holds a row and calls B, and B needs that row. Nobody detects that; only timeouts break it, so I'd set a lock timeout and request deadlines today. I also check that it isn't an exhausted pool, which looks alike. Then the cure: no remote calls while holding a lock, short transactions, and where two rows are needed, always the same order, sorted by id.",
    },
  ],
} as const satisfies Concept;
