import type { Question } from '../question.ts';

export const rateLimitPurpose = {
  id: 'apis/rate-limit-purpose',
  prompt:
    'Why would you ever turn paying customers away with a limit on your API, and what does a good refusal look like?',
  round: 'api-design',
  concepts: ['system-design/rate-limiting', 'http/methods-headers-status'],
  level: 'fundamental',
  points: [
    {
      text: "It protects the service and its neighbours from one caller's burst, loop or attack.",
      listensFor: [
        'protect* the/our/service/backend/database/from',
        'noisy neighbour*/neighbor*',
        'one client/customer/caller/user',
        'abus*',
        'overload*',
        'brute force',
        'denial of service',
      ],
    },
    {
      text: 'It makes use fair and predictable, and can follow the plan that is paid for.',
      listensFor: ['plan/tier*', 'quota', 'per plan/tier', 'cost control', 'predictab*'],
    },
    {
      text: 'The limit has a unit and a scope: so many per minute, per key, user or address.',
      listensFor: [
        'per key/user/client/tenant/ip/customer',
        'requests per minute/second/hour',
        'per api key',
        'one customer/tenant not/cannot affect*',
      ],
    },
    {
      text: 'The refusal is a 429 with Retry-After, and the remaining budget is visible before that.',
      listensFor: ['429', 'retry after', 'remaining header*/requests', 'rate limit header*', 'too many requests'],
    },
    {
      text: 'Good clients wait with backoff and jitter; limits are documented.',
      listensFor: ['backoff', 'jitter', 'documented/document/documentation', 'published limit*', 'client* wait*/slow*'],
    },
    {
      text: 'It is not a protection against all overload: expensive requests and many callers need load shedding too.',
      listensFor: [
        'load shed*',
        'shed* load',
        'expensive requests/endpoints/quer*',
        'cost based',
        'weight*',
        'many clients',
        'distributed attack',
        'ddos',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['per key/user/client/tenant/ip/customer', 'per api key'],
      ask: 'Two thousand students share one address. What does your limit do to them?',
    },
    {
      whenTheySay: ['429', 'retry after'],
      ask: 'All refused clients come back in the same second. What did you forget?',
    },
    {
      whenTheySay: [],
      ask: 'A customer says your limit cost them an order. What do you answer?',
    },
  ],
  redFlags: ['Only against hackers', '500 or a dropped connection as refusal', 'A limit that nobody can look up'],
} as const satisfies Question;
