import type { Question } from '../question.ts';

export const concurrentUpdates = {
  id: 'databases/concurrent-updates',
  prompt:
    'Two support agents open the same customer and save different changes within a second. What happens in your system, and what should happen?',
  round: 'datastore',
  concepts: [
    'transactions/optimistic-and-pessimistic-locking',
    'transactions/isolation-anomalies',
    'concurrency/race-conditions',
  ],
  level: 'standard',
  points: [
    {
      text: 'Names the danger: a lost update, where the last write silently overwrites the first.',
      listensFor: ['lost update*', 'last write wins', 'overwrit*', 'last one wins', 'silently lost/overwr*'],
    },
    {
      text: 'Optimistic: a version or ETag is checked in the update, and nothing changed means a conflict.',
      listensFor: [
        'optimistic lock*/concurrency',
        'version column/number/check',
        'where version',
        'etag',
        'if match',
        'compare and swap',
        'zero rows',
      ],
    },
    {
      text: 'Pessimistic: the row is locked first, which suits short, contested work and not a form left open over lunch.',
      listensFor: ['pessimistic lock*', 'select for update', 'lock the row', 'row lock', 'hold* lock'],
    },
    {
      text: 'Where the change is arithmetic, one atomic statement replaces read and write.',
      listensFor: [
        'atomic update/increment/statement',
        'set balance/stock/count equals/plus/minus',
        'update* in one/single',
        'increment in database/place',
      ],
    },
    {
      text: 'The caller gets a 409 or 412 with the present state, and can merge or try again.',
      listensFor: [
        '409',
        '412',
        'conflict response/error/status',
        'reload* and',
        'merge* changes',
        'retry with/on/the',
        'show* both/difference',
      ],
    },
    {
      text: 'No isolation level helps while the form is open, since reading and saving are two transactions; within one, read committed allows the loss and serialisable makes one side fail and retry.',
      listensFor: [
        'read committed',
        'repeatable read',
        'serialis*/serializ*',
        'serialization failure',
        'isolation level',
        'snapshot isolation',
        'two/separate/different transactions',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['optimistic lock*/concurrency', 'version column/number/check', 'etag'],
      ask: 'The conflict rate goes up to one save in five. What now?',
    },
    {
      whenTheySay: ['pessimistic lock*', 'select for update'],
      ask: 'Two flows lock the same two rows in opposite order. What do you see?',
    },
    {
      whenTheySay: ['serialis*/serializ*', 'repeatable read'],
      ask: 'Who retries the transaction that was refused, and how often?',
    },
  ],
  redFlags: [
    'Trusts that it hardly ever happens',
    'A check in application code and then a separate update',
    'A lock in the memory of one instance while five are running',
  ],
} as const satisfies Question;
