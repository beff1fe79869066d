import type { Question } from '../question.ts';

export const serverlessOrServer = {
  id: 'cloud/serverless-or-server',
  prompt:
    'A small team asks whether to write functions or run a server. What do they win and lose, and for which kind of load would you say which?',
  round: 'system-design',
  concepts: [
    'system-design/horizontal-scaling',
    'system-design/stateless-service-design',
    'system-design/basic-architecture-tradeoffs',
  ],
  level: 'fundamental',
  points: [
    {
      text: 'With functions the provider runs, scales and bills by use, down to nothing.',
      listensFor: [
        'scale* to zero',
        'pay per/for request/use/invocation*/what',
        'no server*',
        'provider manages/scales/runs',
        'automatic* scal*',
        'no idle cost',
      ],
    },
    {
      text: 'The price: cold starts, limits on time and memory, no state between calls.',
      listensFor: [
        'cold start*',
        'time limit',
        'execution limit*/time',
        'timeout limit',
        'stateless',
        'no local state',
        'memory limit*',
        'max* duration',
      ],
    },
    {
      text: 'A server keeps connections, caches and long work, and its cost is steady.',
      listensFor: [
        'connection pool*',
        'long running',
        'in memory cache',
        'websocket*',
        'steady cost',
        'always on',
        'predictable cost',
        'persistent connection*',
      ],
    },
    {
      text: 'Many functions at once can drown a relational database in connections.',
      listensFor: [
        'too many/many connections',
        'exhaust* connections',
        'rds proxy',
        'connection pooler',
        'database connections',
        'pgbouncer',
        'concurrency limit*',
      ],
    },
    {
      text: 'Uneven, event-driven work suits functions; steady heavy traffic is often cheaper on servers.',
      listensFor: [
        'spiky',
        'uneven',
        'event driven',
        'bursty',
        'steady/constant traffic/load',
        'cheaper on/at',
        'high traffic/volume',
        'sporadic',
      ],
    },
    {
      text: 'Tests, tracing and lock-in differ, and weigh more as the system grows.',
      listensFor: [
        'lock in',
        'vendor',
        'local test*/develop*/debug*',
        'harder to test/debug/trace',
        'tracing',
        'portab*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['cold start*'],
      ask: 'Where would a user feel that, and what do you do about it?',
    },
    {
      whenTheySay: ['too many/many connections', 'rds proxy'],
      ask: 'A thousand functions start at once. What does Postgres say?',
    },
    {
      whenTheySay: ['pay per/for request/use/invocation*/what'],
      ask: 'At which load does the sum turn around?',
    },
  ],
  redFlags: ['Serverless scales without limits', 'No word on state or connections'],
} as const satisfies Question;
