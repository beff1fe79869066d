import type { Question } from '../question.ts';

export const slowQuery = {
  id: 'performance/slow-query',
  prompt:
    'A query that used to be quick now takes four seconds. Take me through what you do, in order, before you change anything.',
  round: 'datastore',
  concepts: ['databases/query-plans', 'databases/indexes'],
  level: 'standard',
  points: [
    {
      text: 'Find the exact statement with its parameters and how often it runs.',
      listensFor: [
        'slow query log',
        'pg stat statement*',
        'exact query/statement/sql',
        'with parameter*',
        'how often',
        'apm',
      ],
    },
    {
      text: 'Read the plan with real row counts and timings, and compare estimate with reality.',
      listensFor: [
        'explain analyse/analyze',
        'explain',
        'query plan',
        'execution plan',
        'estimate* versus/and/vs/actual/rows',
        'actual rows',
        'sequential/full scan',
      ],
    },
    {
      text: 'Ask what changed: amount of data, statistics, plan, a deploy, locks, load.',
      listensFor: [
        'what changed',
        'data grew/growth/volume',
        'stale/old/update/outdated statistics',
        'analyse/analyze table',
        'plan changed/flip*/regress*',
        'lock* wait*',
        'recent deploy*',
        'bloat',
      ],
    },
    {
      text: 'Typical cures: a fitting index, a condition that can use it, fewer columns, no function on the column.',
      listensFor: [
        'add/missing index',
        'composite/covering index',
        'sargable',
        'function on column',
        'select star',
        'only columns',
        'rewrite* query/the',
        'leading wildcard',
      ],
    },
    {
      text: 'If the work itself is too much: page it, pre-aggregate it, move it off the primary.',
      listensFor: [
        'pagina*',
        'keyset',
        'pre aggregat*',
        'materialised/materialized',
        'read replica',
        'archive*',
        'partition* table/by',
        'summary table',
      ],
    },
    {
      text: 'One change at a time, measured on production-like data, with the cost for writes in view.',
      listensFor: [
        'one change/at',
        'measure* before/after/again',
        'production like/size data',
        'before and after',
        'write cost/overhead',
        'verify* with',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['explain analyse/analyze', 'explain', 'query plan'],
      ask: 'The estimate says ten rows and it was a million. What does that tell you?',
    },
    {
      whenTheySay: ['add/missing index', 'composite/covering index'],
      ask: 'How do you add it at noon, on a busy table?',
    },
    {
      whenTheySay: ['lock* wait*'],
      ask: 'How would you see who is holding that lock?',
    },
  ],
  redFlags: ['Adds an index by feel', 'Reaches for a cache first', 'Tests with a hundred rows'],
} as const satisfies Question;
