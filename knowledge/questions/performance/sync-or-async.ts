import type { Question } from '../question.ts';

export const syncOrAsync = {
  id: 'performance/sync-or-async',
  prompt:
    'A customer places an order. Which part do you do while they wait, which part later, and how do you tell them about the second?',
  round: 'system-design',
  concepts: ['concurrency/worker-queues', 'concurrency/retries-and-dead-letters', 'http/timeouts-and-retries'],
  level: 'fundamental',
  points: [
    {
      text: 'Synchronous is what the answer depends on: check, reserve, store the order.',
      listensFor: [
        'synchronous*',
        'in the request',
        'before respond*/answer*/return*',
        'user needs/must',
        'validate/store/save order',
      ],
    },
    {
      text: 'Asynchronous is what may take its time or fail on its own: mail, invoice, search index, analytics.',
      listensFor: [
        'email/mail/invoice/notification* later/async*/queue/background',
        'background job*',
        'worker*',
        'asynchronous*',
        'in background',
      ],
    },
    {
      text: 'The job is stored in the same transaction as the order, so that it cannot be lost in between.',
      listensFor: [
        'outbox',
        'same transaction',
        'atomic* with',
        'event table',
        'transactional',
        'publish* after commit*',
      ],
    },
    {
      text: 'Jobs may run twice and out of order, so they are idempotent; failures are retried with backoff, and end in a dead-letter queue.',
      listensFor: [
        'idempotent',
        'retry with/and',
        'exponential backoff',
        'dead letter',
        'at least once',
        'run/runs/process* twice',
        'duplicate*',
      ],
    },
    {
      text: 'The user gets a 202 with a status to ask for, or a push when it is done.',
      listensFor: [
        '202',
        'status endpoint/page/url',
        'poll*',
        'websocket*',
        'push notification*',
        'webhook',
        'pending status/state',
        'order status',
      ],
    },
    {
      text: 'The price: consistency later, harder to trace, a backlog that must be watched.',
      listensFor: [
        'eventual* consisten*',
        'queue depth/length/lag',
        'backlog',
        'harder to trace/debug',
        'correlation id',
        'consumer lag',
        'monitor* queue/depth',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['outbox'],
      ask: 'Who reads that outbox, and what happens when there are two of them?',
    },
    {
      whenTheySay: ['idempotent'],
      ask: 'How does the mail worker know that it has sent this mail?',
    },
    {
      whenTheySay: ['queue depth/length/lag', 'backlog'],
      ask: 'The backlog is an hour long. What do you tell customers, and what do you do?',
    },
  ],
  redFlags: [
    'All in one request, mail included',
    'Async taken for faster in itself',
    'Starts a background task in the web process and forgets it',
  ],
} as const satisfies Question;
