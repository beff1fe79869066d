import type { Concept } from '../concept.ts';
import { GO_RACE_DETECTOR, POSTGRES_ISOLATION } from '../sources.ts';

export const raceConditions = {
  id: 'concurrency/race-conditions',
  title: 'Race conditions',
  summary: 'The result depends on which of two things happens first, and nobody has decided which it should be.',
  round: 'fundamentals',
  track: null,
  related: [
    'concurrency/locks-and-coordination',
    'transactions/isolation-anomalies',
    'transactions/optimistic-and-pessimistic-locking',
  ],
  sources: [
    {
      title: 'What Are Race Conditions? Some Issues and Formalizations, ACM LOPLAS 1(1)',
      by: 'Robert Netzer and Barton Miller',
      year: 1992,
    },
    GO_RACE_DETECTOR,
    POSTGRES_ISOLATION,
    { title: 'Node.js documentation, The Node.js Event Loop', by: 'OpenJS Foundation', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is a race condition? Give me one inside a process and one between servers.',
      points: [
        {
          text: 'The outcome depends on timing, and at least one order gives a wrong result.',
          listensFor: [
            'depends on timing/order/who/which',
            'order of/in which',
            'timing decides',
            'whoever/who comes/is first',
            'interleav*',
          ],
        },
        {
          text: 'Usual shapes: check-then-act and read-modify-write.',
          listensFor: ['check then act', 'read modify write', 'check and then', 'read add write', 'look then'],
        },
        {
          text: 'Inside a process: two threads increment a counter.',
          listensFor: [
            'two/several thread*',
            'increment*',
            'counter plus',
            'shared memory/variable/counter',
            'same variable',
          ],
        },
        {
          text: 'Between servers: two instances book the last seat; a mutex cannot help there.',
          listensFor: [
            'two instance*/server*/pod*/process*',
            'last seat/item/room',
            'mutex cannot/cant/useless/only/no',
            'other instance/server/machine',
            'across instance*/server*',
          ],
        },
      ],
      wrongAnswers: [
        'A data race and a race condition are the same. A data race is unsynchronised access to memory; a race condition can exist with every access locked.',
        'A single-threaded runtime has none. Each await lets somebody else in between the check and the act.',
      ],
      modelAnswer:
        "A race condition is when the result depends on timing, and at least one order is wrong. Two shapes cover most of them: check then act, and read-modify-write. Inside a process, two threads increment a shared counter: both read seven, both write eight, one increment is lost. Between servers, two instances see that the last seat is free, and both book it. A mutex is useless there, because each instance has its own; the decision must be made where the data lives. And a single-threaded event loop doesn't save me, since between the check and the act there is an await.",
    },
    {
      rung: 'trade-offs',
      prompt:
        'You have found a race. Compare the ways to remove it: a lock, an atomic operation, a single owner, a constraint in the database.',
      points: [
        {
          text: 'Atomic operation: cheapest where one step suffices, such as an increment or compare-and-set.',
          listensFor: [
            'atomic operation/increment/update/add',
            'compare and set/swap',
            'cheapest',
            'one step',
            'single statement',
          ],
        },
        {
          text: 'Lock: covers several steps; brings contention, deadlock and the risk of forgetting it.',
          listensFor: ['contention', 'deadlock*', 'forget* lock/take/it', 'lock covers/protects/lets', 'several steps'],
        },
        {
          text: 'Single owner: a queue or an actor handles one key at a time; simple code, limited throughput, asynchronous answer.',
          listensFor: [
            'single owner/writer',
            'one owner/writer/worker',
            'actor',
            'queue per/by key',
            'partition* by',
            'one at a time',
          ],
        },
        {
          text: 'Database constraint: holds for every writer, across instances; a conflict has to be handled.',
          listensFor: [
            'unique constraint/index',
            'database constraint',
            'constraint hold/protects/catches',
            'every writer/instance',
            'conflict error',
            'handle* conflict/violation',
          ],
        },
      ],
      wrongAnswers: [
        'A lock is always the safe choice. Only if every path takes it, in the same order, and gives it back.',
        'Making the check closer to the act is enough. A smaller window is still a window.',
      ],
      modelAnswer:
        "I ask how many steps have to stay together and who else writes. If it's one step, an atomic operation is cheapest: an increment, or compare and set. A lock covers several steps, and I pay with contention, possible deadlocks, and the danger that one path forgets it. A single owner avoids sharing: all changes of one account go through a queue partitioned by account, one at a time. That's easy to reason about, but answers become asynchronous. If the data is in a database, a unique constraint holds for every writer on every instance, even for scripts; I only have to handle the conflict error. Where it fits, I prefer that.",
    },
    {
      rung: 'debug',
      prompt:
        'A test passes a thousand times locally and fails about twice a week in the pipeline. You suspect a race. How do you hunt it down?',
      points: [
        {
          text: 'Keep evidence: seed, timing, logs with thread or request id of the failed run.',
          listensFor: [
            'log* thread/request/failed/with',
            'failed run*',
            'seed',
            'keep* artefact*/artifact*/log*',
            'timestamp*',
          ],
        },
        {
          text: 'Raise the odds: repeat under load, fewer cores, delays at suspicious places.',
          listensFor: [
            'loop',
            'repeat* under/hundred*/thousand*/it',
            'under load/stress',
            'sleep* between/at/before/around',
            'delay* between/at',
            'fewer/one/two core*',
          ],
        },
        {
          text: 'Use tools: a race detector or a thread sanitiser.',
          listensFor: ['race detector', 'sanitizer', 'sanitiser', 'thread sanit*'],
        },
        {
          text: 'Build a test that forces the order, with a barrier, then fix.',
          listensFor: ['barrier', 'latch', 'force* order/interleaving', 'deterministic*', 'every time', 'always fail*'],
        },
        {
          text: 'Do not cure it with a sleep or a retry of the test.',
          listensFor: [
            'not/never sleep/retry/rerun',
            'no sleep',
            'retry hides/test',
            'rerun*',
            'longer sleep',
            'flaky',
          ],
        },
      ],
      wrongAnswers: [
        'Mark it as flaky and retry. The same race is in production, only nobody sees it fail there.',
        'Add logging and wait. Logging changes the timing and may hide it.',
      ],
      modelAnswer:
        "First I collect what the failed runs have in common: the logs with request ids, the seed, how busy the machine was. Pipelines often have fewer cores, so I run the test in a loop on two cores under load. If the language has a race detector, I switch it on, because it points at the line even when the run passes. With a suspect, I put a delay between the check and the act; if it then fails at once, that's it. Then I write a test that forces the order with a barrier, so it fails every time, and fix it. What I won't do is add a longer sleep or retry the test.",
    },
    {
      rung: 'design',
      prompt:
        'A voucher may be used at most a hundred times, across eight instances, with thousands trying at once. Design the redemption.',
      points: [
        {
          text: 'Decide in one atomic step where the data lives: decrement where remaining is above zero.',
          listensFor: [
            'where remaining',
            'remaining minus one',
            'conditional update',
            'one statement',
            'atomic*',
            'row* affected',
          ],
        },
        {
          text: 'One redemption per user: a unique constraint on voucher and user, in the same transaction.',
          listensFor: [
            'unique constraint/index/on',
            'voucher and user',
            'user and voucher',
            'same transaction',
            'once per user',
          ],
        },
        {
          text: 'The hot row: keep the transaction short, reject early once it is used up.',
          listensFor: [
            'hot row',
            'short transaction',
            'used/sold up/out flag',
            'reject* early/before',
            'flag in/when',
            'queue* on row',
          ],
        },
        {
          text: 'If that is too slow: a counter in Redis or slices of the quota, with reconciliation.',
          listensFor: ['redis', 'slice*', 'split* quota/counter/into', 'bucket* of', 'shard* counter', 'reconcil*'],
        },
        {
          text: 'Abandoned baskets give it back.',
          listensFor: [
            'give* back',
            'return* voucher/it/use',
            'expire* unused/basket/hold*/after',
            'abandon*',
            'release*',
          ],
        },
      ],
      wrongAnswers: [
        'Count the redemptions, compare with a hundred, insert. Eight instances count ninety-nine at the same time.',
        'A lock in each instance. That allows eight at once.',
      ],
      modelAnswer:
        "The decision is one atomic statement: set remaining to remaining minus one where remaining is above zero. One row affected means you have it, zero means it's gone. The redemption is inserted before it in the same transaction, with a unique constraint on voucher and user, so a double click fails before it touches the counter. All of them queue on one hot row, so the decrement comes last, and once it reaches zero a flag in the cache rejects the rest early. If it's still too slow, I split the quota into ten slices. An abandoned basket gives its use back after fifteen minutes, again with a conditional update.",
    },
    {
      rung: 'pressure',
      prompt: "'Node is single-threaded, so we don't have races.' True or false, and prove it in a minute.",
      points: [
        {
          text: 'False: at each await other requests run.',
          listensFor: ['await', 'event loop', 'other request* run*', 'false', 'yield*'],
        },
        {
          text: 'An example: check a balance, await, write.',
          listensFor: ['check* balance/stock/if', 'balance', 'both pass/read/see', 'stock', 'two request*'],
        },
        {
          text: 'And there is more than one process anyway.',
          listensFor: [
            'several/more/many/four process*/instance*/pod*',
            'more than one process/instance',
            'cluster',
            'other instance*',
            'second instance',
          ],
        },
        {
          text: 'What single-threading does give: no data race within synchronous code.',
          listensFor: [
            'between two awaits',
            'synchronous code/block/part',
            'no data race*',
            'does give',
            'run* to completion',
          ],
        },
        {
          text: 'The fix is in the database: conditional update or constraint.',
          listensFor: ['conditional update', 'unique/check constraint', 'in database', 'for update', 'atomic*'],
        },
      ],
      wrongAnswers: [
        'True, there are no threads. Races need interleaving, and interleaving needs only an await.',
        'Use an async mutex and be done. It protects one process.',
      ],
      modelAnswer:
        "False. The event loop runs one piece of synchronous code at a time, but at every await somebody else gets a turn. So: request one reads the balance, a hundred, and awaits. Request two reads the balance, also a hundred. Both pass the check, both write, and we have paid out twice. No thread needed. What single-threading does give us is that nothing interrupts between two awaits, so there are no data races on memory. And in production we run four processes anyway, which share nothing but the database. That's where the fix belongs: a conditional update that subtracts only if the balance is enough.",
    },
  ],
} as const satisfies Concept;
