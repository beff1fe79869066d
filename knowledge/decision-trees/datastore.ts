import { decisionTree } from './decision-tree.ts';
import { CASSANDRA_PLANNING, DYNAMODB_GUIDE, ELASTIC_GUIDE, POSTGRES_LIMITS, S3_GUIDE } from './store-sources.ts';

/**
 * From the load to a store. It is asked once for each kind of data, not once for the product: the
 * bookings of a ferry line and its ticket PDFs end at different leaves.
 */
export const datastoreTree = decisionTree({
  id: 'datastore',
  title: 'Which store, for this kind of data',
  root: 'ratio',
  nodes: {
    ratio: {
      kind: 'question',
      about: 'read-write-ratio',
      ask: 'For each write, how many reads, and does a write change a row or add one?',
      because: 'Reads can be spread over copies and indexes; a flood of writes is what outgrows a single primary.',
      answers: [
        { answer: 'More reads than writes, or about the same', to: 'read-shape', when: ['read-heavy'] },
        { answer: 'More writes, and they change what is there', to: 'change-scope', when: ['write-heavy'] },
        { answer: 'More writes, and they only add', to: 'append-reads', when: ['append-only'] },
        { answer: 'Whole files, written once and fetched by name', to: 'object-storage', when: ['large-files'] },
      ],
    },

    'read-shape': {
      kind: 'question',
      about: 'access-pattern',
      ask: 'What does the busiest query look like?',
      because: 'A store is fast at the query its layout was made for, and slow or helpless at the others.',
      answers: [
        { answer: 'Filters and joins, and more of them next quarter', to: 'row-rules', when: ['ad-hoc-queries'] },
        { answer: 'One item, or one sorted list, by a key we know', to: 'may-vanish', when: ['key-access'] },
        { answer: 'Words in text, best match first', to: 'text-demands', when: ['full-text'] },
        { answer: 'Sums over most of the rows, for reports', to: 'warehouse', when: ['analytics'] },
        { answer: 'Paths of unknown length from one thing to another', to: 'graph', when: ['graph'] },
      ],
    },

    'row-rules': {
      kind: 'question',
      about: 'consistency',
      ask: 'Which rules must hold across several rows the moment a write is confirmed?',
      because:
        'A rule over several rows needs a transaction, and where that transaction may run limits how you can scale.',
      answers: [
        {
          answer: 'Some: no seat sold twice, no balance below zero',
          to: 'primary-ceiling',
          when: ['strong-consistency', 'no-duplicates'],
        },
        { answer: 'None, and most reads may lag a little', to: 'postgres-replicas', when: ['eventual-ok'] },
      ],
    },

    'change-scope': {
      kind: 'question',
      about: 'consistency',
      ask: 'Does a change have to agree with other rows, or only with the row itself?',
      because: 'A condition on one item is cheap in any of these stores; a condition over several is not.',
      answers: [
        { answer: 'With other rows, in one transaction', to: 'primary-ceiling', when: ['strong-consistency'] },
        { answer: 'Only with itself, one item at a time', to: 'key-ceiling' },
      ],
    },

    'primary-ceiling': {
      kind: 'question',
      about: 'scale-ceiling',
      ask: 'Will the writes and the hot data of the next three years fit on one big primary?',
      because: 'Sharding gives up joins and transactions across shards, so it has to be forced on you by a number.',
      answers: [
        { answer: 'Yes, with room to spare', to: 'postgres' },
        { answer: 'No, but every transaction stays inside one tenant', to: 'postgres-by-tenant' },
        { answer: 'No, and transactions cross any split we can think of', to: 'distributed-sql' },
      ],
    },

    'may-vanish': {
      kind: 'question',
      about: 'consistency',
      ask: 'May an entry disappear, because it can be made again?',
      because: 'What may vanish can live in memory alone; everything else has to be on disk before it is confirmed.',
      answers: [
        { answer: 'Yes: a session, a counter of the last minute, a copy', to: 'in-memory' },
        { answer: 'No, once confirmed it stays', to: 'key-ceiling', when: ['no-loss'] },
      ],
    },

    'key-ceiling': {
      kind: 'question',
      about: 'scale-ceiling',
      ask: 'How far will it grow, how much does the load swing, and where must it run?',
      because: 'Access by key alone splits well, so past one machine the question is who does the splitting.',
      answers: [
        { answer: 'One machine carries it for years', to: 'postgres-by-key' },
        { answer: 'Past one machine, on AWS, and nobody to run a cluster', to: 'dynamodb' },
        { answer: 'Past one machine, on our own hardware or several clouds', to: 'cassandra-regions' },
      ],
    },

    'append-reads': {
      kind: 'question',
      about: 'access-pattern',
      ask: 'How is what we append read again?',
      because: 'Appending is easy everywhere; the way of reading it back is what tells the stores apart.',
      answers: [
        { answer: 'The latest entries of one device, chat or account', to: 'append-ceiling', when: ['key-access'] },
        { answer: 'By the words in it, as with logs', to: 'elasticsearch-logs', when: ['full-text'] },
        { answer: 'Averages and percentiles over time', to: 'time-series', when: ['analytics'] },
        { answer: 'All of it in order, by several consumers', to: 'event-log', when: ['ordered'] },
      ],
    },

    'append-ceiling': {
      kind: 'question',
      about: 'scale-ceiling',
      ask: 'How many entries a second at peak, and for how long are they kept?',
      because: 'Rate times size times retention is the disk; the rate alone tells whether one primary can commit it.',
      answers: [
        { answer: 'One primary keeps up, and old months can go', to: 'postgres-partitioned' },
        { answer: 'More than one machine commits, and still growing', to: 'append-conditions' },
      ],
    },

    'append-conditions': {
      kind: 'question',
      about: 'consistency',
      ask: 'Does a write depend on what is already stored?',
      because: 'A leaderless store takes blind writes cheaply, and pays a round of Paxos for each conditional one.',
      answers: [
        { answer: 'No, it is added blindly, and a late read is fine', to: 'cassandra', when: ['eventual-ok'] },
        {
          answer: 'Often: only if absent, or only if unchanged',
          to: 'dynamodb',
          when: ['strong-consistency', 'no-duplicates'],
        },
      ],
    },

    'text-demands': {
      kind: 'question',
      about: 'scale-ceiling',
      ask: 'How much text is it, and how clever must the matching be?',
      because: 'A second store means a second copy to keep in step, which plain word search does not justify.',
      answers: [
        { answer: 'A few million short rows, plain words', to: 'postgres-full-text' },
        { answer: 'Typos, several languages, facets, tuned ranking', to: 'text-lag' },
      ],
    },

    'text-lag': {
      kind: 'question',
      about: 'consistency',
      ask: 'How soon after saving must a change be found?',
      because: 'A search index follows the database; it is never part of its transaction.',
      answers: [
        { answer: 'Some seconds later is fine', to: 'elasticsearch', when: ['eventual-ok'] },
        { answer: 'In the very next query', to: 'postgres-full-text', when: ['strong-consistency'] },
      ],
    },

    postgres: {
      kind: 'leaf',
      store: 'Postgres',
      reason:
        'Rules over several rows become constraints and transactions, and queries nobody has thought of yet can still be answered.',
      price:
        'Writes have one primary as their ceiling, a failover interrupts them, and vacuum and connections need care.',
      index:
        'A composite B-tree per hot query, equality columns first and the sort column last; unique constraints for the rules.',
      unless: 'The team already runs MySQL well. The reasons are the same, so the one you can operate wins.',
      numbers: [
        { what: 'Largest table, without partitions, with 8 kB pages', value: '32 terabytes', source: POSTGRES_LIMITS },
      ],
    },
    'postgres-replicas': {
      kind: 'leaf',
      store: 'Postgres',
      reason: 'Joins and filters keep it relational, and reads that may lag can be spread over replicas.',
      price:
        'A replica may miss the write a user has just made, so the reads after a write go to the primary. Replicas add no write capacity.',
      index:
        'Composite or partial B-trees for the frequent filters; a covering index where a list needs only few columns.',
      unless: 'The same few pages are read over and over. A cache or a CDN in front takes that for less.',
    },
    'postgres-by-tenant': {
      kind: 'leaf',
      store: 'Postgres',
      reason:
        'When each transaction belongs to one tenant, tenants can be spread over several primaries and stay fully relational inside.',
      price:
        'Moving a big tenant is a project, reports over all tenants need another path, and each migration runs once per shard.',
      index: 'Tenant id leads every primary key and every index, so that a query touches one shard and one range.',
      unless: 'One tenant alone outgrows a machine. Then it is a distributed SQL database.',
    },
    'postgres-by-key': {
      kind: 'leaf',
      store: 'Postgres',
      reason: 'A lookup by primary key is cheap here too, and one database less is one less to run.',
      price:
        'Sharding would be your own work later, and frequent updates of the same rows leave dead versions for vacuum to clear.',
      index: 'The primary key for the item; for its list, a B-tree on owner and then created-at descending.',
      unless:
        'The load swings between nothing and a flood. A store billed by the request fits that, warmed up before a known rush.',
    },
    'postgres-partitioned': {
      kind: 'leaf',
      store: 'Postgres',
      reason: 'One primary commits this, and partitions by month turn deletion of old data into dropping a table.',
      price:
        'A unique constraint must include the partition column, and a query without a time range visits every partition.',
      index:
        'B-tree on device and then time in each partition; BRIN on time where rows arrive in order and the scans are wide.',
      unless: 'Most queries are averages over time. TimescaleDB adds that to the Postgres you already know.',
    },
    'postgres-full-text': {
      kind: 'leaf',
      store: 'Postgres',
      reason: 'Plain word search can sit in the same transaction as the row, so a saved change is found at once.',
      price:
        'Ranking is basic and slows down on big result sets, facets are counted by hand, and the index makes writes slower.',
      index: 'GIN on a stored tsvector column; GIN with trigrams for parts of words and for near misses.',
      unless: 'Ranking becomes something the business tunes every week. Then add a search engine beside it.',
    },
    dynamodb: {
      kind: 'leaf',
      store: 'DynamoDB',
      reason:
        'Known keys, conditional writes on one item and growth without a cluster to run: it splits by partition key on its own.',
      price:
        'Every new query needs a new index or a new copy of the data, there are no joins, and a hot partition key is throttled.',
      index:
        'Partition key with many values, sort key in the order of the list; a global secondary index for each other query, which is read eventually consistent only.',
      unless: 'You are not on AWS, or the questions are still changing. Then Cassandra, or Postgres until they settle.',
      numbers: [
        { what: 'Largest item', value: '400 kilobytes', source: DYNAMODB_GUIDE },
        {
          what: 'Ceiling of one partition',
          value: '3,000 read units and 1,000 write units a second',
          source: DYNAMODB_GUIDE,
        },
        { what: 'Most items in one transaction', value: '100 items, 4 megabytes together', source: DYNAMODB_GUIDE },
      ],
    },
    cassandra: {
      kind: 'leaf',
      store: 'Cassandra',
      reason:
        'Any node takes a blind append and each replica writes it in sequence, so more nodes mean more writes a second.',
      price:
        'One table per query, no joins, repairs and compactions to run, and deletes leave tombstones that slow reads down.',
      index:
        'Partition by device and day so that none grows for ever; cluster by time descending, which makes "latest" one short read.',
      unless: 'Nobody on the team can run it. Then DynamoDB with the same two-part key, or a managed Cassandra.',
      numbers: [
        {
          what: 'Partition size to stay below',
          value: 'about 100 megabytes or 100,000 values',
          source: CASSANDRA_PLANNING,
        },
      ],
    },
    'cassandra-regions': {
      kind: 'leaf',
      store: 'Cassandra',
      reason:
        'Each data centre takes reads and writes by key on its own, on any hardware, and they catch up with each other afterwards.',
      price:
        'Two regions that write one cell are settled by timestamp, the later one wins, so clocks matter and an update can be lost.',
      index: 'The partition key is the key you look up; a second table written by the application for a second way in.',
      unless:
        'Lost updates are not acceptable. Then a distributed SQL database, which pays with latency between regions.',
    },
    elasticsearch: {
      kind: 'leaf',
      store: 'Elasticsearch',
      reason: 'Ranking, typos, languages and facets are what an inverted index with analysers is made for.',
      price:
        'It is a copy: it trails the database, has to be rebuilt when a mapping changes, and eats memory. The truth stays elsewhere.',
      index:
        'Text fields with an analyser per language, keyword fields for filters and facets; fed by an outbox or change data capture.',
      unless: 'Search is a side feature and nobody runs clusters. A hosted service, or Postgres full text, is enough.',
      numbers: [
        { what: 'Default time until a change can be searched', value: 'about one second', source: ELASTIC_GUIDE },
        { what: 'Shard size to aim for', value: '10 to 50 gigabytes', source: ELASTIC_GUIDE },
      ],
    },
    'elasticsearch-logs': {
      kind: 'leaf',
      store: 'Elasticsearch',
      reason: 'Logs are appended, searched by word and field within a time range, and dropped by the day.',
      price:
        'Indexing every field costs disk and CPU at the rate of the logs, and too many distinct fields bloat the mapping.',
      index:
        'A data stream that rolls over by size or age; keyword for service and trace id, text for the message alone, the rest unindexed.',
      unless: 'You nearly always filter by service first. Loki, or ClickHouse, keeps the same logs for less.',
    },
    'object-storage': {
      kind: 'leaf',
      store: 'something else',
      instead: 'Object storage, such as S3, with a row per file in the database',
      reason: 'Files are read whole and by name, need no query, and would crowd the rows out of memory and backups.',
      price: 'Row and file are not one transaction, so uploads that nobody refers to have to be swept up.',
      index: 'None inside; the metadata row holds owner, status and object key, indexed by owner and date.',
      numbers: [
        {
          what: 'Requests each prefix takes',
          value: '3,500 writes and 5,500 reads a second, at least',
          source: S3_GUIDE,
        },
      ],
    },
    'in-memory': {
      kind: 'leaf',
      store: 'something else',
      instead: 'An in-memory store, such as Redis or Valkey',
      reason: 'Entries by key, short-lived and replaceable, answered from memory, so the network is most of the wait.',
      price: 'Memory is the limit, replication is asynchronous, and a failover can lose writes that were confirmed.',
      index: 'The key is the index: spell out its parts, give it an expiry, use a sorted set where a ranking is read.',
    },
    'distributed-sql': {
      kind: 'leaf',
      store: 'something else',
      instead: 'A distributed SQL database, such as Spanner, CockroachDB or YugabyteDB',
      reason: 'Transactions span machines, and no tenant or key divides the data cleanly.',
      price:
        'A commit waits for a majority of replicas, farther apart means slower, and contended rows make transactions retry.',
      index:
        'A primary key that spreads, not a rising number; secondary indexes are distributed too, so keep them few and covering.',
    },
    warehouse: {
      kind: 'leaf',
      store: 'something else',
      instead: 'A columnar store, such as ClickHouse, BigQuery or Redshift, fed from the database',
      reason: 'A sum over two columns reads two columns, compressed, and does not disturb the customers.',
      price:
        'Single-row updates are slow, the data trails the database, and the pipeline into it is one more thing to watch.',
      index: 'Partition by date and sort by the columns most often filtered, so that whole blocks are skipped.',
    },
    graph: {
      kind: 'leaf',
      store: 'something else',
      instead: 'A graph database, such as Neo4j or Neptune',
      reason:
        'Paths of unknown length follow pointers from node to node. A few known hops are joins, and stay in Postgres.',
      price: 'It is hard to split, few people know its query language, and it is rarely the only store.',
      index: 'An index on the property that finds the start node; from there the edges are followed.',
    },
    'time-series': {
      kind: 'leaf',
      store: 'something else',
      instead: 'A time-series store, such as TimescaleDB, InfluxDB or Prometheus for metrics',
      reason:
        'Time windows, averages per window and the thinning of old data are built in, and neighbouring values compress well.',
      price:
        'Changes to old points are awkward, and each distinct set of labels is a series of its own that costs memory.',
      index: 'Chunks by time, then by series; aggregates for each window computed in advance; no user ids as labels.',
    },
    'event-log': {
      kind: 'leaf',
      store: 'something else',
      instead: 'A log, such as Kafka or Kinesis, with a database behind each consumer that needs queries',
      reason: 'Several consumers read everything in order, each at its own pace, and may start over.',
      price: 'No query by content, order within a partition only, and what is older than the retention is gone.',
      index: 'None but the offset; the key chooses the partition, so take the entity whose order matters.',
    },
  },
});
