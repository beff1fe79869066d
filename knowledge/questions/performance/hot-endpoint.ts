import type { Question } from '../question.ts';

export const hotEndpoint = {
  id: 'performance/hot-endpoint',
  prompt:
    'One endpoint of yours suddenly gets thousands of requests a second. What do you want to know first, and in which order do you act?',
  round: 'system-design',
  concepts: [
    'system-design/horizontal-scaling',
    'caching/cache-aside',
    'system-design/rate-limiting',
    'concurrency/backpressure',
  ],
  level: 'standard',
  points: [
    {
      text: 'Who and what: real users or a script, reads or writes, same answer or different, lasting or a peak.',
      listensFor: [
        'real users/traffic or',
        'read or write',
        'reads or writes',
        'same data/answer/response',
        'peak or',
        'who is calling',
        'legitimate',
      ],
    },
    {
      text: 'Reads: cache at the edge or in a shared store, with coalescing of misses.',
      listensFor: [
        'cdn',
        'edge cache',
        'cache the/response*/result*/at/in',
        'singleflight',
        'request coalesc*',
        'stale while',
        'redis',
      ],
    },
    {
      text: 'Writes: take them into a queue, batch them, spread hot rows.',
      listensFor: ['batch* writes/inserts', 'shard* counter*/hot', 'asynchronous*', 'partition*', 'write behind'],
    },
    {
      text: 'Stateless instances that scale out, as long as the database and its connections keep up.',
      listensFor: [
        'stateless',
        'autoscal*',
        'scale out',
        'horizontal*',
        'more instances',
        'connection pool*',
        'database limit*/bottleneck/keep*',
      ],
    },
    {
      text: 'Protect what is behind: limits per caller, load shed early, timeouts and circuit breakers, a poorer answer over none.',
      listensFor: [
        'rate limit',
        '429',
        'shed* load',
        'load shed*',
        'circuit breaker*',
        'degrade*',
        'timeout*',
        'bulkhead*',
      ],
    },
    {
      text: 'Proved by a load test, with the limit known in figures.',
      listensFor: [
        'load test*',
        'measure*',
        'know* limit*/capacity',
        'requests per second per',
        'capacity plan*',
        'saturation',
        'headroom',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['rate limit'],
      ask: 'By what do you count: address, user or key? Which algorithm, and where does the counter live?',
    },
    {
      whenTheySay: ['autoscal*'],
      ask: 'The new instances need two minutes to start. What carries you through those?',
    },
    {
      whenTheySay: ['queue'],
      ask: 'The queue fills faster than it drains. When do you start to refuse?',
    },
  ],
  redFlags: ['More servers before asking what the traffic is', 'No limit at all', 'Forgets the database behind it'],
} as const satisfies Question;
