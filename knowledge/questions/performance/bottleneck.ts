import type { Question } from '../question.ts';

export const bottleneck = {
  id: 'performance/bottleneck',
  prompt:
    'In what you have drawn, which part fills up first, how would you see that coming, and what do you do about it?',
  round: 'system-design',
  concepts: ['system-design/database-bottlenecks', 'reliability/observability-basics'],
  level: 'standard',
  points: [
    {
      text: 'Names one part and the resource that runs out: connections, disk, CPU, a lock, a quota.',
      listensFor: [
        'database is/writes/cpu/connections',
        'cpu bound',
        'disk io/iops',
        'lock contention',
        'network bandwidth',
        'third party quota/limit',
      ],
    },
    {
      text: 'Backs it with a figure, from an estimate or a test.',
      listensFor: [
        'requests per second',
        'load test*',
        'estimate*',
        'per second times',
        'utilis*/utiliz*',
        'percent of',
        'capacity of',
      ],
    },
    {
      text: 'Names the sign that comes before: saturation and queueing, not only errors.',
      listensFor: [
        'saturation',
        'queue depth/length',
        'wait* time',
        'pool wait*',
        'p99',
        'replication lag',
        'consumer lag',
        'latency climb*/rise*/grow*/goes',
      ],
    },
    {
      text: 'Gives a cure that fits that resource, and the next bottleneck after it.',
      listensFor: [
        'next bottleneck',
        'then bottleneck',
        'moves/shift* to',
        'after that',
        'read replica*',
        'partition*',
        'batch*',
        'queue in front',
      ],
    },
    {
      text: 'Says what happens when it is full all the same: refuse early, degrade, keep the important.',
      listensFor: [
        'shed* load',
        'load shed*',
        '429/503',
        'degrad*',
        'backpressure',
        'circuit breaker',
        'reject* early/with',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['load test*'],
      ask: 'How is that test different from a real Monday?',
    },
    {
      whenTheySay: ['saturation', 'queue depth/length', 'pool wait*'],
      ask: 'Why does waiting grow so steeply near the limit?',
    },
    {
      whenTheySay: [],
      ask: 'And if I gave you ten times the database?',
    },
  ],
  redFlags: ['There is none', 'Everything scales horizontally'],
} as const satisfies Question;
