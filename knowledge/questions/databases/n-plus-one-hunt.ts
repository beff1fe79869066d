import type { Question } from '../question.ts';

export const nPlusOneHunt = {
  id: 'databases/n-plus-one-hunt',
  prompt:
    'Tell me about an N plus one that you had to hunt down. How did it show itself, how did you find it, and what made it go away?',
  round: 'datastore',
  concepts: ['databases/n-plus-one', 'databases/query-plans'],
  level: 'standard',
  points: [
    {
      text: 'What it is: one query for the list and another for each row of it, often by lazy loading in an ORM.',
      listensFor: [
        'query per/for each',
        'one query each/per/for',
        'lazy load*',
        'loop* query/queries',
        'hundred queries',
        'queries in a loop',
      ],
    },
    {
      text: 'How it is found: query count per request in traces or logs, many identical statements that differ in one id.',
      listensFor: [
        'query count',
        'count* queries/of queries',
        'trace show*',
        'query log',
        'same/identical query',
        'apm',
        'log* sql',
        'tracing',
      ],
    },
    {
      text: 'The cure: a join or eager loading, or one second query for all ids.',
      listensFor: [
        'eager load*',
        'join fetch',
        'where id in',
        'in clause',
        'include*/preload*/prefetch*',
        'batch* quer*/load*',
        'select related',
        'single/one join',
      ],
    },
    {
      text: 'Eager loading has a price: joining two child lists multiplies rows, and unneeded data is loaded.',
      listensFor: [
        'cartesian',
        'multipl* rows',
        'too much data',
        'over fetch*',
        'only when needed',
        'join explosion',
        'two separate queries',
      ],
    },
    {
      text: 'It stays away through a test or a guard that fails when a request runs more queries than allowed.',
      listensFor: [
        'test asserts/counts/fails/checks',
        'assert* number/query',
        'query budget/limit',
        'fails/fail when/if queries',
        'alert on query',
        'in ci',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['eager load*', 'join fetch'],
      ask: 'An article has both comments and tags. What does your one big join return?',
    },
    {
      whenTheySay: ['dataloader', 'batch* quer*/load*'],
      ask: 'What is the longest that batch may get?',
    },
    {
      whenTheySay: [],
      ask: 'Was it slow on your laptop as well? Why not?',
    },
  ],
  redFlags: ['Answers with a cache and leaves the queries in place', 'Has never looked at the SQL that the ORM writes'],
} as const satisfies Question;
