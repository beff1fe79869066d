import type { Throughput } from './figure.ts';

/** How much goes through: what vendors publish, each for one unit of the thing. All of these scale by adding units. */
export const THROUGHPUTS = [
  {
    id: 'throughput/gigabit-line',
    what: 'A network line of one gigabit, in bytes',
    value: '125 megabytes a second at best',
    perSecond: 125_000_000,
    of: 'bytes',
    source: {
      title: 'IEC 80000-13: a byte is eight bits',
      by: 'International Electrotechnical Commission',
      year: 2008,
    },
    soWhat: 'Divide by eight before comparing a line with a file.',
  },
  {
    id: 'throughput/dynamodb-partition-reads',
    what: 'Strongly consistent reads of up to 4 kilobytes from one DynamoDB partition',
    value: '3,000 a second',
    perSecond: 3_000,
    of: 'reads',
    source: {
      title: 'DynamoDB Developer Guide, designing and using partition keys',
      by: 'Amazon Web Services',
      year: 2024,
    },
    soWhat:
      'A celebrity under one key hits it however much the table is given; reads that may be stale get twice as many.',
  },
  {
    id: 'throughput/dynamodb-partition-writes',
    what: 'Writes of up to 1 kilobyte to one DynamoDB partition',
    value: '1,000 a second',
    perSecond: 1_000,
    of: 'writes',
    source: {
      title: 'DynamoDB Developer Guide, designing and using partition keys',
      by: 'Amazon Web Services',
      year: 2024,
    },
    soWhat: 'One counter for the whole site does not fit under one key: split it, and sum when reading.',
  },
  {
    id: 'throughput/s3-prefix-reads',
    what: 'GET and HEAD requests to one partitioned prefix of S3',
    value: 'at least 5,500 a second',
    perSecond: 5_500,
    of: 'requests',
    source: { title: 'Amazon S3 User Guide, optimizing performance', by: 'Amazon Web Services', year: 2024 },
    soWhat: 'Object storage is rarely the limit; the bill per request may be.',
  },
  {
    id: 'throughput/s3-prefix-writes',
    what: 'PUT, COPY, POST and DELETE requests to one partitioned prefix of S3',
    value: 'at least 3,500 a second',
    perSecond: 3_500,
    of: 'requests',
    source: { title: 'Amazon S3 User Guide, optimizing performance', by: 'Amazon Web Services', year: 2024 },
    soWhat: 'Millions of tiny objects are better packed into fewer larger ones.',
  },
  {
    id: 'throughput/kinesis-shard-records',
    what: 'Records written to one shard of Kinesis, up to one megabyte a second in all',
    value: '1,000 a second',
    perSecond: 1_000,
    of: 'records',
    source: { title: 'Kinesis Data Streams Developer Guide, quotas and limits', by: 'Amazon Web Services', year: 2024 },
    soWhat: 'Shards are counted from the peak, and one hot partition key cannot use more than one of them.',
  },
  {
    id: 'throughput/sqs-fifo',
    what: 'Calls per action to an SQS queue that keeps order, without batching or the high-throughput mode',
    value: '300 a second',
    perSecond: 300,
    of: 'requests',
    source: { title: 'SQS Developer Guide, FIFO queue quotas', by: 'Amazon Web Services', year: 2024 },
    soWhat: 'Order has a price: ask for it per customer, not for everything. Batches of ten make it 3,000 messages.',
  },
] as const satisfies readonly Throughput[];
