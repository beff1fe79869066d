import type { Question } from '../question.ts';

export const chattyMobileApp = {
  id: 'scenarios/chatty-mobile-app',
  prompt:
    'A release of our mobile app has gone mad and sends the same request over and over. You cannot recall it. How do you keep the service healthy, and how do you find out why?',
  round: 'api-design',
  concepts: [
    'system-design/rate-limiting',
    'http/timeouts-and-retries',
    'caching/cdn-and-application-cache',
    'http/idempotency-and-safety',
  ],
  level: 'standard',
  points: [
    {
      text: 'Find the pattern: which version, endpoint, user; retries without a pause, a polling loop, or a double tap.',
      listensFor: [
        'app/client version',
        'user agent',
        'which endpoint/version',
        'retry loop/storm',
        'polling loop',
        'by/group version/user/device/endpoint',
      ],
    },
    {
      text: 'Limit per user or device, with 429 and Retry-After, as early as the edge.',
      listensFor: [
        'rate limit',
        '429',
        'retry after',
        'throttl*',
        'per user/device/client/token/version',
        'at edge/gateway/cdn',
        'token bucket',
      ],
    },
    {
      text: 'Make the repeats cheap: ETag and 304, a short cache, identical requests in flight merged.',
      listensFor: [
        'etag',
        '304',
        'not modified',
        'cache control',
        'short cache/ttl',
        'singleflight',
        'cache* response*/result*',
        'if none match',
      ],
    },
    {
      text: 'Make repeated writes harmless by idempotency keys.',
      listensFor: [
        'idempotency key',
        'idempotent',
        'unique constraint',
        'same key',
        'duplicate* write*/order*/request*',
      ],
    },
    {
      text: 'Shield the others: a pool of its own or a breaker for that version, a remote flag or a forced update.',
      listensFor: [
        'feature flag',
        'remote config*',
        'kill switch',
        'force* update/upgrade',
        'block* version',
        'circuit breaker',
        'minimum/min version',
        'separate pool',
      ],
    },
    {
      text: 'Put the client right: backoff with jitter, a cap on retries, batching, push instead of polling.',
      listensFor: [
        'exponential backoff',
        'jitter',
        'retry limit/budget/cap',
        'max* retries',
        'batch*',
        'push notification*',
        'websocket*',
        'fix client/app',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['429', 'retry after'],
      ask: 'That release ignores the 429. What now?',
    },
    {
      whenTheySay: ['etag', '304'],
      ask: 'How much of the load does a 304 save you, and which part not?',
    },
    {
      whenTheySay: ['force* update/upgrade', 'kill switch', 'remote config*'],
      ask: 'Which lever do you build into the next app for such a day?',
    },
  ],
  redFlags: ['Only blocks addresses', 'Scales up and pays', 'No thought for clients that cannot be updated'],
} as const satisfies Question;
