import { DYNAMODB_GUIDE } from '../../decision-trees/store-sources.ts';
import type { Step } from '../../schema.ts';

export const hotShards = {
  id: 'distributed/hot-shards',
  cue: 'Find the hot shard and split it',
  say: 'One big tenant would land on one shard, and adding nodes does not help with that. I would salt that key into sixteen sub-keys and sum on read, or give that tenant its own shard.',
  why: 'Whether skew is expected, noticed by a measurement, and mitigated without resharding everything.',
  pitfalls: [
    'Adding nodes against a single hot key',
    'Salting every key, so all reads pay for one tenant',
    'No per-partition metric that would show the skew',
  ],
  listensFor: [
    'hot shard*/partition*/key*/spot* so/split*/salt*/get*/goes/by/would/because/if/when/from/on',

    'hotspot* so/split*/salt*/get*/by/would/because/if/when/from/on',
    'celebrity problem/case/user*/account*',
    'salt the/that/it/key*/with',
    'salted key*',
    'salting',
    'watch*/look*/monitor*/alert* for/on hot key*/shard*/partition*/spot*',
    'random/number suffix/prefix',
    'add a suffix/prefix',
    'sub key*/account*/shard*/partition*/counter*',
    'shard*/split* the counter*',
    'split that/this/the shard/partition/key/tenant/account/customer',
    'own/dedicated/separate shard/partition/cell',
    'adding node*/shard*/machine* not/doesnt/dont/wont help',
    'per shard/partition metric*/load/traffic',
    'skew*',
  ],
  nearMisses: [
    'One shard may have a bit more load than the others.',
    'Hot partitions are a known problem in such systems.',
    'Then we add another machine to the cluster.',
    'I would not salt the keys before I have seen a problem.',
  ],
  asks: [
    'hot shard*',
    'hot partition*',
    'hot key*',
    'hot spot*',
    'celebrity',
    'one shard/partition/node/key is/gets/has/does',
    'one customer/tenant/user is/has/does half/most/all/bigger/huge',
    'skew*',
    'all traffic/load on/to one',
    'uneven*',
    'nine nodes idle/bored',
  ],
  numbers: [
    {
      what: 'Ceiling of one DynamoDB partition',
      value: '3,000 read units and 1,000 write units a second',
      source: DYNAMODB_GUIDE,
    },
  ],
  related: ['system-design/horizontal-scaling', 'databases/keys'],
} as const satisfies Step;
