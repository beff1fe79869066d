import type { Question } from '../question.ts';

export const latencySpike = {
  id: 'performance/latency-spike',
  prompt:
    'Your API answered in fifty milliseconds all week, and since ten minutes ago it is five thousand. You are on call. Go.',
  round: 'observability',
  concepts: [
    'reliability/observability-basics',
    'reliability/failure-mode-thinking',
    'system-design/database-bottlenecks',
    'http/timeouts-and-retries',
  ],
  level: 'advanced',
  points: [
    {
      text: 'Size first: which endpoints, regions, customers; errors too; declare an incident if users feel it.',
      listensFor: [
        'which endpoint*/region*/customer*/users',
        'all endpoints',
        'blast radius',
        'error rate',
        'declare* incident',
        'how many users',
        'user impact',
      ],
    },
    {
      text: 'What changed: deploy, flag, configuration, traffic, a migration, a job, a dependency.',
      listensFor: [
        'what changed',
        'recent deploy*/change*/release*',
        'feature flag*',
        'config* change*',
        'traffic spike/jump/increase*',
        'cron/batch job',
        'status page',
      ],
    },
    {
      text: 'Mitigate before explaining: undo the change, shed load, switch off the expensive feature, fail over.',
      listensFor: [
        'rollback',
        'roll* it back',
        'mitigat*',
        'shed load',
        'turn*/switch* off',
        'failover',
        'circuit breaker',
        'degrade*',
      ],
    },
    {
      text: 'Saturation: pool waiting, CPU, locks, queue length; a jump this size is often waiting, not work.',
      listensFor: [
        'connection pool exhaust*/wait*/full/saturat*',
        'saturation',
        'pool exhaust*',
        'lock* wait*/contention',
        'queue* length/depth/waiting',
        'thread pool',
        'cpu',
      ],
    },
    {
      text: 'Slow queries, a changed plan, cold cache with a fallen hit rate, a slow outside service without timeout; traces tell which.',
      listensFor: [
        'slow query log',
        'plan changed/flip*',
        'hit rate/ratio drop*/fell/fall*',
        'cache miss*',
        'cold cache',
        'third party/external/downstream slow/timeout*/api',
        'trace*',
        'apm',
      ],
    },
    {
      text: 'Afterwards: a timeline, the cause, and a change to alerts or limits.',
      listensFor: [
        'post mortem',
        'postmortem',
        'timeline',
        'root cause',
        'follow up action*',
        'blameless',
        'action item*',
        'alert earlier/on/sooner',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['rollback', 'roll* it back'],
      ask: 'The rollback changes nothing. What have you learnt, and what is next?',
    },
    {
      whenTheySay: ['hit rate/ratio drop*/fell/fall*', 'cold cache'],
      ask: 'How do you warm it up without making things worse?',
    },
    {
      whenTheySay: ['connection pool exhaust*/wait*/full/saturat*', 'pool exhaust*'],
      ask: 'The pool is full, and the database is bored. Who has the connections?',
    },
  ],
  redFlags: ['Reads code while customers wait', 'Restarts everything and loses the evidence', 'Looks at averages'],
} as const satisfies Question;
