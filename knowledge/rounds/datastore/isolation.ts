import type { Step } from '../../schema.ts';

/**
 * Postgres facts behind the line: the default is read committed; its repeatable read is snapshot
 * isolation, which still allows write skew; serializable may abort, so the caller retries.
 */
export const isolation = {
  id: 'datastore/isolation',
  cue: 'Choose isolation or locks for the race',
  say: "Read committed would let two people read the same free seat. So I update where status is free and check that one row changed; if the rule spans rows, it's serializable with a retry.",
  why: 'Whether you can name the anomaly, and stop it with the cheapest tool that does.',
  pitfalls: [
    'Believing that a transaction alone prevents lost updates',
    'Serializable with no retry on abort',
    'Locking rows in a different order in each code path, which deadlocks',
  ],
  listensFor: [
    'read committed would/allow*/lets/let/still/is/isnt/not/by/enough/with/rules/as/doesnt/does',
    'at/take/use read committed',
    'repeatable read would/prevent*/stop*/still/for/is/because/with',
    'serializable/serialisable with/for/because/retry/if/when/here/would/does/abort*',
    'at/take/use/only serializable/serialisable',
    'snapshot isolation',
    'select for update',
    'for update skip/nowait/lock/so/on',
    'skip locked',
    'optimistic lock*/concurrency/with/because',
    'pessimistic lock*/because',
    'version column/number/field',
    'compare version',
    'where version equal*/is/matches/same',
    'update where status/version/free/available/stock/quantity/seat',
    'conditional/atomic update/write/put/decrement',
    'one row changed/affected/updated',
    'check/number affected/updated/changed row',
    'lock row/seat/order',
    'row lock/level',
    'where quantity/stock/seat/status greater/free/available/above',
    'write skew',
  ],
  nearMisses: [
    "The database makes sure that two users do not get in each other's way.",
    'There is read committed and serializable and so on.',
    'Two people for one seat, that is a classic race.',
    'I would not use select for update there.',
  ],
  asks: [
    'isolation',
    'race',
    'same second/time/moment/seat',
    'two people/user/request/transaction/clerk same/at/read/both',
    'else changed/change* that/the row',
    'between two/your read/write',
    'concurrent*',
    'lost update',
    'lock*',
    'read committed/uncommitted',
    'serialis*/serializ*',
    'dirty/phantom/repeatable',
  ],
  numbers: [
    {
      what: 'Wait on a lock before Postgres looks for a deadlock',
      value: 'one second by default',
      source: {
        title: 'PostgreSQL 17 documentation, lock management: deadlock_timeout',
        by: 'PostgreSQL Global Development Group',
        year: 2024,
      },
    },
  ],
  related: [
    'transactions/isolation-anomalies',
    'transactions/optimistic-and-pessimistic-locking',
    'concurrency/race-conditions',
  ],
} as const satisfies Step;
