import type { Question } from '../question.ts';

export const sqlOrNosql = {
  id: 'databases/sql-or-nosql',
  prompt:
    'What do people mean by SQL and NoSQL, and can you give me one product where each is the right home for the data?',
  round: 'datastore',
  concepts: ['databases/relational-modelling', 'databases/keys'],
  level: 'fundamental',
  points: [
    {
      text: 'A relational database has a schema, joins, constraints and transactions across tables.',
      listensFor: [
        'joins',
        'foreign key*',
        'constraint*',
        'acid',
        'transaction* across',
        'fixed/strict schema',
        'normalis*/normaliz*',
      ],
    },
    {
      text: 'NoSQL is a family of document, key-value, wide-column and graph stores, each shaped for certain access patterns.',
      listensFor: [
        'document store/database',
        'key value',
        'wide column',
        'graph database',
        'access pattern*',
        'family of',
      ],
    },
    {
      text: 'In NoSQL the queries are known first and the data is laid out for them, often duplicated.',
      listensFor: [
        'model* around/for/by quer*',
        'know* queries first/up/upfront',
        'denormalis*/denormaliz*',
        'partition key',
        'duplicate* data',
        'designed for/around quer*',
      ],
    },
    {
      text: 'Scale and consistency depend on the product, not on the label: Postgres can be sharded with work, DynamoDB offers strongly consistent reads and transactions.',
      listensFor: [
        'depends on database/product',
        'strong* consistent read*',
        'tunable consistency',
        'nosql transaction*',
        'transactions in mongodb/dynamodb',
        'read replica*',
        'sql scale*/sharded',
      ],
    },
    {
      text: 'A matching example of each: orders and payments relational; sessions, events or a device feed elsewhere.',
      listensFor: [
        'orders in/are sql/postgres/relational',
        'payments in/are sql/postgres/relational',
        'postgres for',
        'dynamodb for',
        'redis for session*',
        'mongodb for',
        'cassandra for',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['access pattern*', 'partition key'],
      ask: 'And when a new screen needs a query that nobody had planned?',
    },
    {
      whenTheySay: ['denormalis*/denormaliz*', 'duplicate* data'],
      ask: 'A customer changes their name. Which copies are wrong now, and for how long?',
    },
    {
      whenTheySay: [],
      ask: 'If you had to start with one database and no forecast, which, and why?',
    },
  ],
  redFlags: [
    'NoSQL because SQL does not scale',
    'No schema taken to mean no modelling',
    'Thinks that no NoSQL database has transactions',
  ],
} as const satisfies Question;
