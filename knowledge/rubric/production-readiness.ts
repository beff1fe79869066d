import type { Axis } from './axis.ts';

export const productionReadinessAxis = {
  id: 'production-readiness',
  title: 'Production readiness',
  question: 'When it breaks at three in the morning, who notices, and what can they do?',
  floor: null,
  anchors: [
    { score: 1, sounds: 'Only the happy path; a failing dependency has not been thought of, or is waved away.' },
    { score: 2, sounds: 'Catches errors and writes logs; nothing is measured, limited or rolled back.' },
    { score: 3, sounds: 'Timeouts, retries with backoff, structured logs, the main metrics and a way to roll back.' },
    { score: 4, sounds: 'Degrades on purpose, alerts on what users feel, bounds queues and pools, releases in steps.' },
    {
      score: 5,
      sounds:
        'Tells of incidents lived through: what the graph showed, what stopped the damage, what was changed afterwards.',
    },
  ],
  strong: [
    {
      id: 'production-readiness/failures-first',
      text: 'Walks through what happens when each dependency fails',
      listensFor: [
        'if/when database/redis/queue/provider down/fails/dies/slow',
        'circuit breaker',
        'timeout on/of/for/every',
        'fallback to',
        'degrade* gracefully/to',
      ],
    },
    {
      id: 'production-readiness/bounded-retries',
      text: 'Retries with backoff and an end',
      listensFor: [
        'exponential backoff',
        'backoff with/and jitter',
        'retry budget',
        'dead letter queue',
        'max*/three/five retry/attempt',
      ],
    },
    {
      id: 'production-readiness/observes',
      text: 'Says what is logged, measured and alerted on',
      listensFor: [
        'structured log*',
        'trace/correlation/request id',
        'p95/p99 latency',
        'error rate',
        'golden signal',
        'alert on/when',
        'slo',
      ],
    },
    {
      id: 'production-readiness/capacity',
      text: 'Attaches numbers to the load, and knows the first limit',
      listensFor: [
        'request per second',
        'bottleneck is/would/will',
        'connection pool size/of/exhaust*',
        'load test',
        'headroom',
      ],
    },
    {
      id: 'production-readiness/safe-release',
      text: 'Releases so that it can be taken back',
      listensFor: [
        'canary',
        'feature flag',
        'rollback plan/to/by/if',
        'bluegreen',
        'roll out gradually/slowly/percent',
      ],
    },
    {
      id: 'production-readiness/lived-through',
      text: 'Has operated something, and says what it taught',
      listensFor: [
        'we had incident/outage',
        'was/been on call for',
        'on call shift/rota/rotation',
        'paged/woke me/us',
        'post mortem',
        'in production we/it saw/had',
        'we learned/learnt',
      ],
    },
  ],
  redFlags: [
    {
      id: 'production-readiness/no-error-handling',
      text: 'Has no answer to a failing dependency',
      severity: 'critical',
      listensFor: [
        'database wont/doesnt/never go/fail/down',
        'never go/goes down',
        'just crash/crashes',
        'just restart it',
        'catch and ignore',
        'that wont happen',
      ],
      instead: 'A timeout, a status code that says whether to retry, and what the user sees meanwhile.',
    },
    {
      id: 'production-readiness/blind',
      text: 'Runs blind',
      severity: 'minor',
      listensFor: [
        'log* slow/slows down',
        'dont need log*/monitor*/metric',
        'user will tell/report/complain',
        'console log is/enough',
      ],
      instead: 'Structured logs with a request id, and an alert on errors and latency.',
    },
    {
      id: 'production-readiness/unbounded',
      text: 'Lets queues, pools or retries grow without a limit',
      severity: 'minor',
      listensFor: [
        'retry forever/until/infinite*',
        'unlimited/infinite retry/queue/connection/worker/thread',
        'just add/spin more server/worker',
        'queue absorb/absorbs everything',
      ],
      instead: 'A bound on each, and what happens to the request that does not fit.',
    },
    {
      id: 'production-readiness/no-caching-plan',
      text: 'Adds a cache without saying how it goes stale',
      severity: 'minor',
      listensFor: ['just cache it/everything', 'cache forever', 'put redis in front', 'cache everything'],
      instead: 'What is cached, for how long it may be wrong, and what removes it.',
    },
    {
      id: 'production-readiness/theory-only',
      text: 'Recites patterns with nothing that was ever run',
      severity: 'minor',
      listensFor: [
        'book say/says',
        'best practice is/say/says to',
        'in theory it/that/this/should/would',
        'ive read about',
        'never run/done/used production',
      ],
      instead: 'One system, what it did under load, and what was wrong with it.',
    },
  ],
} as const satisfies Axis;
