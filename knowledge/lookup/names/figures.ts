import type { FormulaId } from '../../capacity/formula.ts';

/** What people call an estimate, separated by commas. */
export const FORMULA_NAMES: Readonly<Record<FormulaId, string>> = {
  'average-rate':
    'capacity, rps, qps, tps, requests per second, dau to qps, dau to rps, users to requests, traffic, throughput estimate',
  'peak-rate': 'peak, peak factor, peak traffic, peak load, peak qps, peak rps, spike',
  'storage-per-year': 'storage, disk, disk space, storage estimate, retention, storage per year, terabytes',
  bandwidth: 'bandwidth, egress, network, gbps, mbps, throughput out',
  'cache-size': 'cache size, cache memory, memory for cache, redis memory, working set, how much ram',
  'origin-rate': 'origin load, miss rate, hit ratio, hit rate, what the cache lets through, db load behind cache',
  connections: 'littles law, little, connection pool, pool size, connections, concurrency estimate, max connections',
  servers: 'servers, how many servers, instances, machines, nodes, pods, fleet size, utilisation, utilization',
};

/** What people call a figure of the tables, by its id, separated by commas. */
export const FIGURE_NAMES: Readonly<Record<string, string>> = {
  'latency/l1-cache': 'l1 cache, cpu cache, latency numbers',
  'latency/mutex': 'mutex, lock latency, latency numbers',
  'latency/memory': 'memory latency, ram latency, ram, latency numbers, latency numbers every programmer should know',
  'latency/memory-megabyte-2020': 'memory bandwidth, read 1 mb from memory, ram throughput',
  'latency/ssd-random-2020': 'ssd latency, ssd, ssd random read, disk latency, nvme, latency numbers',
  'latency/ssd-random-2012': 'ssd latency old, ssd 2012',
  'latency/ssd-megabyte-2020': 'ssd throughput, read 1 mb from ssd, ssd sequential',
  'latency/memory-megabyte-2012': 'memory 2012',
  'latency/datacentre-round-trip':
    'rtt, round trip, ping, datacenter latency, data center, same datacenter, network latency, lan, latency numbers',
  'latency/zone-round-trip': 'cross az, availability zone, az latency, multi az',
  'latency/disk-seek': 'disk seek, hdd, seek time, spinning disk',
  'latency/disk-megabyte-2012': 'hdd throughput, read 1 mb from disk',
  'latency/atlantic-round-trip':
    'cross region, transatlantic, intercontinental, us to europe, wan, cross region latency, multi region latency, speed of light',
  'throughput/gigabit-line':
    '1 gbps, gigabit, gigabit ethernet, network throughput, throughput, megabytes per second, gbit',
  'throughput/dynamodb-partition-reads': 'dynamodb limit, rcu, dynamodb reads, partition limit',
  'throughput/dynamodb-partition-writes': 'dynamodb writes, wcu, partition limit',
  'throughput/s3-prefix-reads': 's3 limit, s3 requests, s3 rate, s3 throughput',
  'throughput/s3-prefix-writes': 's3 writes, s3 put rate',
  'throughput/kinesis-shard-records': 'kinesis limit, kinesis shard, stream throughput',
  'throughput/sqs-fifo': 'sqs fifo, sqs limit, fifo queue, sqs throughput',
};
