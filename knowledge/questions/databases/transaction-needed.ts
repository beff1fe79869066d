import type { Question } from '../question.ts';

export const transactionNeeded = {
  id: 'databases/transaction-needed',
  prompt:
    'In the flow you just described, tell me which steps must be one transaction, and which must not be inside it.',
  round: 'datastore',
  concepts: ['transactions/transaction-boundaries', 'transactions/acid'],
  level: 'standard',
  points: [
    {
      text: 'Writes that would leave a false state if only some of them happened belong together.',
      listensFor: [
        'all or nothing',
        'together or not',
        'partial write*/state/failure',
        'half done/written',
        'inconsistent state',
        'atomic*',
        'both or neither',
      ],
    },
    {
      text: 'A read on which a write depends belongs inside, with a lock or a condition, or it may be out of date.',
      listensFor: [
        'read and write/then',
        'check then',
        'select for update',
        'conditional update',
        'lost update*',
        'stale read*',
        'version check/column',
      ],
    },
    {
      text: 'Calls to other systems stay outside: they cannot be undone by a rollback and they hold locks while they wait.',
      listensFor: [
        'no/not external/network/http call* inside/in',
        'outside transaction',
        'call* payment/api after/outside',
        'cannot/cant rollback/undo',
        'hold* lock*',
        'after commit*',
      ],
    },
    {
      text: 'What must follow is written down in the same transaction, as an outbox row, and done afterwards.',
      listensFor: ['outbox', 'same transaction event/message', 'event* table', 'publish* after commit*', 'job in same'],
    },
    {
      text: 'A single statement is already atomic; the transaction is as short as possible.',
      listensFor: [
        'single statement',
        'already atomic',
        'short* transaction*/as',
        'keep* transaction* short/small',
        'autocommit',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['outbox'],
      ask: 'The process dies after it has published the event and before it marks the row. What does the consumer see?',
    },
    {
      whenTheySay: ['select for update', 'conditional update', 'version check/column'],
      ask: 'Which isolation level are you counting on there?',
    },
    {
      whenTheySay: ['short* transaction*/as', 'keep* transaction* short/small'],
      ask: 'What does a forgotten open transaction do to the database over a night?',
    },
  ],
  redFlags: [
    'Everything in one transaction, including the call to the payment provider',
    'No transaction needed, since errors are rare',
  ],
} as const satisfies Question;
