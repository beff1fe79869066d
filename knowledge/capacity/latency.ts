import type { Latency } from './figure.ts';
import { DEAN_2012, ESKILDSEN_2020, SCOTT_2020 } from './hardware-sources.ts';

/**
 * How long things take, the fastest first. Orders of magnitude to reason with, not promises: the
 * year is part of the figure. Where two years disagree, both stand here, because interviewers
 * quote the older.
 */
export const LATENCIES = [
  {
    id: 'latency/l1-cache',
    what: 'Reading from the L1 cache',
    value: 'about a nanosecond',
    nanoseconds: 1,
    source: SCOTT_2020,
    soWhat: 'Code that fits the caches is hardly ever what makes a web service slow.',
  },
  {
    id: 'latency/mutex',
    what: 'Locking and unlocking a free mutex',
    value: 'about 20 nanoseconds',
    nanoseconds: 17,
    source: SCOTT_2020,
    soWhat: 'A lock is cheap; waiting for whoever holds it is not.',
  },
  {
    id: 'latency/memory',
    what: 'Reading from main memory',
    value: 'about 100 nanoseconds',
    nanoseconds: 100,
    source: DEAN_2012,
    soWhat: 'A cache in the process is thousands of times faster than one across the network.',
  },
  {
    id: 'latency/memory-megabyte-2020',
    what: 'Reading a megabyte from memory in one go, one thread',
    value: 'about 100 microseconds',
    nanoseconds: 100_000,
    source: ESKILDSEN_2020,
    soWhat: 'Scanning a small list in memory beats asking an index over the network.',
  },
  {
    id: 'latency/ssd-random-2020',
    what: 'Reading 8 kilobytes at random from a local SSD, measured',
    value: 'about 100 microseconds',
    nanoseconds: 100_000,
    source: ESKILDSEN_2020,
    soWhat:
      'One index page that misses memory costs less than the round trip to ask for it; a hundred in a row do not.',
  },
  {
    id: 'latency/ssd-random-2012',
    what: 'Reading 4 kilobytes at random from an SSD, as usually quoted',
    value: 'about 150 microseconds',
    nanoseconds: 150_000,
    source: DEAN_2012,
    soWhat: 'Waiting for one block has improved little; many requests at once are where newer drives gain.',
  },
  {
    id: 'latency/ssd-megabyte-2020',
    what: 'Reading a megabyte from a local SSD in one go, measured',
    value: 'about 200 microseconds',
    nanoseconds: 200_000,
    source: ESKILDSEN_2020,
    soWhat: 'Reading in order is cheap, which is what log-structured stores are built on.',
  },
  {
    id: 'latency/memory-megabyte-2012',
    what: 'Reading a megabyte from memory, as usually quoted',
    value: 'about 250 microseconds',
    nanoseconds: 250_000,
    source: DEAN_2012,
    soWhat: 'The figure on most slides; a laptop of 2017 needs less than half of it.',
  },
  {
    id: 'latency/datacentre-round-trip',
    what: 'A round trip inside one data centre',
    value: 'about half a millisecond',
    nanoseconds: 500_000,
    source: DEAN_2012,
    soWhat: 'A hundred queries in a loop are fifty milliseconds before any of them does work.',
  },
  {
    id: 'latency/zone-round-trip',
    what: 'A round trip between two zones of one region',
    value: 'single-digit milliseconds',
    // Only the range is published; two is what to calculate with.
    nanoseconds: 2_000_000,
    source: {
      title: 'AWS Fault Isolation Boundaries, Availability Zones: close enough for synchronous replication',
      by: 'Amazon Web Services',
      year: 2022,
    },
    soWhat: 'Waiting for a replica in another zone on each commit is affordable; on each of many steps it adds up.',
  },
  {
    id: 'latency/disk-seek',
    what: 'Moving the head of a spinning disk',
    value: 'about 10 milliseconds',
    nanoseconds: 10_000_000,
    source: DEAN_2012,
    soWhat: 'About a hundred random reads a second and no more: that is why databases avoided them.',
  },
  {
    id: 'latency/disk-megabyte-2012',
    what: 'Reading a megabyte from a spinning disk in one go, as usually quoted',
    value: 'about 20 milliseconds',
    nanoseconds: 20_000_000,
    source: DEAN_2012,
    soWhat: 'Spinning disks are fine for logs and backups, which are read in order.',
  },
  {
    id: 'latency/atlantic-round-trip',
    what: 'A round trip from California to the Netherlands',
    value: 'about 150 milliseconds',
    nanoseconds: 150_000_000,
    source: DEAN_2012,
    soWhat: 'No code makes it faster: put the data nearer, or ask less often.',
  },
] as const satisfies readonly Latency[];
