/** What people call a tree, by its id, separated by commas. */
export const TREE_NAMES: Readonly<Record<string, string>> = {
  datastore:
    'which db, which database, which store, store, datastore, choose database, pick a database, sql or nosql, decision tree, database choice',
};

/** The products and kinds of store that a leaf answers for, by `<tree>/<leaf>`, separated by commas. */
export const LEAF_NAMES: Readonly<Record<string, string>> = {
  'datastore/postgres': 'postgres, postgresql, pg, relational, sql, mysql, rdbms, rds, aurora, mariadb',
  'datastore/postgres-replicas': 'read replicas, postgres replicas',
  'datastore/postgres-by-tenant': 'multi tenant, tenant sharding, citus, shard per tenant, multitenant',
  'datastore/postgres-by-key': 'postgres key value, hstore, jsonb',
  'datastore/postgres-partitioned': 'postgres partitions, partition by month, table partitioning, brin, pg_partman',
  'datastore/postgres-full-text': 'tsvector, postgres search, pg_trgm, trigram, postgres full text',
  'datastore/dynamodb': 'dynamodb, dynamo, ddb, key value store, single table design, gsi',
  'datastore/cassandra': 'cassandra, scylla, scylladb, wide column, bigtable, hbase',
  'datastore/cassandra-regions': 'cassandra, multi region writes, last write wins, lww, multi master, active active',
  'datastore/elasticsearch':
    'elasticsearch, elastic, es, opensearch, solr, lucene, search engine, full text search, inverted index, facets, algolia',
  'datastore/elasticsearch-logs': 'log search, elk, kibana, log store, loki',
  'datastore/object-storage': 's3, object storage, blob, blob store, gcs, minio, file store',
  'datastore/in-memory': 'redis, valkey, memcached, in memory, in memory store, leaderboard, sorted set, session store',
  'datastore/distributed-sql': 'spanner, cockroachdb, cockroach, yugabyte, newsql, distributed sql, tidb, vitess',
  'datastore/warehouse':
    'warehouse, data warehouse, olap, clickhouse, bigquery, redshift, snowflake, columnar, column store, analytics, reporting',
  'datastore/graph': 'graph database, graph db, neo4j, neptune, friends of friends, social graph',
  'datastore/time-series':
    'time series, timeseries, tsdb, influxdb, influx, timescale, timescaledb, prometheus, metrics store',
  'datastore/event-log':
    'kafka, kinesis, event log, event store, event sourcing, stream, streaming, pulsar, redpanda, topic',
};
