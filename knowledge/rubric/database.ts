import type { Axis } from './axis.ts';

export const databaseAxis = {
  id: 'database',
  title: 'Database',
  question:
    'Will the data still be right, and still be quick to read, when there is a lot of it and many write at once?',
  floor: null,
  anchors: [
    {
      score: 1,
      sounds: 'One wide table or one document for everything; no keys, no constraints, no idea what is read how.',
    },
    {
      score: 2,
      sounds: 'Tables with keys, but the choice of store is a habit; indexes and transactions only as words.',
    },
    {
      score: 3,
      sounds:
        'A normalised schema with constraints, an index for each main query, a transaction where two writes belong together.',
    },
    {
      score: 4,
      sounds:
        'Chooses the store from access patterns, names the price of each index, and handles two writers on one row.',
    },
    {
      score: 5,
      sounds:
        'Knows the isolation level and what it lets through, when to denormalise, and changes the schema under traffic.',
    },
  ],
  strong: [
    {
      id: 'database/justified-store',
      text: 'Derives the store from the queries and their consistency',
      listensFor: [
        'because access pattern',
        'because need* transaction/join/constraint',
        'read heavy so',
        'write heavy so',
        'relational because',
      ],
    },
    {
      id: 'database/matching-indexes',
      text: 'Puts an index under a named query, and says what it costs',
      listensFor: [
        'composite index on',
        'index on user/status/created/order/email',
        'index slow*/cost* write',
        'covering index',
        'partial index',
        'explain analyze/plan',
      ],
    },
    {
      id: 'database/normal-forms',
      text: 'Normalises first, and denormalises for a reason',
      listensFor: [
        'third normal form',
        'normalis*/normaliz* first/then/schema',
        'junction/join table',
        'denormalis*/denormaliz* because/for/only',
        'foreign key from/to/on',
      ],
    },
    {
      id: 'database/transaction-boundaries',
      text: 'Says what belongs into one transaction, and what stays out',
      listensFor: [
        'same/one/single transaction',
        'commit together',
        'outbox',
        'no external/network call in/inside transaction',
        'roll*/rollback both/everything/all',
      ],
    },
    {
      id: 'database/concurrent-writers',
      text: 'Handles two writers on one row',
      listensFor: [
        'optimistic lock*',
        'version column',
        'select for update',
        'lost update',
        'unique constraint',
        'compare and set/swap',
        'serializable/serialisable isolation/and/retry',
      ],
    },
    {
      id: 'database/changes-schema',
      text: 'Plans how the schema changes while it is in use',
      listensFor: [
        'expand and/then contract',
        'add nullable column',
        'backfill in batch*',
        'concurrently create/built/index',
        'index concurrently',
      ],
    },
  ],
  redFlags: [
    {
      id: 'database/unjustified-store',
      text: 'Names a store and no reason',
      severity: 'minor',
      listensFor: [
        'always use mongodb/postgres/mysql',
        'just use mongodb/postgres/mysql',
        'because it scale/scales',
        'because know it/mongodb/postgres',
        'web scale',
      ],
      instead: 'The query, the consistency it needs, and the growth that rules the others out.',
    },
    {
      id: 'database/no-concurrency',
      text: 'Reads, decides and writes as if nobody else did',
      severity: 'critical',
      listensFor: [
        'no transaction needed',
        'dont need transaction/lock*',
        'check first/then insert',
        'unlikely same/two user/people time',
        'wont happen same time',
      ],
      instead: 'A constraint, a lock or a version check: two requests do arrive in the same millisecond.',
    },
    {
      id: 'database/select-star',
      text: 'Fetches every column because that is easier to write',
      severity: 'minor',
      listensFor: ['select star easier/simple*/everything/is', 'select star from', 'just select everything/star'],
      instead: 'The columns that are used, so that an index can cover them and a new secret column does not leak.',
    },
    {
      id: 'database/query-per-row',
      text: 'Asks the database again for each row',
      severity: 'minor',
      listensFor: [
        'loop and/over query/fetch*',
        'query for/per each row/post/order/user',
        'orm handle/handles/does it/that',
      ],
      instead: 'A join, or one second query for all the ids of the page.',
    },
    {
      id: 'database/no-indexes',
      text: 'Searches without an index, or indexes everything',
      severity: 'minor',
      listensFor: ['index every/all column', 'add index later', 'database optimis*/optimiz* itself', 'dont need index'],
      instead: 'An index for each query that runs often, and a look at its plan.',
    },
    {
      id: 'database/no-constraints',
      text: 'Leaves integrity to the application',
      severity: 'minor',
      listensFor: [
        'foreign key slow',
        'dont use/need foreign key/constraint',
        'app/application/code check*/handle* uniqueness/integrity',
      ],
      instead: 'Constraints in the database, which also hold for scripts, races and the next service.',
    },
  ],
} as const satisfies Axis;
