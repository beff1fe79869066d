import type { Question } from '../question.ts';

export const rateLimiter = {
  id: 'patterns/rate-limiter',
  prompt:
    'Each API key may make a hundred calls an hour. What do you count, where do you keep it, and what happens at call one hundred and one?',
  round: 'api-design',
  concepts: ['system-design/rate-limiting', 'caching/ttl-and-invalidation', 'http/methods-headers-status'],
  level: 'standard',
  points: [
    {
      text: 'Names an algorithm and its trait: a fixed window lets a double burst through at the edge, a sliding window smooths it, a token bucket allows a burst up to its size.',
      listensFor: [
        'token bucket',
        'leaky bucket',
        'sliding window',
        'fixed window',
        'window edge/boundary',
        'burst*',
        'refill*',
      ],
    },
    {
      text: 'The counter lives in a store that all instances share, such as Redis, and changes atomically.',
      listensFor: [
        'redis',
        'shared store/counter/state',
        'central* counter/store',
        'atomic*',
        'lua script',
        'incr*',
        'across all instances/servers',
      ],
    },
    {
      text: 'The key and expiry: caller and window, gone by itself.',
      listensFor: ['key per/is/api/user/contains', 'ttl', 'per api key', 'user id plus/and', 'window in key'],
    },
    {
      text: 'Refused with 429 and Retry-After, before any expensive work.',
      listensFor: [
        '429',
        'retry after',
        'too many requests',
        'remaining header*',
        'before any/expensive/handler/hitting',
        'at gateway/edge',
        'middleware',
      ],
    },
    {
      text: 'When the store is down, let requests through or refuse: decided on purpose, per endpoint.',
      listensFor: [
        'fail* open',
        'fail* closed',
        'redis down/unavailable/dies',
        'let* requests through',
        'local fallback/limit/counter',
      ],
    },
    {
      text: 'Precision against price: local counters with syncing, or approximate windows, where the exact number does not matter.',
      listensFor: [
        'approximat*',
        'local counter*/cache/limit*',
        'sync* every/to/periodic*',
        'exact* not/does/too',
        'sliding window counter',
        'memory per key',
        'log of timestamps',
        'trade off',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['fixed window'],
      ask: 'Show me how two hundred calls get through within two minutes.',
    },
    {
      whenTheySay: ['token bucket'],
      ask: 'Which two numbers do you store per key, and what do you compute on each call?',
    },
    {
      whenTheySay: ['fail* open', 'fail* closed'],
      ask: 'And for the login endpoint?',
    },
  ],
  redFlags: [
    "A counter in each instance's memory",
    'Read, add, write back, without atomicity',
    '500 for a refused call',
  ],
} as const satisfies Question;
