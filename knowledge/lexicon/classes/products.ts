import type { WordClasses } from './word-classes.ts';

/** Products and standards by their kind. */
// biome-ignore format: a class reads as a paragraph
export const productClasses = {
  'relational-db': [
    'postgres', 'mysql', 'mariadb', 'oracle', 'sql server', 'sqlite', 'relational', 'sql', 'aurora', 'cockroach*',
    'spanner', 'db2', 'rds', 'innodb', 'pgbouncer', 'psql', 'vitess', 'planetscale', 'h2', 'percona', 'supabase',
    'yugabyte*', 'relational database', 'foreign keys',
  ],
  'document-db': [
    'mongodb', 'mongoose', 'couchbase', 'couchdb', 'couch', 'firestore', 'firebase', 'documentdb',
    'document store/database', 'documents', 'cosmos', 'ravendb', 'collections', 'nosql', 'json documents', 'schemaless',
    'dynamic schema',
  ],
  'key-value-db': [
    'dynamodb', 'redis', 'valkey', 'key value', 'etcd', 'consul', 'zookeeper', 'rocksdb', 'leveldb', 'riak',
    'hazelcast', 'aerospike', 'foundationdb', 'scylla', 'cassandra', 'wide column', 'bigtable', 'hbase', 'keyspace',
    'keydb', 'berkeley',
  ],
  'search-db': [
    'elasticsearch', 'elastic', 'opensearch', 'lucene', 'solr', 'algolia', 'meilisearch', 'typesense', 'vespa',
    'vector', 'vector database', 'pinecone', 'pgvector', 'embeddings', 'inverted index', 'full text', 'search engine',
    'kibana', 'trigram', 'tsvector', 'sphinx',
  ],
  'graph-db': [
    'neo4j', 'cypher', 'neptune', 'gremlin', 'graph database', 'dgraph', 'janusgraph', 'sparql', 'arangodb',
    'edges and nodes', 'friends of friends', 'shortest path', 'traversal', 'degrees of separation',
    'recommendation graph', 'tigergraph',
  ],
  'time-series-db': [
    'influx*', 'timescale*', 'prometheus', 'time series', 'victoria metrics', 'graphite', 'opentsdb', 'questdb',
    'druid', 'clickhouse', 'kdb', 'downsampling', 'm3', 'hypertable', 'rollups', 'tsdb',
  ],
  'warehouse-db': [
    'snowflake', 'bigquery', 'redshift', 'warehouse', 'data lake', 'lakehouse', 'parquet', 'hadoop', 'hive', 'spark',
    'presto', 'trino', 'databricks', 'dbt', 'airflow', 'star schema', 'columnar', 'clickhouse', 'athena', 'iceberg',
    'delta lake', 'olap', 'looker', 'tableau', 'power bi', 'duckdb', 'vertica', 'teradata', 'orc',
  ],
  'object-store': [
    's3', 'bucket/buckets', 'blob storage', 'object storage', 'object store', 'minio', 'glacier', 'gcs', 'presigned',
    'cloud storage', 'file store', 'nfs', 'ftp', 'sftp', 'shared drive', 'file share', 'hdfs', 'ceph', 'network drive',
    'dropbox', 'multipart upload', 'backblaze',
  ],
  'cache-product': [
    'redis', 'memcached', 'memcache', 'varnish', 'cdn', 'cloudflare', 'fastly', 'akamai', 'cloudfront', 'ehcache',
    'caffeine', 'guava', 'hazelcast', 'nginx cache', 'valkey', 'squid', 'service worker', 'dragonfly', 'elasticache',
    'infinispan', 'keydb', 'edge cache', 'apollo cache', 'page cache',
  ],
  'queue-product': [
    'kafka', 'rabbitmq', 'rabbit', 'sqs', 'sns', 'activemq', 'pulsar', 'nats', 'kinesis', 'pubsub', 'eventbridge',
    'celery', 'sidekiq', 'jms', 'mqtt', 'zeromq', 'redis streams', 'event hub', 'debezium', 'kafka connect', 'temporal',
    'airflow', 'exchange', 'broker', 'resque', 'bull', 'service bus', 'flink', 'camel', 'ibm mq', 'consumer offset',
    'ksql',
  ],
  'cloud-product': [
    'aws', 'azure', 'gcp', 'google cloud', 'lambda', 'ec2', 'ecs', 'eks', 'fargate', 'kubernetes', 'docker',
    'terraform', 'ansible', 'helm', 'heroku', 'vercel', 'cloud run', 'app engine', 'openshift', 'nomad', 'istio',
    'envoy', 'linkerd', 'nginx', 'haproxy', 'traefik', 'alb', 'vpc', 'iam', 'route 53', 'cloudformation', 'pulumi',
    'vmware', 'argo', 'knative', 'hetzner', 'digitalocean', 'openstack', 'ingress',
  ],
  'watch-product': [
    'prometheus', 'grafana', 'datadog', 'splunk', 'kibana', 'elk', 'loki', 'jaeger', 'zipkin', 'opentelemetry',
    'new relic', 'sentry', 'pagerduty', 'opsgenie', 'nagios', 'zabbix', 'honeycomb', 'statsd', 'cloudwatch',
    'dynatrace', 'logstash', 'fluentd', 'fluent', 'tempo', 'alertmanager', 'pingdom', 'graphite', 'rollbar', 'bugsnag',
    'statuspage', 'uptime robot', 'victorops', 'thanos',
  ],
  'auth-standard': [
    'oauth', 'oidc', 'openid', 'saml', 'jwt', 'ldap', 'active directory', 'kerberos', 'keycloak', 'okta', 'auth0',
    'cognito', 'basic auth', 'api key', 'bearer', 'pkce', 'scim', 'webauthn', 'passkeys', 'mtls', 'hmac', 'vault',
    'bcrypt', 'argon2', 'scrypt', 'tls', 'sso', 'opa', 'cors', 'csp', 'csrf', 'xss', 'owasp', 'cedar', 'zanzibar',
    'spiffe', 'totp', 'fido', 'yubikey', 'captcha', 'waf', 'hsm', 'kms', 'snyk', 'dependabot',
  ],
  protocol: [
    'http', 'http2', 'graphql', 'grpc', 'soap', 'websocket', 'mqtt', 'amqp', 'tcp', 'udp', 'quic', 'sse', 'webrtc',
    'protobuf', 'json', 'xml', 'avro', 'thrift', 'openapi', 'asyncapi', 'odata', 'hateoas', 'smtp', 'imap', 'ftp',
    'rpc', 'jsonrpc', 'msgpack', 'cbor', 'iso 8583', 'hl7', 'fhir', 'swift', 'edi', 'csv', 'webhook', 'wsdl', 'trpc',
    'rest or/and/versus', 'or rest', 'rest api',
  ],
  'test-tool': [
    'junit', 'pytest', 'jest', 'vitest', 'mocha', 'cypress', 'playwright', 'selenium', 'testcontainer*', 'wiremock',
    'mockito', 'pact', 'postman', 'k6', 'gatling', 'jmeter', 'locust', 'cucumber', 'hypothesis', 'quickcheck',
    'stryker', 'sonar', 'sonarqube', 'jenkins', 'github actions', 'gitlab ci', 'circle ci', 'testng', 'rspec',
    'storybook', 'toxiproxy', 'chaos monkey', 'litmus', 'gremlin', 'schemathesis', 'karate', 'newman', 'jacoco',
    'pitest', 'mockserver',
  ],
  'change-tool': [
    'flyway', 'liquibase', 'alembic', 'debezium', 'gh ost', 'pt online', 'launchdarkly', 'unleash', 'split io',
    'terraform', 'argo', 'spinnaker', 'ghost', 'dms', 'goldengate', 'rails migrations', 'django migrations', 'knex',
    'prisma', 'strangler', 'feature toggles', 'flipt', 'cdc', 'logical replication', 'pglogical', 'mirror',
    'shadow traffic', 'canary', 'istio', 'schema registry', 'pg dump', 'dump and restore', 'atlas',
  ],
  'language-name': [
    'java', 'kotlin', 'scala', 'python', 'django', 'flask', 'fastapi', 'javascript', 'typescript', 'nodejs', 'node js',
    'react', 'angular', 'vue', 'golang', 'rust', 'ruby', 'rails', 'php', 'laravel', 'symfony', 'c#', 'dotnet', 'c++',
    'elixir', 'erlang', 'haskell', 'clojure', 'perl', 'cobol', 'swift', 'fortran', 'spring boot', 'hibernate',
    'quarkus', 'bash', 'assembler', 'visual basic', 'delphi', 'orm', 'jpa', 'pascal', 'lua',
  ],
  'known-app': [
    'twitter', 'uber', 'netflix', 'airbnb', 'whatsapp', 'instagram', 'facebook', 'youtube', 'spotify', 'dropbox',
    'google docs', 'google maps', 'ticketmaster', 'tinder', 'slack', 'amazon', 'ebay', 'tiktok', 'reddit', 'linkedin',
    'paypal', 'stripe', 'booking com', 'deliveroo', 'doordash', 'lyft', 'zoom', 'discord', 'telegram', 'pastebin',
    'bitly', 'tinyurl', 'strava', 'duolingo', 'wikipedia', 'stack overflow', 'github', 'gmail', 'pinterest', 'yelp',
    'twitch', 'snapchat', 'trello', 'figma', 'craigslist',
  ],
} as const satisfies WordClasses;
