import type { RoundExtras } from '../round-extras.ts';

export const datastoreExtras = {
  round: 'datastore',
  openers: [
    'Bookings, ships, passengers: where would you keep all that, and why there?',
    'You said Postgres. Talk me into it, and then tell me when you would leave it.',
    'We collect readings from forty thousand meters every minute. What do you store them in?',
    'Show me the tables for a clinic that books appointments, and what each index is for.',
    'This list takes four seconds in production. The table has eighty million rows. Where do you start?',
    'SQL or not: how do you decide, when the product is still changing?',
    'Two people press "reserve" on the last seat at the same moment. What does your database do?',
  ],
  followUps: [
    {
      ask: 'Is that mostly reads or mostly writes, and what changes if you have it backwards?',
      step: 'datastore/read-write-ratio',
    },
    { ask: 'Which three queries run most often, and how are their results sorted?', step: 'datastore/access-patterns' },
    { ask: 'I save my profile and reload. Can I get the old one?', step: 'datastore/consistency' },
    {
      ask: 'How many rows is that in three years, and does one machine still hold them?',
      step: 'datastore/scale-ceiling',
    },
    { ask: 'Why not DynamoDB for this?', step: 'datastore/choice' },
    { ask: 'What stops the same cabin from being stored twice, if your code has a bug?', step: 'datastore/schema' },
    { ask: 'Which index serves that list, and why are its columns in that order?', step: 'datastore/index-match' },
    { ask: 'There are eleven indexes on the table now. What are you paying for them?', step: 'datastore/index-price' },
    { ask: 'The payment went through, then the insert failed. What state are you in?', step: 'datastore/transactions' },
    { ask: 'Which isolation level is that, and which anomaly does it still let through?', step: 'datastore/isolation' },
  ],
  tradeOffs: [
    {
      id: 'datastore/stores',
      title: 'The four stores an interviewer expects you to compare',
      criteria: ['Good at', 'Consistency', 'Grows by', 'Gives up'],
      options: [
        {
          name: 'Postgres',
          cells: [
            'Joins, constraints, queries nobody planned',
            'Transactions over any rows; asynchronous replicas lag',
            'A bigger primary, replicas for reads, partitions',
            'Easy growth of writes past one primary',
          ],
          when: 'Rules span rows and the writes fit on one primary, which is most products.',
        },
        {
          name: 'DynamoDB',
          cells: [
            'Lookups and sorted lists by known keys',
            'Eventual by default, strong reads on request, small transactions',
            'Splitting by partition key, done for you',
            'Joins, ad hoc queries, and life outside AWS',
          ],
          when: 'The queries are few and settled, the load is large or jumpy, and nobody wants to run a cluster.',
        },
        {
          name: 'Cassandra',
          cells: [
            'A steady flood of writes, read back by partition',
            'Tunable per request; lightweight transactions cost extra round trips',
            'Adding nodes, also in other data centres',
            'Joins, cheap deletes, and quiet operations',
          ],
          when: 'Entries are appended faster than one primary commits, and every region must accept writes.',
        },
        {
          name: 'Elasticsearch',
          cells: [
            'Ranked text search, filters and facets',
            'Near real time: a change can be searched after a refresh',
            'Shards and replicas',
            'Transactions, and being the only copy',
          ],
          when: 'People search in words; it stands beside the database and is fed from it.',
        },
      ],
    },
    {
      id: 'datastore/index-kinds',
      title: 'Which index for which query',
      criteria: ['Serves', 'Costs', 'Useless for'],
      options: [
        {
          name: 'Composite B-tree',
          cells: [
            'Equality on the leading columns, then a range or a sort',
            'One more structure to update per write',
            'Filters that skip the leading column',
          ],
          when: 'A hot list filters by owner or status and sorts by time.',
        },
        {
          name: 'Covering index',
          cells: [
            'The same, answered from the index without visiting the table',
            'A bigger index; the table must be vacuumed for it to pay',
            'Wide rows that are needed in full',
          ],
          when: 'A very frequent query needs two or three columns only.',
        },
        {
          name: 'Partial index',
          cells: [
            'The few rows that fulfil a fixed condition',
            'Little: it is small, and most writes do not touch it',
            'Queries that do not repeat the condition',
          ],
          when: 'You look for the open or unpaid rows among millions that are done.',
        },
        {
          name: 'GIN, the inverted index',
          cells: [
            'Words in a text, keys in JSON, members of an array',
            'Slow to update, as one row makes many entries',
            'Sorting',
          ],
          when: 'One row holds many values and any of them may be asked for.',
        },
        {
          name: 'BRIN',
          cells: [
            'Ranges over columns that follow the order of the rows on disk',
            'Almost nothing',
            'Single rows, and columns whose values are scattered',
          ],
          when: 'A huge table is only appended to and scanned by time.',
        },
      ],
    },
    {
      id: 'datastore/race-guards',
      title: 'How to stop two writers from taking the same thing',
      criteria: ['How it works', 'Who loses', 'Watch out for'],
      options: [
        {
          name: 'Conditional update',
          cells: [
            'Update where the status is still free, then count the changed rows',
            'The second writer changes no row and is told',
            'Rules that need more than that row',
          ],
          when: 'The rule can be written as a condition on one row.',
        },
        {
          name: 'Unique constraint',
          cells: [
            'The database refuses the second insert',
            'The second writer gets an error to translate',
            'Cancelled rows, which need a partial index',
          ],
          when: 'The thing that must not happen twice is a row.',
        },
        {
          name: 'Version column',
          cells: [
            'Read the version, write only if it is unchanged',
            'Whoever saves last starts over',
            'Endless retries on a row that everybody edits',
          ],
          when: 'People think for minutes between reading and saving, and rarely collide.',
        },
        {
          name: 'Select for update',
          cells: [
            'The row is locked until the transaction ends',
            'The second writer waits',
            'Deadlocks, and slow calls made while holding it',
          ],
          when: 'Collisions are frequent and the work under the lock is short.',
        },
        {
          name: 'Serializable',
          cells: [
            'The database aborts what no serial order would allow, and now and then more',
            'One of the transactions is aborted and must be retried',
            'Code without a retry loop',
          ],
          when: 'The rule spans rows that no single lock or constraint covers.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'A product is named before anybody asked about the load or the queries.',
      soundsLike: [
        'always use postgres/mysql/mongodb',
        'just use/go postgres/mysql/mongodb/dynamodb',
        'postgres everything',
        'mongodb because flexible/schemaless/modern',
        'use what know/used last',
      ],
    },
    {
      text: 'NoSQL is chosen because it "scales", with no number behind it.',
      soundsLike: [
        'because nosql scale*/faster/better',
        'nosql scales better',
        'nosql because scale*',
        'relational/sql database not/doesnt/cannot/cant scale',
        'postgres not/doesnt/cannot/cant scale',
        'mongodb/cassandra web scale',
        'join slow* avoid',
      ],
    },
    {
      text: 'Every column gets an index.',
      soundsLike: [
        'index every/all/each column/field',
        'index everything',
        'just/simply add more index*',
        'index free/costs nothing',
        'more index* always better/faster',
      ],
    },
    {
      text: 'Uniqueness is checked in the code, by reading first and inserting afterwards.',
      soundsLike: [
        'check if exists then/before insert*',
        'first select then insert',
        'query first if exists',
        'check uniqueness/duplicate* in code/application/service',
        'application/service checks if/for exists/duplicate*',
        'look if free then book/insert/reserve',
      ],
    },
    {
      text: 'A transaction is believed to prevent every race.',
      soundsLike: [
        'wrap/put in transaction so safe/fine/done',
        'transaction so no race*',
        'in transaction so safe/fine',
        'acid so safe/fine',
        'transaction locks everything/table',
      ],
    },
    {
      text: 'Read replicas are offered against too many writes.',
      soundsLike: [
        'add replica* for/handle writes',
        'more replica* for/handle writes',
        'scale writes with/by/through replica*',
        'spread/distribute writes over/across replica*',
      ],
    },
    {
      text: 'A search engine or a cache becomes the only copy of the data.',
      soundsLike: [
        'elasticsearch as primary/main/only database/store',
        'redis as primary/main/only database/store',
        'store/keep everything in elasticsearch/redis',
        'elasticsearch instead of database/postgres',
      ],
    },
  ],
} as const satisfies RoundExtras;
