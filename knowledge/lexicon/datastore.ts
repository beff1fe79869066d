import type { LexiconEntries } from './lexicon.ts';

/** What speaks for a datastore round: which store, which shape, which index, which lock. */
// biome-ignore format: several entries a line, or it would be ten screens long
export const datastore = {
  strong: [
    // the choice
    'which/what database', 'which/what datastore', 'choose/pick/choosing/picking a/the database/datastore',
    'what kind/type/sort of database/store', 'database would you use/choose/pick', 'database for this',
    'sql or/versus/vs/and/over nosql', 'nosql or/versus/vs/and sql', 'relational or/versus/vs/and document/nosql/non',
    'postgres or/versus/vs mysql/mongodb/dynamodb/cassandra', 'mongodb or/versus/vs postgres/sql/relational',
    'document database/store', 'graph database', 'time series database', 'column*/columnar store/database', 'wide column',
    'vector database', 'key value store or/versus/for', 'relational database',
    // shape
    'schema design', 'data model', 'tables would you', 'which/what tables/columns', 'tables and columns/keys/relations',
    'primary key', 'foreign key', 'composite key/index', 'many to many', 'one to many', 'join table', 'denormali*',
    'normal form', 'er diagram',
    // queries
    'query plan', 'explain analyze/plan', 'sequential/full/table scan', 'covering index', 'partial index',
    'which index/indexes', 'index would you', 'add an index', 'secondary index', 'b tree', 'n+1', 'inverted index',
    'orm query/queries/generates', 'slow query',
    // transactions
    'isolation level', 'read committed', 'repeatable read', 'dirty read', 'phantom read', 'write skew', 'mvcc',
    'row lock', 'select for update', 'pessimistic or/versus/vs/and/lock* optimistic',
    'optimistic or/versus/vs/and/lock* pessimistic', 'deadlock detected/database/transaction', 'write ahead log',
    // placed by how often it is heard elsewhere
    'million/billion rows', 'materiali* view', 'json column', 'history table', 'unique constraint',
    'partition by month/date/day', 'nosql', 'index on/for column/table', 'column', 'index', 'select',
    // where it lives
    'where does/do/should the data/record/rows/it live/sit/go', 'which store',
    'what kind/type/sort of table/storage/index', 'table or/collection', 'relational', 'sql database',
    'column store/family',
    // how it is cut into tables
    'how many tables', 'draw/sketch/show me the tables/schema/model/columns', 'tables and/or columns/keys/collections',
    'columns does/would/do/in', 'row per', 'hundred/two/eighty columns', 'nullable', 'foreign keys or/and/off/on/slow',
    'cascade', 'constraint', 'uuid or/versus/vs/as/key',
    // finding it again
    'what index', 'index on/does/for/help/would', 'indexes on/do/does', 'composite', 'query plan/planner',
    'explain says/shows/output', 'vacuum', 'join the/these/three/on/to/is',
    // two at the same row
    'two transactions', 'one transaction', 'in a/one/the/same transaction', 'transaction open/long/boundary/or/block',
    'locks/locked/locking the row/table/whole',
    // size and age
    'table grows/grew/is/has/with billion/million/terabyte/gigabyte', 'soft delete', 'read replica for/query/report',
    // products
    'cockroachdb', 'couchdb', 'neo4j', 'timescale', 'influx', 'scylla', 'bigquery', 'mariadb', 'duckdb', 'lucene',
    'innodb', 'supabase', 'pgbouncer',
    // told apart from its neighbours: inside the one store
    'foreign', 'isolation', 'for update', 'serialisable', 'materialised/materialized view', 'what type', 'committed',
    'planner',
  ],
  plain: [
    // what the data must answer
    'invoices/orders/rows/records from/older last/than quarter/month/year',
    'all invoices/orders/customers over/from/with thousand/last/euros', 'own/separate table or/column/for',
    'in their own table', 'two clerks/admins/agents/people open/edit/change same', 'both press/hit/click save',
    'save* the same record/customer/row/document', 'nobody reads/needs older/anything', 'mistype*', 'misspell*',
    'still expect/find a hit/result/match', 'rows and nobody/slow/growing',
    'what was the address/price/name/value when/at/on/last', 'as it was at/on/when',
    'forty/thirty/twenty/ten seconds/minutes report/query/list/search',
    'report/list/search takes/needs forty/thirty/twenty/seconds/minutes',
    'fires/runs/makes/sends hundred/thousand/three queries/selects', 'how/where would you store/model/save the/that/this',
    'how would you model', 'store that/this/it in what/which', 'different/own/extra attributes/fields/properties',
    'last seat/room/ticket/item/piece same', 'same/last seat/room/ticket two/both',
    'two people/users/customers last seat/room/ticket/item', 'money left/leaves/gone/deducted but/never/arrive*',
    'transfer stops/fails/crashes/breaks halfway/middle/between',
    // products
    'postgres', 'mysql', 'sqlite', 'mongodb', 'dynamodb', 'cassandra', 'clickhouse', 'elasticsearch', 'opensearch',
    // reads and plans
    'group by', 'join across/over/between tables', 'five/six/seven tables join', 'hundred/thousand queries for one page',
    'query takes thirty/ten/five/eight seconds/minutes', 'query takes seconds', 'was fast with few rows',
    'fast until the table grew', 'planner picks', 'statistics are stale/out/old', 'selectivity', 'order of columns index',
    'leftmost prefix', 'index slows/slow writes/inserts', 'query pattern', 'access pattern', 'what queries will you run',
    'how will you query', 'full text search', 'search by name/title/text', 'geo/spatial query/index',
    'within five kilometers/miles', 'postgis', 'report/reporting query/queries slow',
    'monthly/yearly report locks/blocks/kills database', 'analytics on the production database', 'olap', 'oltp',
    'data warehouse',
    // shapes
    'jsonb', 'custom fields per customer/tenant', 'hierarch* in a table/database/sql', 'parent id', 'recursive query/cte',
    'store money/amounts decimal', 'soft delete* column/row', 'deleted at', 'audit table', 'valid from',
    'check constraint', 'referential integrity', 'orphan rows', 'store images/files/blobs in the database', 'blob column',
    'table per tenant', 'embedded document', 'embed or reference', 'partition key', 'sort key', 'single table design',
    // sizes
    'partition* the/a table', 'archive/archiv* old rows/orders/data', 'delete* old rows/million',
    'table is five hundred/hundred gigabyte', 'retention of rows', 'connection pool database', 'too many connections',
    // two at once
    'transaction', 'commit fails/failed', 'last seat/ticket/item/room stock', 'last one in stock',
    'two people/users/customers buy/book/reserve last/same', 'seat sold twice', 'oversell*', 'overbook*',
    'account balance negative', 'money left one account', 'money disappears between accounts',
    'transfer between two accounts', 'all or nothing', 'both rows or none', 'locks the table/row', 'lock wait',
    'version column', 'two admins/clerks/editors save/edit the same row/record', 'survives a crash committed',
    // named outright, yet heard in other rounds too
    'acid', 'snapshot isolation', 'table lock', 'missing/wrong/unused index', 'data/database schema', 'auto increment',
    'entity relation*',
    // placed by how often it is heard elsewhere
    'serializable', 'table', 'row', 'query', 'store', 'join', 'relation', 'unique', 'view', 'orm',
    // where it lives
    'what store', 'keep/store it/them/this in/as table/column/row/json/one', 'document or/versus/vs/and/db', 'nosql or',
    'graph or/versus/database/store', 'append only table', 'time series', 'one database or/for/several/many',
    'same database for/as', 'database per service/tenant/customer', 'schema per tenant/customer', 'filesystem or/versus',
    'database can/could do/give/refuse/promise', 'could the table/database/store itself',
    // how it is cut into tables
    'one table or/for', 'one big/wide table', 'one row per/for/or', 'rows per/a/in day/year/customer',
    'new row or/for/each/instead', 'new column or/for', 'separate/own row/table/column or/for/each', 'own columns',
    'null or/in/column', 'default value column', 'type of column', 'what type would/is/for', 'varchar', 'text or/column',
    'numeric/decimal or/float', 'float for/or money', 'timestamp with/without/column', 'timezone column/store',
    'date column', 'enum or/table/column', 'lookup/reference table', 'link/junction table', 'self reference/join',
    'parent and child/row', 'tree in/of/as', 'ancestors/descendants/children of', 'who reports to whom',
    'categories under/inside', 'folder inside/in', 'recurs* query/sql', 'normali*', 'third normal',
    'duplicate/duplicated/copy/copied the name/address/column/field into/in',
    'store/keep/save the total/sum/count/balance or/compute/calculate', 'computed/generated/derived column',
    'balance as/is a/or sum/column/row', 'running total/balance', 'double entry/ledger',
    'price at/when the time/bought/order', 'as of/at last/date/day/that',
    'what did it/she/he/this say/look/cost/own then/in/on', 'who changed what/it/row/this',
    'history of a/the/each/one/every row/record/price/address/changes', 'versions of a/the/each row/record/document',
    'bitemporal', 'slowly changing', 'valid/effective to/until/date', 'overwrite/overwritten the row/old/value or/keep',
    'one of them/the optional/missing', 'two hundred/thirty/different kinds/types of product/fields/things',
    'each kind/type has/have own/other/different fields', 'extra/custom/own fields per/for/each', 'entity attribute',
    'key value pairs', 'array column/in', 'many tags', 'orphan*', 'check in/on table', 'natural or/key',
    'sequence/serial or/for/id', 'number/ids without gaps/holes', 'invoice number gap/without',
    'what makes it/a/one/row unique', 'unique index/key/per/across/together', 'same person/customer twice/two row/in',
    'duplicate rows/records', 'case insensitive', 'collation',
    // finding it again
    'scans the/whole/all/everything', 'seq scan', 'index scan/only', 'is the index used/ignored',
    'uses/used/ignore the/my/wrong index', 'hash index', 'gin', 'gist', 'bloat', 'fill factor', 'index size/bigger/costs',
    'too many/another/one more index', 'write amplification', 'find/finding it/them by name/number/date/phone/email',
    'look up/looks up/looked by name/number/date', 'search/searching by/for name/part/words/text/number', 'like percent',
    'typo/misspelled/accent find/search', 'umlaut',
    'within/near/inside kilometers/kilometres/metres/meters/rectangle/radius', 'nearest', 'closest to',
    'overlap/overlapping date/bookings/intervals/range', 'range query/scan/type', 'between two dates',
    'date range query/index', 'limit ten/20 order/query', 'latest/newest/last one/row/value/reading per/for/of each',
    'top ten/three/five per', 'sum/total/average/count by/per/of month/region/customer/day', 'count of rows/all',
    'count star', 'which/what queries does/do/will/would', 'what questions will/must it/they',
    'the question is always/by', 'always by/asked/asks number/id/date',
    'always read/asked/written/fetched by/together/with', 'query that runs/takes/finds/needs/gets',
    'query is/was/got/becomes slow/fast', 'query was fast/ten', 'report query/on/against/kills/locks/from',
    'report for/at month/every/the end', 'aggregate*', 'subquery', 'window function', 'left/outer/inner/seven/nine joins',
    'without a/any join', 'hydrate/loads each row/object one', 'lazy loading', 'select star', 'sql/query the orm',
    'trigger', 'prepared/parameter plan', 'hint planner/index',
    // two at the same row
    'same row', 'begin and/commit', 'commit or/and/before/together', 'both or neither/none',
    'half written/saved/done row/order/money',
    'stops/dies/crashes/breaks half/halfway/between the/two insert/update/rows/writes',
    'crash/power between/during write/commit', 'money/balance goes/went/go below/negative/minus',
    'sold/booked/paid/picked twice/by two', 'grab/pick/take the next job/ticket/row/task', 'skip locked',
    'queue in the/a database/postgres/table', 'counter row/in/column', 'adding one/to the same/counter',
    'read/check then write/insert/update/book', 'check and/then insert/book/update',
    'both see/saw/read free/empty/one/zero', 'reads/saw/sees old/half/uncommitted row/other/value', 'writer block reader',
    'reader block/wait writer', 'who waits for whom/who/row', 'row is locked', 'gap lock', 'lock escalation',
    'advisory lock', 'lock order', 'waits for/on lock', 'abort*/retry the transaction',
    'transaction aborts/aborted/fails/waits/retry', 'lost update', 'last save/saved/writer wins row/record',
    'overwrites/overwrote/overwritten her/his/each/other change/edit/row', 'optimistic lock*', 'pessimistic', 'anomal*',
    'two phase locking', 'committed and/but/then power/crash/gone', 'fsync', 'wal', 'savepoint',
    // size and age
    'rows a/per day/second/night/year', 'hundred million/billion rows', 'million rows and/in/from/per',
    'older than years/months', 'old rows/orders/records/data out/away/go/archive/slow/still',
    'keep/kept ten/seven/five/thirty years', 'cold data/storage/rows', 'hot and cold',
    'throw/throwing away old/rows/partition', 'delete/deleting/deleted rows/million/old/everything',
    'deleted flag/row/or/at', 'tombstone', 'detach/drop partition', 'inserts a/per second', 'bulk insert/load',
    'copy/load million rows/nightly', 'connection to/pool/pooling/sessions database/server', 'pool size',
    'eight hundred sessions/connections', 'analytics/analyst query/run/asks/on', 'columnar', 'parquet', 'etl',
    'backup/restore/restored database/table/of/point', 'point in time',
    'blob/pictures/photos/pdf/scans in/into/or/outside table/database/row', 'path/link/url in the row/table/column',
    'compress/compression column/table',
    // products
    'sql server', 'solr', 'insert', 'attribute',
    // told apart from its neighbours: inside the one store
    'on disk', 'by month/year/customer partition/cut/split', 'lay/laid it/them/data/rows out/on',
    'how is/are it/they/rows stored/kept/laid', 'inside one/the/a database', 'database itself/alone', 'one statement',
    'in sql', 'select/insert/update/delete statement',
  ],
  weak: [
    'database', 'sql', 'schema', 'key', 'model', 'lock', 'replica', 'partition', 'read heavy', 'document', 'search',
    'durab* commit',
    // placed by how often it is heard elsewhere
    'crawls', 'oracle', 'cardinality', 'deadlock',
    // where it lives
    'collection or/versus/of/table',
    // finding it again
    'stored procedure',
    // two at the same row
    'below zero', 'version number/column/row',
    // products
    'scan',
  ],
} as const satisfies LexiconEntries;
