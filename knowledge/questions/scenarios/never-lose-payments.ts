import type { Question } from '../question.ts';

export const neverLosePayments = {
  id: 'scenarios/never-lose-payments',
  prompt:
    'A payment, once we have said yes to it, must never vanish. Power cut, dead disk, lost data centre: show me the design and the point at which you dare to say yes.',
  round: 'distributed',
  concepts: [
    'transactions/acid',
    'transactions/idempotent-writes',
    'transactions/transaction-boundaries',
    'reliability/failure-mode-thinking',
  ],
  level: 'advanced',
  points: [
    {
      text: 'We say yes only after a durable commit: the log is flushed here and on a synchronous copy in another data centre.',
      listensFor: [
        'after commit*',
        'durable*',
        'write ahead',
        'wal',
        'synchronous* replica*',
        'synchronous commit',
        'multi az/zone',
        'before acknowledg*/respond*/answer*/return*',
      ],
    },
    {
      text: 'An append-only ledger with double entries: nothing is overwritten, corrections are new entries.',
      listensFor: [
        'ledger',
        'append only',
        'double entry',
        'immutable',
        'never update/overwrite/delete',
        'event sourc*',
        'correction*',
        'debit and credit',
      ],
    },
    {
      text: 'Intent first: the payment is stored as pending before the provider is called.',
      listensFor: [
        'pending',
        'store*/save*/write* intent/before/payment first',
        'record before',
        'before calling/call',
        'state machine',
        'status created',
      ],
    },
    {
      text: "Repeats are harmless through idempotency keys, at our door and the provider's.",
      listensFor: ['idempotency key', 'idempotent', 'unique constraint', 'retry safe*/with', 'dedup*', 'same key'],
    },
    {
      text: 'Events leave by an outbox, so no message is lost between commit and queue.',
      listensFor: ['outbox', 'cdc', 'same transaction', 'at least once', 'kafka acks', 'transactional'],
    },
    {
      text: "Daily reconciliation with the provider's list finds what slipped; backups are restored as a drill, and loss and recovery times are stated.",
      listensFor: [
        'reconcil*',
        'settlement*',
        'compare* with provider/bank/statement*',
        'backup*',
        'point in time',
        'restor*',
        'rpo',
        'disaster recovery',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['synchronous* replica*', 'multi az/zone', 'quorum'],
      ask: 'That replica is gone. Do you stop taking payments?',
    },
    {
      whenTheySay: ['pending'],
      ask: 'A payment has been pending for ten minutes. Who does what?',
    },
    {
      whenTheySay: ['reconcil*', 'settlement*'],
      ask: "The provider has a payment that you don't. How could that be, and what do you do?",
    },
  ],
  redFlags: [
    'Calls the provider and stores afterwards',
    'Asynchronous replication taken to be safe',
    'Balance as a number that is overwritten',
  ],
} as const satisfies Question;
