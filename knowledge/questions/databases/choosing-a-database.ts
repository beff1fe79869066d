import type { Question } from '../question.ts';

export const choosingADatabase = {
  id: 'databases/choosing-a-database',
  prompt:
    'You chose that database for your last project. Take me back to the decision: what else was on the table, and what tipped it?',
  round: 'datastore',
  concepts: ['databases/relational-modelling', 'system-design/basic-architecture-tradeoffs'],
  level: 'standard',
  points: [
    {
      text: 'The decision began with the reads and writes that had to be served, and their ratio.',
      listensFor: [
        'access pattern*',
        'read heavy/write',
        'write heavy',
        'read write ratio',
        'queries we need*',
        'most* reads/writes',
      ],
    },
    {
      text: 'It states the consistency that each kind of data needs.',
      listensFor: [
        'strong* consisten*',
        'eventual* consisten*',
        'acid',
        'transaction* needed/because/for',
        'consistency require*',
      ],
    },
    {
      text: 'It puts numbers on size and growth and compares them with what one machine holds.',
      listensFor: [
        'gigabyte*',
        'terabyte*',
        'rows per/a',
        'million rows/records/users',
        'requests per second',
        'writes per second',
        'fits/fit on one',
      ],
    },
    {
      text: 'At least one other option was weighed, with the reason for leaving it.',
      listensFor: [
        'considered/compared/evaluated mongodb/postgres/mysql/dynamodb/cassandra',
        'ruled out',
        'alternative was',
        'instead of',
        'decided against',
      ],
    },
    {
      text: 'It counts what the team can run: skills, backups, managed service, cost.',
      listensFor: ['team knew/knows/know/familiar', 'managed service', 'backup*', 'cost* us/of/per', 'rds'],
    },
    {
      text: 'It says what turned out wrong, or would force a change.',
      listensFor: [
        'in hindsight',
        'would choose/change/do different*',
        'regret*',
        'outgrow*',
        'pain* point*/was',
        'limit we/was',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['team knew/knows/know/familiar'],
      ask: 'And if nobody had known it, what would have won?',
    },
    {
      whenTheySay: [
        'ruled out',
        'decided against',
        'considered/compared/evaluated mongodb/postgres/mysql/dynamodb/cassandra',
      ],
      ask: 'What would have had to be different for that one to win?',
    },
    {
      whenTheySay: [],
      ask: 'What is the most awkward query that you run against it today?',
    },
  ],
  redFlags: [
    'It is what we always use',
    'It is fast, with no figure and no comparison',
    'Cannot name a drawback of it',
  ],
} as const satisfies Question;
