import type { Question } from '../question.ts';

export const emailQueue = {
  id: 'patterns/email-queue',
  prompt:
    'We send mail for every order, and the mail provider is moody. Design the queue behind it, so that nobody waits, nothing is lost, and hardly anybody gets it twice.',
  round: 'distributed',
  concepts: ['concurrency/worker-queues', 'concurrency/retries-and-dead-letters', 'transactions/idempotent-writes'],
  level: 'standard',
  points: [
    {
      text: 'The job is written with the order, in its transaction or through an outbox, and holds ids rather than the whole text.',
      listensFor: [
        'outbox',
        'same transaction',
        'job table',
        'ids only/not',
        'order id in/only',
        'enqueue* after commit*',
        'transactional',
        'payload small',
      ],
    },
    {
      text: "Workers take jobs with a lease and acknowledge after sending; their number respects the provider's limit.",
      listensFor: [
        'worker*',
        'acknowledg*',
        'ack after',
        'lease*',
        'visibility timeout',
        'concurrency limit*',
        'rate limit',
        'skip locked',
      ],
    },
    {
      text: 'Retries with exponential backoff and jitter, only for what may pass; a wrong address goes no further.',
      listensFor: [
        'exponential backoff',
        'jitter',
        'transient',
        'permanent error*/failure*',
        'invalid address*/email*',
        '4xx/5xx',
        'retry only',
        'max* attempts/retries',
      ],
    },
    {
      text: 'After so many attempts the job goes to a dead-letter queue, with an alarm and a way to replay.',
      listensFor: ['dead letter', 'dlq', 'replay*', 'alert* on/when', 'manual*', 'after five/three/ten/max/n'],
    },
    {
      text: 'Twice: a unique key per order and kind, marked when sent, passed on to the provider if it takes one; the last gap cannot be closed.',
      listensFor: [
        'idempotency key',
        'idempotent',
        'unique key/constraint',
        'sent flag/at/table',
        'mark* sent/as',
        'dedup*',
        'at least once',
        'already sent',
      ],
    },
    {
      text: 'It is watched: age of the oldest job, failure rate, bounces.',
      listensFor: [
        'age of/oldest',
        'queue depth/length/lag',
        'failure rate',
        'bounce rate*',
        'metric*',
        'dashboard',
        'alert*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['idempotency key', 'unique key/constraint', 'sent flag/at/table'],
      ask: 'The provider took the mail, and you died before marking it. What does the customer get?',
    },
    {
      whenTheySay: ['exponential backoff'],
      ask: 'The provider is down for two hours. What does the first minute after look like?',
    },
    {
      whenTheySay: ['dead letter', 'dlq'],
      ask: 'Who looks at that, and what can they do at night?',
    },
  ],
  redFlags: ['Sends in the request', 'Endless retries at a fixed pace', 'Promises exactly once without a word on how'],
} as const satisfies Question;
