import type { Question } from '../question.ts';

export const outOfConnections = {
  id: 'databases/out-of-connections',
  prompt:
    'The database says that it has too many connections, and requests are failing. What do you look at, what do you do in the next ten minutes, and what next week?',
  round: 'observability',
  concepts: ['system-design/database-bottlenecks', 'reliability/failure-mode-thinking', 'concurrency/backpressure'],
  level: 'standard',
  points: [
    {
      text: 'Look first: who holds them, in which state, for how long, such as idle in transaction.',
      listensFor: [
        'pg stat activity',
        'show processlist',
        'idle in transaction',
        'who holds/has/uses/owns',
        'connection* by/per service/host/state',
        'long running quer*',
        'how long',
      ],
    },
    {
      text: 'Relieve: end the idle or stuck sessions, cut load, undo the last deploy if it came then.',
      listensFor: [
        'kill* idle/session*/quer*/connection*',
        'terminate*',
        'rollback deploy*/release/last/the',
        'shed load',
        'scale down',
        'disable feature/job',
      ],
    },
    {
      text: "Arithmetic: instances times pool size must stay below the server's limit, including deployments and jobs.",
      listensFor: [
        'instances times/multiplied',
        'pool size times/per/is',
        'pods times',
        'max connections',
        'pool* per instance',
        'number of instances',
      ],
    },
    {
      text: 'Find the cause: leaked connections, slow queries that hold them, a call to another service inside a transaction, or autoscaling.',
      listensFor: [
        'connection leak*',
        'leak* connection*',
        'not return*/clos*/releas*',
        'slow quer*',
        'external call inside/in',
        'autoscal*',
        'long transaction*',
      ],
    },
    {
      text: 'A pooler such as PgBouncer shares few server connections among many clients.',
      listensFor: ['pgbouncer', 'pooler', 'proxy in front', 'rds proxy', 'transaction pooling', 'connection pool*'],
    },
    {
      text: 'Raising the limit alone is no cure: each connection costs memory, and a full pool should refuse quickly.',
      listensFor: [
        'each connection costs/uses/takes',
        'memory per connection',
        'not/dont just raise/increase',
        'pool timeout',
        'fail* fast',
        'little* law',
        'smaller pool',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['pgbouncer', 'transaction pooling', 'pooler'],
      ask: 'What can your application no longer rely on once connections are shared per transaction?',
    },
    {
      whenTheySay: ['autoscal*', 'instances times/multiplied'],
      ask: 'Traffic doubles and the fleet with it. What happens here?',
    },
    {
      whenTheySay: [],
      ask: 'How small could the pool be and still carry your load?',
    },
  ],
  redFlags: [
    'Raises the maximum and moves on',
    'Restarts the database without having looked',
    'Opens a connection per request',
  ],
} as const satisfies Question;
