import type { Latency } from './figure.ts';
import { DEAN_2012, SCOTT_2020 } from './hardware-sources.ts';

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
    what: 'Reading a megabyte from memory in one go',
    value: 'about 3 microseconds',
    nanoseconds: 3_000,
    source: SCOTT_2020,
    soWhat: 'Scanning a small list in memory beats asking an index over the network.',
  },
  {
    id: 'latency/ssd-random-2020',
    what: 'Reading a block at random from an SSD, modern',
    value: 'about 16 microseconds',
    nanoseconds: 16_000,
    source: SCOTT_2020,
    soWhat: 'An index lookup that misses memory still costs less than the network round trip to ask for it.',
  },
  {
    id: 'latency/ssd-megabyte-2020',
    what: 'Reading a megabyte from an SSD in one go',
    value: 'about 50 microseconds',
    nanoseconds: 49_000,
    source: SCOTT_2020,
    soWhat: 'Reading in order is cheap, which is what log-structured stores are built on.',
  },
  {
    id: 'latency/ssd-random-2012',
    what: 'Reading 4 kilobytes at random from an SSD, as usually quoted',
    value: 'about 150 microseconds',
    nanoseconds: 150_000,
    source: DEAN_2012,
    soWhat: 'Say the year with it: flash has become about ten times faster since.',
  },
  {
    id: 'latency/memory-megabyte-2012',
    what: 'Reading a megabyte from memory, as usually quoted',
    value: 'about 250 microseconds',
    nanoseconds: 250_000,
    source: DEAN_2012,
    soWhat: 'The figure on most slides, and about eighty times slower than later estimates.',
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
    id: 'latency/disk-megabyte-2020',
    what: 'Reading a megabyte from a spinning disk in one go',
    value: 'a bit under a millisecond',
    nanoseconds: 825_000,
    source: SCOTT_2020,
    soWhat: 'Spinning disks are fine for logs and backups, which are read in order.',
  },
  {
    id: 'latency/zone-round-trip',
    what: 'A round trip between two zones of one region',
    value: 'single-digit milliseconds',
    // Only the range is published; two is what to calculate with.
    nanoseconds: 2_000_000,
    source: {
      title: 'Regions and Availability Zones: single-digit milliseconds between zones, with no firmer promise',
      by: 'Amazon Web Services',
      year: 2024,
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
    id: 'latency/atlantic-round-trip',
    what: 'A round trip from California to the Netherlands',
    value: 'about 150 milliseconds',
    nanoseconds: 150_000_000,
    source: DEAN_2012,
    soWhat: 'No code makes it faster: put the data nearer, or ask less often.',
  },
] as const satisfies readonly Latency[];
