import type { Question } from '../question.ts';

export const justifyAnIndex = {
  id: 'databases/justify-an-index',
  prompt:
    'You have just put an index on order status. Which query is it for, and how do you know that it earns its keep?',
  round: 'datastore',
  concepts: ['databases/indexes', 'databases/query-plans'],
  level: 'standard',
  points: [
    {
      text: 'It names the query, its filter and its sort, and how often it runs.',
      listensFor: [
        'query that/which/filters',
        'where status',
        'runs every/per/often/thousand',
        'filter* by/on status',
        'list pending/open',
      ],
    },
    {
      text: 'Status has few values, so a plain index helps only when the wanted value is rare.',
      listensFor: [
        'low cardinality',
        'few/three/four values',
        'not selective',
        'rare value/status',
        'most rows',
        'selectiv*',
      ],
    },
    {
      text: 'A partial index on the open orders, or status together with the date, is often better.',
      listensFor: [
        'partial index',
        'where status pending/open',
        'composite index',
        'status and created/date/time',
        'status plus created/date',
      ],
    },
    {
      text: 'The plan before and after is compared on data of production size.',
      listensFor: ['explain before/analyse/analyze', 'before and after', 'production size/like data', 'query plan'],
    },
    {
      text: 'It is watched afterwards: use, size and what inserts cost.',
      listensFor: ['index usage', 'unused index*', 'pg stat*', 'index size', 'insert*/write* cost/slow*', 'drop it if'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['partial index'],
      ask: "What has to be true of the query's text for the planner to use that partial index?",
    },
    {
      whenTheySay: ['low cardinality', 'not selective'],
      ask: 'So who is served by the index as it stands?',
    },
    {
      whenTheySay: [],
      ask: 'Remove it now. What breaks, and how soon would you see it?',
    },
  ],
  redFlags: ['It is good practice to index status', 'Cannot name the query'],
} as const satisfies Question;
