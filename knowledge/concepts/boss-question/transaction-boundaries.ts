import {
  MICROSERVICES_PATTERNS,
  POSTGRES_INSERT,
  POSTGRES_ISOLATION,
  POSTGRES_LOCKING,
  POSTGRES_TIMEOUTS,
} from '../sources.ts';
import type { BossPart } from './boss-question.ts';

export const transactionBoundaries = {
  id: 'transaction-boundaries',
  title: 'Database transaction boundaries',
  prompt: 'Now the write. What happens inside one transaction, what stays outside, and why there?',
  minutes: 10,
  concepts: [
    'transactions/transaction-boundaries',
    'transactions/isolation-anomalies',
    'transactions/optimistic-and-pessimistic-locking',
    'system-design/database-bottlenecks',
  ],
  points: [
    {
      text: 'One short transaction holds the key, the application and the outbox row: all of them or none.',
      listensFor: [
        'one/same/single short',
        'single transaction',
        'all or none/nothing',
        'same transaction',
        'commit*/committed together',
        'in one transaction',
      ],
    },
    {
      text: 'No network call inside: upload and scan before, mail and search index afterwards.',
      listensFor: [
        'no/never network/http/remote/external call*',
        'outside the transaction',
        'mail/email after/afterwards/outside/later commit',
        'after the commit',
        'before the transaction',
      ],
    },
    {
      text: 'Messages leave through an outbox table, so that none is lost or sent for a rollback.',
      listensFor: ['outbox', 'event/message row in/with same', 'relay*/worker reads/publishes/picks', 'dual write'],
    },
    {
      text: 'The job is locked for share, so that it cannot close between the check and the insert.',
      listensFor: [
        'for share',
        'lock*/locks job/row/the shared/row',
        'shared lock',
        'cannot/cant close between/meanwhile/while/in',
        'job still/is open inside/check*/in',
        'conditional insert',
      ],
    },
    {
      text: 'Read committed is enough, because constraints and the lock guard the rules; said with the reason.',
      listensFor: [
        'read committed',
        'isolation level',
        'serializable/serialisable',
        'constraint*/unique guard*/protects/enforce*',
        'write skew',
      ],
    },
    {
      text: 'The transaction has a deadline: lock and statement timeouts, then a clean failure.',
      listensFor: [
        'lock timeout',
        'statement timeout',
        'timeout on/for the lock/statement/transaction',
        'give/gives up after',
        'milliseconds in/long/at',
      ],
    },
  ],
  board: [
    "before: authenticate, limit, validate, check that the upload exists and is this candidate's",
    'BEGIN (read committed, lock_timeout 500 ms, statement_timeout 2 s, transaction_timeout 3 s)',
    '1 INSERT idempotency_keys(candidate_id, key, request_hash) ON CONFLICT DO NOTHING -> no row: replay, stop',
    '2 SELECT ... FROM jobs WHERE id = $1 FOR SHARE -> must be open and before its closing time',
    '3 INSERT applications(id, job_id, candidate_id, upload_id, status, submitted_at)',
    '4 INSERT outbox(topic, payload) for mail, search, employer notification',
    '5 UPDATE idempotency_keys SET status, body (what we are about to answer)',
    'COMMIT -> then answer 201; a relay publishes the outbox',
    'a rule broken at 2 or 3: ROLLBACK, answer 409 or 422, the key stays free',
  ],
  workedAnswer: [
    "Everything that has to be true together goes into one short transaction: the idempotency key, the application, and an outbox row that says what must happen next. They're committed together or not at all. Everything that talks to a network stays outside. The upload and its ownership are checked before; the mail, the search index and the employer's notification come after the commit. An open transaction that waits for a mail server holds a connection and its locks, and a rollback can't unsend a mail. So the outbox row is written in the transaction, and a relay publishes it afterwards, at least once.",
    "The order inside matters. First I insert the key, so a concurrent twin waits there and does no work. Then I read the job for share: many candidates can hold that lock at once, but an employer who closes the job has to wait until we have committed, so it cannot close between my check and my insert. Then the application, the outbox row, and the response that I'm about to send, stored with the key. Commit, answer. If the job is closed or the unique constraint objects, I roll back, and the key is free again, so a corrected request with the same key isn't punished.",
    "I stay on read committed, and I'd say why. The rules I care about, one key once and one active application per candidate and job, are unique constraints, and those hold at every isolation level. The one check across rows, is the job still open, is covered by the lock. If there were a rule such as at most a hundred applications a job, that would be a conditional update of a counter on the job row, or serializable with a retry. The whole thing takes a few milliseconds. A lock timeout of half a second, two seconds for a statement and three for the whole transaction turn anything else into a clean 503.",
  ],
  numbers: [
    {
      what: 'The default isolation level of PostgreSQL',
      value: 'read committed',
      source: POSTGRES_ISOLATION,
    },
    {
      what: 'FOR SHARE lets others share the lock and blocks updates of the row',
      value: 'shared by readers, exclusive against UPDATE, DELETE and FOR UPDATE',
      source: {
        title: 'PostgreSQL 17 documentation, 13.3.2 Row-Level Locks',
        by: 'PostgreSQL Global Development Group',
        year: 2024,
      },
    },
  ],
  sources: [POSTGRES_ISOLATION, POSTGRES_LOCKING, POSTGRES_INSERT, POSTGRES_TIMEOUTS, MICROSERVICES_PATTERNS],
  followUps: [
    {
      whenTheySay: ['outbox'],
      ask: 'The relay publishes the message and dies before it marks the row. What now?',
      answer:
        'The next run publishes it again: at least once is what an outbox gives. Consumers therefore keep the message id, and the mail provider gets the application id as its own idempotency key. If order matters, it is kept per application.',
    },
    {
      whenTheySay: ['for share', 'shared lock', 'lock the job'],
      ask: 'One job gets forty applications a second. Does that lock hurt?',
      answer:
        'Share locks do not block each other, so applicants do not queue. Locking writes to the row and Postgres has to track the group of holders, which costs a little. Closing the job may have to wait under a steady stream, so that call retries until it gets a gap. If measurements show that this hurts, I drop the lock and accept late applications up to a documented second.',
    },
    {
      whenTheySay: ['serializable/serialisable'],
      ask: 'What does serializable demand of your code that read committed does not?',
      answer:
        'Any transaction may end in a serialisation failure, so the whole block has to be safe to run again, with a few attempts and jitter. It also has to be used by everything that touches those rules, or it guards nothing.',
    },
    {
      whenTheySay: [],
      ask: 'The upload is in storage and the transaction rolls back. What remains, and is it a problem?',
      answer:
        'An orphaned file: harmless, costs a little, and holds personal data. Uploads that no application refers to are deleted after a day by a job that reads the database, and a lifecycle rule in the bucket is the net below it.',
    },
  ],
  commonFailures: [
    {
      failure: 'Sending the mail inside the transaction',
      consequence: 'A slow mail server empties the connection pool, and a rollback leaves a mail about nothing.',
    },
    {
      failure: 'Publishing to the broker right after the commit, with no outbox',
      consequence: 'A crash in between loses the message, and nobody finds out.',
    },
    {
      failure: 'Saving the key in one transaction and the application in another',
      consequence: 'After a crash in between, each retry is told "done" about an application that does not exist.',
    },
    {
      failure: '"Serializable, to be safe", with no retry loop',
      consequence: 'Under load users get errors for conflicts that a second attempt would have settled.',
    },
  ],
} as const satisfies BossPart;
