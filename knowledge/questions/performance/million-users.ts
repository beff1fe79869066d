import type { Question } from '../question.ts';

export const millionUsers = {
  id: 'performance/million-users',
  prompt:
    "Let's say that your design wins a million users. Don't redraw it: tell me what the figure means in load, and what gives way first.",
  round: 'system-design',
  concepts: [
    'system-design/horizontal-scaling',
    'system-design/database-bottlenecks',
    'system-design/basic-architecture-tradeoffs',
  ],
  level: 'standard',
  points: [
    {
      text: 'Turns users into load: how many a day, actions each, average and peak requests per second.',
      listensFor: [
        'daily active/users',
        'requests per second',
        'per user per/day',
        'peak factor/times/is',
        'peak traffic/load',
        'qps',
        'ten percent',
        'percent active',
      ],
    },
    {
      text: 'Turns actions into storage: rows and bytes per day and year.',
      listensFor: [
        'gigabyte*/terabyte*',
        'bytes per/each',
        'rows per/a day/year',
        'per day/year times',
        'storage per/growth',
      ],
    },
    {
      text: 'Compares with what the parts can do: one Postgres, one instance, one Redis.',
      listensFor: [
        'one postgres/instance/machine/server/box',
        'handle* thousand/hundred',
        'still fits/one',
        'single database/node/instance',
        'well within',
        'not a problem',
      ],
    },
    {
      text: 'Names the first thing to give way, with a reason: often writes to one hot table, connections, or a fan-out.',
      listensFor: [
        'first bottleneck/thing/to break*',
        'breaks/break first',
        'write* to one',
        'hot row/table/key/partition',
        'connection limit*/pool*',
        'fan out',
      ],
    },
    {
      text: 'Steps in order, each with its trigger: index, cache, replicas, partitioning, queue.',
      listensFor: [
        'read replica* when/once/at/then',
        'shard* when/once/only/at/later',
        'partition* when/by/once',
        'cache first/then/when',
        'once we/reach*',
        'before that',
      ],
    },
    {
      text: 'Says what must be measured to know that the time has come.',
      listensFor: [
        'load test*',
        'monitor*',
        'metric*',
        'dashboard',
        'cpu/utilisation/utilization above/at/over',
        'p95/p99',
        'alert*',
        'headroom',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['read replica* when/once/at/then'],
      ask: 'Which of your reads may never come from a replica?',
    },
    {
      whenTheySay: ['shard* when/once/only/at/later'],
      ask: 'By which key, and which query becomes hard?',
    },
    {
      whenTheySay: ['requests per second', 'qps', 'rps'],
      ask: 'Where did that peak factor come from?',
    },
  ],
  redFlags: [
    'Sharding and Kafka with no arithmetic',
    'A million users taken for a million requests a second',
    'It scales, because it runs in the cloud',
  ],
} as const satisfies Question;
