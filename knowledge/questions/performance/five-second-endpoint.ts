import type { Question } from '../question.ts';

export const fiveSecondEndpoint = {
  id: 'performance/five-second-endpoint',
  prompt:
    'One endpoint of yours takes five seconds to answer. Nobody knows since when. How do you find out where the time goes?',
  round: 'observability',
  concepts: [
    'reliability/observability-basics',
    'databases/n-plus-one',
    'databases/query-plans',
    'http/timeouts-and-retries',
  ],
  level: 'standard',
  points: [
    {
      text: 'Pin it down: for everyone or for some, always or at times, which percentile, since which release.',
      listensFor: [
        'everyone/all or',
        'some users/customers/tenants',
        'which users/percentile',
        'p95/p99/p50',
        'when started/did',
        'since deploy*/release',
        'certain inputs',
        'reproduce*',
      ],
    },
    {
      text: 'Follow one slow request through a trace and see which span holds the time.',
      listensFor: ['trace*', 'span*', 'distributed tracing', 'apm', 'breakdown', 'timing* per/for/each'],
    },
    {
      text: 'Database: number of queries, plan, locks, waiting for a connection.',
      listensFor: [
        'n+1',
        'number of queries',
        'query count',
        'query plan',
        'connection pool wait*',
        'lock* wait*',
        'wait* for connection/lock',
        'slow query log',
      ],
    },
    {
      text: 'Outside calls: one after the other, slow, without a timeout.',
      listensFor: [
        'external/downstream/third party call*/api*/service*',
        'one after',
        'sequential*',
        'in parallel',
        'timeout*',
        'upstream',
      ],
    },
    {
      text: 'The process: garbage collection, a full CPU, huge answers, serialising.',
      listensFor: [
        'garbage collect*',
        'gc pause*',
        'cpu profil*',
        'profil*',
        'payload size',
        'large/huge response/payload/json',
        'serialis*/serializ*',
        'event loop block*',
      ],
    },
    {
      text: 'Then the smallest change that counts, measured again, and an alert so that someone knows next time.',
      listensFor: [
        'measure* again/after',
        'before and after',
        'alert*',
        'slo',
        'one change/at',
        'dashboard',
        'biggest span/part/first',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['trace*', 'span*'],
      ask: 'The spans add up to one second. Where are the other four?',
    },
    {
      whenTheySay: ['in parallel', 'one after', 'sequential*'],
      ask: 'Three calls in parallel, one of them fails. What do you answer?',
    },
    {
      whenTheySay: ['connection pool wait*', 'wait* for connection/lock'],
      ask: 'Is the pool too small, or is something else too slow? How do you tell?',
    },
  ],
  redFlags: ['Guesses, changes, hopes', 'Adds servers', 'Raises the timeout'],
} as const satisfies Question;
