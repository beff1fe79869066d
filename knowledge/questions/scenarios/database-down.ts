import type { Question } from '../question.ts';

export const databaseDown = {
  id: 'scenarios/database-down',
  prompt:
    'Your primary database stops answering, for thirty seconds or for an hour. What does a user see, what does your code do, and who wakes up?',
  round: 'observability',
  concepts: ['reliability/failure-mode-thinking', 'http/timeouts-and-retries', 'concurrency/backpressure'],
  level: 'standard',
  points: [
    {
      text: 'Connections and queries have timeouts, so requests fail quickly and threads do not pile up.',
      listensFor: ['timeout*', 'fail* fast', 'connection timeout', 'statement/query timeout', 'pile* up', 'thread*'],
    },
    {
      text: 'The answer is a 503 with Retry-After, no inner details; the error is logged once with its trace.',
      listensFor: [
        '503',
        'retry after',
        'service unavailable',
        'no/not stack trace*/details/leak*',
        'error message',
        'log* error/with',
        'trace id',
      ],
    },
    {
      text: 'Few retries with jitter, only on what may be repeated; a circuit breaker spares the database while it comes back.',
      listensFor: [
        'circuit breaker',
        'backoff',
        'jitter',
        'retry/retries',
        'retry storm',
        'thundering herd',
        'half open',
        'idempotent only',
      ],
    },
    {
      text: 'What can go on without it does: cached reads marked as old, read replicas, accepting work into a queue if that promise can be kept.',
      listensFor: [
        'cached/stale data/reads/response*/from',
        'serve from cache',
        'read replica*',
        'read only mode',
        'degrade*',
        'queue writes/requests',
      ],
    },
    {
      text: 'Failover to a standby: how long, what may be lost, connections that must find the new primary.',
      listensFor: [
        'failover',
        'standby',
        'replica promot*',
        'promote*',
        'multi az',
        'lost transaction*/writes',
        'rpo',
        'rto',
      ],
    },
    {
      text: "Health checks must not kill every instance; alarm on users' errors; a runbook says who does what.",
      listensFor: [
        'health check*',
        'readiness',
        'liveness',
        'alert*',
        'on call',
        'error rate',
        'dont restart',
        'not restart',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['failover', 'standby'],
      ask: 'Which writes that you confirmed may be gone after that?',
    },
    {
      whenTheySay: ['circuit breaker'],
      ask: 'What makes it close again?',
    },
    {
      whenTheySay: ['health check*', 'readiness'],
      ask: 'Should readiness fail when the database is away? Think of all instances.',
    },
  ],
  redFlags: [
    'Not our problem, the database is managed',
    'Retries at once and for ever',
    'A caught error that turns into an empty list',
  ],
} as const satisfies Question;
