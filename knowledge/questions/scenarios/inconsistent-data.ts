import type { Question } from '../question.ts';

export const inconsistentData = {
  id: 'scenarios/inconsistent-data',
  prompt:
    'Support tells you: the order says paid in the list and open in the detail, for some people. Where do you look, and how do you prove which is right?',
  round: 'observability',
  concepts: [
    'transactions/isolation-anomalies',
    'caching/stale-data',
    'transactions/eventual-consistency',
    'concurrency/race-conditions',
  ],
  level: 'advanced',
  points: [
    {
      text: 'Collects examples: ids, times, screens, and what they have in common.',
      listensFor: ['which users/orders/ids', 'order id*', 'when did/exactly/it', 'in common', 'reproduc*', 'how many'],
    },
    {
      text: 'Draws the paths of both screens: which store, cache, replica or index each reads.',
      listensFor: [
        'read* from different/replica/cache/index',
        'different source*',
        'list reads/comes/from',
        'detail reads/comes/from',
        'data flow',
        'two sources',
        'where each',
      ],
    },
    {
      text: 'Names the source of truth and compares the copies with it.',
      listensFor: [
        'source of truth',
        'compare*',
        'primary database',
        'ledger',
        'payment provider',
        'diff*',
        'reconcil*',
      ],
    },
    {
      text: 'Suspects by likelihood: stale cache, replication lag, a lost or late event, lost update, a write to two stores of which one failed.',
      listensFor: [
        'stale cache',
        'replication lag',
        'cache invalidat*',
        'lost event/message/update',
        'dual write',
        'race condition',
        'event* out/order/late/missing',
        'failed consumer',
      ],
    },
    {
      text: 'Proves it: logs by correlation id, versions and times of the rows, lag at that time.',
      listensFor: [
        'correlation/trace/request id',
        'updated at',
        'lag metric*/at',
        'audit*',
        'event log/history',
        'timeline',
      ],
    },
    {
      text: 'Repairs the data with a reviewed script, then the cause, then adds a check that finds it first next time.',
      listensFor: [
        'reconciliation job/check',
        'fix* data/script',
        'backfill*',
        'invariant check*',
        'alert* on/when/if',
        'consistency check*',
        'outbox',
        'monitor*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['replication lag'],
      ask: 'How do you tell lag from a lost event, by looking at one row?',
    },
    {
      whenTheySay: ['dual write'],
      ask: 'How would you build that write so that it cannot happen?',
    },
    {
      whenTheySay: ['fix* data/script', 'repair*', 'backfill*'],
      ask: 'Your repair runs while customers write. What do you take care of?',
    },
  ],
  redFlags: [
    'Edits rows by hand straight away',
    'Clears the caches and closes the ticket',
    'It is eventually consistent, so that is normal',
  ],
} as const satisfies Question;
