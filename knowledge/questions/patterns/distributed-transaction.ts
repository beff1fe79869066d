import type { Question } from '../question.ts';

export const distributedTransaction = {
  id: 'patterns/distributed-transaction',
  prompt: 'A change has to happen in two databases, or in neither. Why is that hard, and which ways out do you know?',
  round: 'distributed',
  concepts: [
    'transactions/transaction-boundaries',
    'transactions/eventual-consistency',
    'transactions/idempotent-writes',
  ],
  level: 'standard',
  points: [
    {
      text: 'Between the two commits anything may fail, and the one that is done cannot know of the other.',
      listensFor: [
        'one commit*/succeed* other fail*',
        'fail* between',
        'partial failure',
        'crash* between/after',
        'no shared/single/common transaction',
        'in between',
      ],
    },
    {
      text: 'Two-phase commit: all prepare, then a coordinator decides; prepared parties hold locks and block while it is away.',
      listensFor: ['2pc', 'prepare phase/and', 'coordinator', 'hold* lock*', 'xa'],
    },
    {
      text: 'Sagas: local transactions in sequence, each with a compensation, visible to others in between.',
      listensFor: ['saga*', 'compensat*', 'local transaction*', 'orchestrat*', 'choreograph*', 'undo step/action'],
    },
    {
      text: 'Outbox: the change and its message in one local transaction, delivered at least once to idempotent consumers.',
      listensFor: [
        'outbox',
        'same local/transaction',
        'at least once',
        'idempotent',
        'cdc',
        'publish* from',
        'debezium',
        'dual write problem',
      ],
    },
    {
      text: 'Best of all, avoid it: draw the boundary so that what must change together lives together.',
      listensFor: [
        'same service/database/boundary',
        'merge* services',
        'redraw*/move boundar*',
        'boundary wrong',
        'together in one',
        'keep* together',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['saga*', 'compensat*'],
      ask: 'The compensation fails as well. What now?',
    },
    {
      whenTheySay: ['2pc'],
      ask: 'The coordinator is gone for good after the prepare. Who can decide?',
    },
    {
      whenTheySay: ['outbox'],
      ask: 'Which of the two goes wrong if you publish before you commit?',
    },
  ],
  redFlags: [
    'Two writes one after the other, with a try around them',
    'Two-phase commit over HTTP calls to partners',
    'A saga taken to be isolated like a transaction',
  ],
} as const satisfies Question;
