import type { Source } from '../source.ts';

export const POSTGRES_LIMITS: Source = {
  title: 'PostgreSQL 17 documentation, appendix on limits',
  by: 'PostgreSQL Global Development Group',
  year: 2024,
};

export const DYNAMODB_GUIDE: Source = {
  title: 'Amazon DynamoDB Developer Guide, quotas and partition key design',
  by: 'Amazon Web Services',
  year: 2024,
};

export const CASSANDRA_PLANNING: Source = {
  title: 'Apache Cassandra 3.0, planning: calculating partition size',
  by: 'DataStax',
  year: 2016,
};

export const ELASTIC_GUIDE: Source = {
  title: 'Elasticsearch Guide 8, near real-time search and shard sizing',
  by: 'Elastic',
  year: 2024,
};

export const S3_GUIDE: Source = {
  title: 'Amazon S3 User Guide, performance design patterns',
  by: 'Amazon Web Services',
  year: 2024,
};
