import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reckon } from '#core/lookup/sums/reckon.ts';
import type { Sum } from '#core/lookup/sums/sum.ts';

/** "average-rate 579": what is reckoned, and to three digits what comes out. */
const inShort = (sum: Sum): string => {
  if (sum.kind === 'downtime')
    return `downtime ${sum.spans.map(({ days, ms }) => `${days}d ${digits(ms / 60_000)}min`).join(', ')}`;
  const name = sum.kind === 'formula' ? sum.formula : sum.kind;
  const assumed = 'assumed' in sum && sum.assumed.length > 0 ? ` assuming ${sum.assumed.join(', ')}` : '';
  return `${name} ${digits(sum.result)}${assumed}`;
};
const digits = (value: number): string => String(Number(value.toPrecision(3)));

describe('capacity arithmetic in the box', () => {
  it.each([
    ['10M dau 5 writes', ['average-rate 579', 'peak-rate 1740 assuming peakFactor']],
    ['10M dau, 5 writes each', ['average-rate 579', 'peak-rate 1740 assuming peakFactor']],
    ['10m DAU 20 reads/user/day', ['average-rate 2310', 'peak-rate 6940 assuming peakFactor']],
    ['10 M users x 5 requests', ['average-rate 579', 'peak-rate 1740 assuming peakFactor']],
    ['two million dau five posts', ['average-rate 116', 'peak-rate 347 assuming peakFactor']],
    ['10M dau 5 writes 3x peak', ['average-rate 579', 'peak-rate 1740']],
    ['10M dau 5 writes x4 peak', ['average-rate 579', 'peak-rate 2310']],
    ['10M dau 20 reads 5 writes', ['average-rate 2310', 'average-rate 579', 'peak-rate 8680 assuming peakFactor']],
    [
      '1M dau 10 writes 1 kB',
      ['average-rate 116', 'peak-rate 347 assuming peakFactor', 'storage-per-year 3650000000000 assuming copies'],
    ],
    ['1M requests per day', ['a-second 11.6', 'peak-rate 34.7 assuming peakFactor']],
    ['600 requests per minute', ['a-second 10', 'peak-rate 30 assuming peakFactor']],
    ['500 rps', ['a-day 43200000']],
    ['500 rps 2 kB 1 year', ['bandwidth 8000000', 'storage-per-year 31500000000000 assuming copies']],
    ['500 rps 2 kB 1 year 3 copies', ['bandwidth 8000000', 'storage-per-year 94600000000000']],
    ['rf 3 500 writes/s 1kB 90 days', ['bandwidth 4000000', 'kept 11700000000000']],
    [
      '2M orders a day 1.5 kB',
      ['a-second 23.1', 'peak-rate 69.4 assuming peakFactor', 'storage-per-year 1100000000000 assuming copies'],
    ],
    ['5 GB per day', ['kept 1830000000000 assuming copies']],
    ['5 GB/day 2 years 3 copies', ['kept 11000000000000']],
    ['5k req/s 20 kB', ['bandwidth 800000000']],
    ['5000 rps 95% hit ratio', ['origin-rate 250']],
    ['95% cache hits 5000 rps', ['origin-rate 250']],
    ['2000 rps 15 ms', ['connections 30']],
    ['6000 rps 500 per server 60% busy', ['servers 20']],
    ['peak 5000 rps 500 per server', ['servers 17 assuming targetUtilisation']],
    ['50M items 1 kB 20% hot', ['cache-size 10600000000 assuming bytesOfOverheadPerItem']],
    ['1M users 200 GB', ['each 200000']],
    ['1M users 200 kB', ['in-all 200000000000']],
    ['1M users 200 kB each', ['in-all 200000000000']],
    ['20TB total 1M users', ['each 20000000']],
    // It could be either: both are said, each with its reading.
    ['1k users 500 MB', ['each 500000', 'in-all 500000000000']],
    ['99.95%', ['downtime 365d 263min, 30d 21.6min, 7d 5.04min']],
    ['99.9% uptime', ['downtime 365d 526min, 30d 43.2min, 7d 10.1min']],
    ['99.9% 90 days', ['downtime 90d 130min, 365d 526min, 30d 43.2min, 7d 10.1min']],
    ['three nines', ['downtime 365d 526min, 30d 43.2min, 7d 10.1min']],
  ])('%s', (query, sums) => {
    expect(reckon(query).map(inShort)).toEqual(sums);
  });

  it.each([
    // Numbers that are names.
    '2 phase commit',
    '500 errors',
    'http 429',
    '200 ok',
    'oauth 2',
    'redis 7',
    '12 factor',
    '5 whys',
    'c10k',
    'n+1',
    '24/7',
    '80 20',
    'top 10 queries',
    '429 too many requests',
    // Shares that are not of time.
    'p99 latency',
    '99th percentile',
    '99% of users',
    '99.9% of requests under 200 ms',
    '50%',
    '100%',
    '500 rps 95%',
    // Not enough to go on.
    '10M',
    '10M users 5',
    '10 reads',
    '2 kB',
    '5 minutes',
    '3 copies',
    '3 replicas',
    'rps 500',
    // Users of another kind, and what nobody can multiply.
    '1M mau 5 writes',
    '10M concurrent users 5 writes',
    '3 regions 5 writes',
    '10M dau 5 writes in 3 regions',
    '10M dau 10M dau 5 writes',
    '-5 users 3 writes',
    '0 users 5 writes',
    '1e9 users 5 writes',
    '1 Mbit 5 GB',
    '2 GiB 1M users',
    '',
    '%',
    'idempotency',
  ])('is silent about "%s"', (query) => {
    expect(reckon(query)).toEqual([]);
  });

  it('gives figures that are finite and above nothing, or none, whatever is typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'dau',
        'users',
        'writes',
        'rps',
        'kB',
        'GB',
        'per day',
        'each',
        '%',
        'x',
        'peak',
        'ms',
        'years',
        'nines',
        'copies',
        'hit',
      ),
      fc.nat().map(String),
      fc.double({ noNaN: true, min: 0 }).map(String),
      fc.constantFrom('M', 'k', 'e308', '.', ',', '/', '-'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const sum of reckon(pieces.join(' '))) {
          const results = sum.kind === 'downtime' ? sum.spans.map(({ ms }) => ms) : [sum.result];
          for (const result of results) expect(Number.isFinite(result) && result >= 0).toBe(true);
        }
      }),
    );
  });
});
