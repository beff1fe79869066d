import type { Question } from '../question.ts';

export const relationshipsMongodbPostgres = {
  id: 'databases/relationships-mongodb-postgres',
  prompt:
    'Authors write articles, articles have comments and tags. How would you express those links in Postgres, and how in MongoDB?',
  round: 'datastore',
  concepts: ['databases/relational-modelling', 'databases/keys'],
  level: 'standard',
  points: [
    {
      text: 'In Postgres: foreign keys for one-to-many, a junction table for many-to-many, joins when reading.',
      listensFor: ['foreign key*', 'junction/join table', 'many to many', 'one to many', 'join* when/to/on'],
    },
    {
      text: 'In MongoDB: embed what is read together and bounded, reference what is shared or grows.',
      listensFor: [
        'embed* comments/tags/when/in',
        'embed*',
        'reference* by/the/id',
        'read together',
        'store* id of',
        'nested document*',
      ],
    },
    {
      text: 'A document has a size limit, so an array without a bound, such as comments, does not belong inside.',
      listensFor: [
        'unbounded',
        'grows without',
        'document size limit*',
        '16 megabyte*/mb',
        'array grow*',
        'comments in separate/own',
        'separate collection',
      ],
    },
    {
      text: 'MongoDB can join with a lookup stage, but nothing enforces a reference; Postgres enforces it.',
      listensFor: [
        'lookup',
        'not enforce*',
        'no foreign key*/referential',
        'application enforce*/must/has',
        'referential integrity',
        'dangling/orphan*',
      ],
    },
    {
      text: 'A single document changes atomically; across documents there are transactions, which cost more.',
      listensFor: [
        'single document atomic*',
        'atomic* per/within/in document',
        'multi document transaction*',
        'transaction* across documents/collections',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['embed* comments/tags/when/in', 'embed*'],
      ask: 'The author changes their display name. What do you update?',
    },
    {
      whenTheySay: ['unbounded', 'separate collection'],
      ask: 'How do you show the newest three comments without a second query per article?',
    },
    {
      whenTheySay: [],
      ask: 'Which of the two would you pick for this product, and on which query does that rest?',
    },
  ],
  redFlags: [
    'Embeds everything, since MongoDB has no joins',
    'Treats MongoDB collections as tables, with a lookup for every read',
    'Never asks how the data is read',
  ],
} as const satisfies Question;
