import type { Question } from '../question.ts';

export const indexPurpose = {
  id: 'databases/index-purpose',
  prompt: 'What is a database index, what does it cost you, and how do you decide that a column deserves one?',
  round: 'datastore',
  concepts: ['databases/indexes', 'databases/query-plans'],
  level: 'fundamental',
  points: [
    {
      text: 'An index is a second structure, usually a sorted B-tree, that leads to the rows without reading the whole table.',
      listensFor: [
        'b tree',
        'btree',
        'sorted structure/copy',
        'full table scan',
        'sequential scan',
        'avoid* scan*',
        'like book',
        'pointer to row*',
      ],
    },
    {
      text: 'It pays when the query returns a small part of the table, or needs that order.',
      listensFor: [
        'selectiv*',
        'small part/fraction/percentage',
        'high cardinality',
        'order by',
        'sort* already/without',
        'range quer*',
      ],
    },
    {
      text: 'Every write must maintain it, and it takes disk and memory.',
      listensFor: [
        'slow* write*/insert*',
        'write overhead/cost',
        'maintain*/update* index on/every',
        'disk space',
        'takes/uses space/storage/memory',
        'write amplification',
      ],
    },
    {
      text: 'In a composite index the order of the columns decides which queries it serves: equality first, then range or sort.',
      listensFor: [
        'composite index',
        'leftmost prefix',
        'column order',
        'order of columns',
        'equality first',
        'multi column',
        'compound index',
      ],
    },
    {
      text: 'Decide from the queries that really run and check with the plan; drop the ones nobody uses.',
      listensFor: [
        'explain',
        'query plan',
        'explain analyse/analyze',
        'slow query log',
        'unused index*',
        'drop* unused',
        'pg stat*',
        'where clause*',
      ],
    },
    {
      text: 'A covering index can answer without visiting the table; a partial one holds only the rows that matter.',
      listensFor: [
        'covering index',
        'index only scan',
        'partial index',
        'include* column*',
        'functional/expression index',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['composite index', 'compound index', 'multi column'],
      ask: 'I have an index on country and city. Does a search by city alone use it?',
    },
    {
      whenTheySay: ['explain', 'query plan'],
      ask: 'The index exists, and the planner ignores it. Give me three reasons.',
    },
    {
      whenTheySay: [],
      ask: 'How do you add one to a large table while customers are using it?',
    },
  ],
  redFlags: ['An index on every column', 'No idea that writes pay for it', 'Adds indexes without looking at a plan'],
} as const satisfies Question;
