import type { Concept } from '../concept.ts';
import { MICROSERVICES_PATTERNS, POSTGRES_ACTIVITY, POSTGRES_TIMEOUTS } from '../sources.ts';

export const transactionBoundaries = {
  id: 'transactions/transaction-boundaries',
  title: 'Transaction boundaries',
  summary: 'Deciding where a transaction begins and ends: what has to change together, and what has to stay outside.',
  round: 'datastore',
  track: null,
  related: [
    'transactions/acid',
    'transactions/idempotent-writes',
    'transactions/eventual-consistency',
    'concurrency/worker-queues',
  ],
  sources: [
    POSTGRES_TIMEOUTS,
    POSTGRES_ACTIVITY,
    { title: 'Patterns of Enterprise Application Architecture, Service Layer', by: 'Martin Fowler', year: 2002 },
    MICROSERVICES_PATTERNS,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What decides where a transaction should start and where it should end?',
      points: [
        {
          text: 'Inside: exactly the reads and writes that have to be true together.',
          listensFor: [
            'true together',
            'change* together',
            'one business operation/action',
            'unit of work',
            'same invariant',
            'belong* together',
          ],
        },
        {
          text: 'Outside: network calls, user input, anything slow.',
          listensFor: [
            'no network/remote/http call*',
            'network/remote/http call* outside/stay*/before/after',
            'outside transaction',
            'never wait* for',
            'slow outside',
          ],
        },
        {
          text: 'As short as possible, since it holds locks and a connection.',
          listensFor: [
            'short as possible',
            'keep* short',
            'holds lock*/connection*',
            'lock* and connection*',
            'hold* lock*',
          ],
        },
        {
          text: 'Drawn in the service layer, not in each repository method and not around the whole request by default.',
          listensFor: [
            'service layer',
            'use case',
            'application service',
            'not per/in each repository/dao',
            'repositor* join*',
            'one place',
          ],
        },
      ],
      wrongAnswers: [
        'One transaction per HTTP request. That keeps a connection and its locks for as long as rendering and remote calls take.',
        'One transaction per statement. Then a crash between two statements leaves half an operation.',
      ],
      modelAnswer:
        "I ask what has to be true together. Creating an order, its lines and the stock reservation is one business operation, so that's one transaction. Everything else stays out: no network calls, no waiting for a person, because an open transaction holds locks and a connection from the pool. So I prepare and validate first, begin late, write, commit, and then tell others. The boundary sits in the service layer, where the use case is known; repositories join whatever transaction they are given. And I keep it short, a handful of statements rather than a loop over ten thousand rows.",
    },
    {
      rung: 'trade-offs',
      prompt: 'Compare one large transaction with several small ones for importing a big file.',
      points: [
        {
          text: 'Large: all or nothing, simple to reason about; but locks, log growth, replica lag and a long rollback.',
          listensFor: [
            'all or nothing',
            'long rollback',
            'locks for/held minutes/long/whole',
            'replica* lag*/fall*',
            'vacuum',
            'log grow*',
          ],
        },
        {
          text: 'Small: progress is kept and others can work; but half-imported states become visible.',
          listensFor: [
            'batch* of',
            'progress kept/survives/saved',
            'half imported',
            'partial* import*/state',
            'other* can work',
            'small* batch*',
          ],
        },
        {
          text: 'Make batches restartable: a checkpoint and idempotent upserts.',
          listensFor: ['checkpoint*', 'restart*', 'resume* from/at', 'upsert*', 'idempotent'],
        },
        {
          text: 'Hide the half state: load into staging and switch in one short transaction.',
          listensFor: [
            'staging table',
            'switch* in/over/visible',
            'import id',
            'publish* flag',
            'swap*',
            'visible only/when/once',
          ],
        },
      ],
      wrongAnswers: [
        'Commit each row by itself. The flush for each commit makes it slow, and nothing is gained over batches.',
        'A big transaction is fine because the database is built for it. Everybody else waits behind its locks, and old row versions cannot be cleaned up.',
      ],
      modelAnswer:
        "One large transaction gives me all or nothing, which is lovely until it fails at ninety percent: a long rollback, locks held for minutes, replicas that lag, and in Postgres old row versions that vacuum can't remove. Small batches of, say, a thousand rows keep progress and let others work, but a half imported file becomes visible. So I load in batches into a staging table, with a checkpoint and upserts, so a restart continues where it stopped. At the end one short transaction makes the import visible, for example by flipping its status. That gives atomicity where users see it.",
    },
    {
      rung: 'debug',
      prompt:
        'Under load your service runs out of database connections although the database itself is nearly idle. Where do you look?',
      points: [
        {
          text: 'Connections that sit idle in transaction: begun, waiting, not committed.',
          listensFor: [
            'idle in transaction',
            'open transaction*',
            'pg stat activity',
            'begun not committed',
            'transaction* left open',
            'waiting inside',
          ],
        },
        {
          text: 'Usual cause: a remote call between begin and commit.',
          listensFor: [
            'remote/http/network/api call inside/between/in/within',
            'call* payment/provider/service inside',
            'inside transaction',
            'between begin and commit',
            'provider slow*',
          ],
        },
        {
          text: 'Confirm with traces or the age of transactions.',
          listensFor: [
            'trace*',
            'transaction age',
            'how long transaction*',
            'age of transaction*',
            'hold time',
            'longest transaction',
          ],
        },
        {
          text: 'Fix: move the call out, set timeouts; a larger pool only moves the limit.',
          listensFor: [
            'move* call out/outside/before/after',
            'out of transaction',
            'idle in transaction timeout',
            'timeout on/for',
            'bigger/larger pool',
          ],
        },
      ],
      wrongAnswers: [
        'Raise the pool size. The connections are held, not needed; the next peak holds the larger number too.',
        'Add a read replica. The database has nothing to do; reads are not the problem.',
      ],
      modelAnswer:
        "An idle database and an empty pool tell me that connections are held, not used. I'd look at pg_stat_activity for sessions that are idle in transaction, and at how old those transactions are. Nearly always there's a remote call between begin and commit: we start, call the payment provider, wait two seconds, then commit. A trace of one slow request shows it at once. I move the call out of the transaction: write a pending row, commit, call, then record the result in a second short transaction. An idle-in-transaction timeout guards against the next one. A bigger pool would only postpone it.",
    },
    {
      rung: 'design',
      prompt:
        'An order has to be stored, the card charged at a provider, and the warehouse told. Draw the transaction boundaries.',
      points: [
        {
          text: 'First transaction: the order as pending, with its idempotency key.',
          listensFor: [
            'order as/is pending',
            'pending order/state/status',
            'first transaction',
            'status pending',
            'insert order',
          ],
        },
        {
          text: 'Charge outside any transaction, with the same key so that it can be repeated.',
          listensFor: [
            'charge* outside/with',
            'idempotency key',
            'same key',
            'call provider outside/with',
            'outside any/transaction',
          ],
        },
        {
          text: 'Second transaction: mark as paid and write the outbox message in one commit.',
          listensFor: ['second transaction', 'outbox', 'mark* paid', 'same commit/transaction', 'status to paid'],
        },
        {
          text: 'A relay publishes at least once, and the warehouse ignores duplicates.',
          listensFor: [
            'at least once',
            'relay',
            'consumer/warehouse ignore*/dedup*/idempotent',
            'duplicate*',
            'publish* from outbox',
          ],
        },
        {
          text: 'A sweeper settles orders that stay pending by asking the provider.',
          listensFor: ['sweeper', 'reconcil*', 'stuck pending', 'ask* provider', 'stay* pending', 'pending too long'],
        },
      ],
      wrongAnswers: [
        'Charge inside the transaction and roll back on failure. A rollback does not undo a charge.',
        'Publish to the broker just before or after the commit. A crash in between sends a message with no order, or an order with no message.',
      ],
      modelAnswer:
        "Three steps. The first transaction inserts the order as pending, with the client's idempotency key, and commits. Then I charge outside any transaction, passing the provider the key I stored for this payment attempt, so a repeat never charges twice. The second transaction marks it paid and writes an outbox row for the warehouse, in the same commit. A relay publishes from the outbox at least once, and the warehouse ignores order ids it has seen. If we crash after the charge, a sweeper finds orders stuck pending and asks the provider what happened. No lock is ever held while somebody else's service is thinking.",
    },
    {
      rung: 'pressure',
      prompt:
        "A colleague wants to send the confirmation email inside the transaction, so that it's 'atomic'. You have thirty seconds.",
      points: [
        {
          text: 'An email cannot be rolled back, so it is not atomic at all.',
          listensFor: [
            'cannot/cant rollback',
            'cant unsend/undo',
            'cannot unsend/undo/be',
            'email* not atomic',
            'rollback* email*',
            'unsend',
          ],
        },
        {
          text: 'The mail server now decides how long our locks are held.',
          listensFor: [
            'lock* held/wait*/while/as',
            'hold* lock*/connection*',
            'slow mail/smtp',
            'mail server',
            'connection* while/held',
          ],
        },
        {
          text: 'Instead: an outbox row in the transaction, sent by a worker after commit.',
          listensFor: ['outbox', 'row in/and same/transaction', 'worker send*', 'after commit*', 'job in same'],
        },
        {
          text: 'The price: it may be sent twice, so use a message id.',
          listensFor: ['sent/send twice', 'at least once', 'duplicate email*', 'message id', 'second email'],
        },
      ],
      wrongAnswers: [
        'Sending it last makes it safe. The commit itself can still fail after the mail has gone.',
        'Fire and forget after the commit. A crash in between loses the mail without a trace.',
      ],
      modelAnswer:
        "It isn't atomic: if the commit fails after the send, we can't unsend the mail, and the customer holds a confirmation for an order that doesn't exist. It also means we hold locks and a connection while a slow mail server makes up its mind. What we want is the intention to be atomic. So write an outbox row in the same transaction as the order, and let a worker send it after commit, with retries. The price is that a mail may be sent twice in a rare crash; a stable message id lets the provider drop the repeat, if it supports that.",
    },
  ],
} as const satisfies Concept;
