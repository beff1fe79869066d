import type { Question } from '../question.ts';

export const webhookSystem = {
  id: 'apis/webhook-system',
  prompt:
    'Third parties want to be told when things happen in our system. Design the webhooks we send, and show me what happens on their bad days and on ours.',
  round: 'system-design',
  concepts: [
    'concurrency/retries-and-dead-letters',
    'concurrency/worker-queues',
    'transactions/idempotent-writes',
    'reliability/failure-mode-thinking',
  ],
  level: 'advanced',
  points: [
    {
      text: 'Partners subscribe with a URL, event types and a secret; the address is proven by a challenge, and one that leads into our own network is refused.',
      listensFor: [
        'subscri*',
        'register* url/endpoint',
        'verify/validat* endpoint/url/ownership',
        'ssrf',
        'private/internal ip/address*/network',
        'event type*',
      ],
    },
    {
      text: 'An event has an id, type, time, version and a small payload; the change and the event are stored in one transaction.',
      listensFor: [
        'event id',
        'outbox',
        'same transaction',
        'event schema',
        'version* event*/payload/schema',
        'event type',
        'thin payload/event*',
      ],
    },
    {
      text: 'Workers deliver with a short timeout, backoff with jitter over hours or days, and then set the event aside.',
      listensFor: ['backoff', 'jitter', 'dead letter', 'retry over/for/with/up', 'timeout*', 'give* up', 'worker*'],
    },
    {
      text: 'Each body is signed with a timestamp, under a secret that can be rotated.',
      listensFor: ['hmac', 'sign*/signature', 'timestamp', 'replay*', 'rotat* secret', 'shared secret'],
    },
    {
      text: 'Delivery is at least once and unordered; receivers sort it out by event id.',
      listensFor: [
        'at least once',
        'duplicate*',
        'idempotent',
        'out of order',
        'no/not guarantee* order*',
        'sequence number',
        'dedup*',
      ],
    },
    {
      text: 'One slow partner must not hold up the rest: queues or limits per endpoint, switched off after long failure, with notice and replay.',
      listensFor: [
        'per endpoint/partner/customer/tenant queue/limit/concurrency',
        'queue per',
        'isolat*',
        'disable* endpoint/after',
        'circuit breaker',
        'replay* event*/from',
        'delivery log*',
        'dashboard',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['backoff', 'dead letter'],
      ask: 'Their server comes back after six hours. Who gets what, and how fast?',
    },
    {
      whenTheySay: ['hmac', 'sign*/signature'],
      ask: 'How do you change that secret without losing an event?',
    },
    {
      whenTheySay: ['at least once', 'duplicate*'],
      ask: 'A partner insists on exactly once. What do you tell them?',
    },
  ],
  redFlags: [
    "Calls the partner inside the user's request",
    'No signature, or a secret in the URL',
    'Endless retries without a brake',
  ],
} as const satisfies Question;
