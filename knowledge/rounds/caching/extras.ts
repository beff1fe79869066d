import type { RoundExtras } from '../round-extras.ts';

export const cachingExtras = {
  round: 'caching',
  openers: [
    'This page reads the same rows thousands of times a minute. How would you cache it?',
    'You drew a box that says Redis. Walk me through one read and one write.',
    'An editor fixes a typo and the old text is still there an hour later. What happened?',
    'When would you tell a team to take their cache out again?',
    'At midnight every entry expired together and the database fell over. Tell me the story, and the fix.',
    'Where between the browser and the disk would you keep a copy, and of what?',
    'How do you keep a cache and a database in agreement, as far as that can be done?',
  ],
  followUps: [
    { ask: 'Would you cache this at all? The query takes three milliseconds.', step: 'caching/when-not' },
    { ask: 'Why there and not at the CDN, or in the process itself?', step: 'caching/placement' },
    { ask: 'Write-through or write-back: what do I lose if the node dies right now?', step: 'caching/strategy' },
    { ask: 'What exactly is in the key? I see two languages and two tenants.', step: 'caching/keys' },
    {
      ask: 'A script changes prices directly in the database. How does the cache learn of it?',
      step: 'caching/invalidation',
    },
    { ask: 'For how long may somebody see the old price, and who agreed to that?', step: 'caching/consistency-window' },
    {
      ask: 'Ten thousand requests miss the same key within one second. What reaches the database?',
      step: 'caching/stampede',
    },
    { ask: 'How much memory is that, and what is thrown out when it is full?', step: 'caching/eviction' },
    { ask: "One match is on everybody's screen, and one shard is at its limit. More nodes?", step: 'caching/hot-keys' },
    { ask: 'I switch Redis off. What does the next minute look like?', step: 'caching/cache-down' },
  ],
  tradeOffs: [
    {
      id: 'caching/strategies',
      title: 'Who reads and who writes: the caching strategies',
      criteria: ['Read path', 'Write path', 'Main risk'],
      options: [
        {
          name: 'Cache-aside',
          cells: [
            'The service asks the cache and, on a miss, loads the row and sets it',
            'The service commits to the database, then deletes the key',
            'A slow reader puts an old row back after the delete',
          ],
          when: 'Reads dominate and the service should still work without the cache. The default.',
        },
        {
          name: 'Read-through',
          cells: [
            'The service asks only the cache, which loads what it lacks',
            'As in cache-aside, or combined with write-through',
            'The loader is hidden, and a cold cache makes first reads slow',
          ],
          when: 'Many services read the same data and should not each have their own loading code.',
        },
        {
          name: 'Write-through',
          cells: [
            'Mostly hits, as the write has already filled it',
            'Cache and database are both written before the answer',
            'Slower writes, memory for entries nobody reads, two stores that can still part',
          ],
          when: 'What is written is read straight afterwards.',
        },
        {
          name: 'Write-back',
          cells: [
            'Hits, straight from the newest value',
            'The cache answers, the database follows later in batches',
            'A dead node takes confirmed writes with it',
          ],
          when: 'Writes come in floods and losing the last seconds is acceptable: view counters, positions.',
        },
      ],
    },
    {
      id: 'caching/invalidations',
      title: 'How a cache learns that its copy is old',
      criteria: ['Old for how long', 'Misses', 'Effort'],
      options: [
        {
          name: 'TTL alone',
          cells: ['Up to the whole TTL', 'Nothing for ever, since everything runs out', 'One number per kind of entry'],
          when: 'An agreed number of seconds hurts nobody, or you do not control the writers.',
        },
        {
          name: 'Delete on write',
          cells: [
            'Moments, apart from the race with a slow reader',
            'Writers that do not go through the service',
            'A line in each write path',
          ],
          when: 'One service owns all the writes.',
        },
        {
          name: 'Events from the writer',
          cells: [
            'Delivery time, longer when the broker is behind',
            'Events lost between commit and publish, unless there is an outbox',
            'A broker, and a consumer that tolerates repeats and wrong order',
          ],
          when: 'Several services hold copies of what one service owns.',
        },
        {
          name: 'Change data capture',
          cells: [
            'Lag of the log reader',
            'Nothing that was committed, scripts included',
            'A connector to run, and a mapping from rows to keys',
          ],
          when: 'Batch jobs and other teams write to the same tables.',
        },
        {
          name: 'Versioned keys',
          cells: [
            'None for whoever knows the new version',
            'Old entries stay until they are evicted',
            'The version has to be found cheaply',
          ],
          when: 'Content is immutable once published, such as assets or a released menu.',
        },
      ],
    },
    {
      id: 'caching/stampede-guards',
      title: 'What to do when a busy entry runs out',
      criteria: ['Load on the database', 'What readers get', 'Watch out for'],
      options: [
        {
          name: 'One loader with a lock',
          cells: [
            'One query per key',
            'A wait, or the old copy if there is one',
            'A lock that never expires after a crash',
          ],
          when: 'Loading is expensive and one key is very busy.',
        },
        {
          name: 'Stale while revalidating',
          cells: ['One query per key, in the background', 'The old copy at once', 'Data that may not be old at all'],
          when: 'A slightly old page beats a slow one.',
        },
        {
          name: 'Early refresh by chance',
          cells: [
            'A few queries shortly before the end',
            'A fresh copy, mostly',
            'Rarely read keys, which still expire',
          ],
          when: 'Keys are hot and you want no lock.',
        },
        {
          name: 'Spread expiry times',
          cells: [
            'Levelled over many keys, unchanged for one',
            'As before',
            'Taking it for a cure for a single hot key',
          ],
          when: 'Many entries were filled together. Cheap enough to do always.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'A cache is added with no word about the read path, the write path or the key.',
      soundsLike: [
        'just/simply add/put/use redis',
        'throw redis at/in',
        'add cache and done/solved/fast',
        'put redis in front',
        'just/simply/lets cache everything',
      ],
    },
    {
      text: 'Invalidation is only a TTL whose length nobody can explain.',
      soundsLike: [
        'just set/use ttl',
        'ttl five minute/minutes done/enough',
        'it expires eventually',
        'expire* anyway so fine',
      ],
    },
    {
      text: 'Deleting the key after the commit is called free of races.',
      soundsLike: [
        'delete key so always consistent/correct/fresh',
        'cache always consistent/sync database',
        'so cache never stale/old',
        'always in sync',
        'invalidate so no stale',
      ],
    },
    {
      text: 'Write-back is proposed for money, orders or anything else nobody may lose.',
      soundsLike: [
        'use/do write back/behind for order/orders/payment/payments/balance',
        'write redis first database later/async*',
        'redis first then sync* later/async*',
        'flush orders/payments later',
      ],
    },
    {
      text: 'The cache hides a query that an index would have fixed.',
      soundsLike: [
        'query slow so cache',
        'slow query so/just cache/redis',
        'cache instead of index/fix*/optimis*',
        'cache slow query/join',
      ],
    },
    {
      text: 'Personal data goes into a shared cache, or the key forgets whose it is.',
      soundsLike: [
        'cdn cache/caches everything',
        'cache dashboard/account/profile page cdn/edge',
        'key just url/path',
        'use url as key',
        'cache response by url',
      ],
    },
    {
      text: 'When the cache dies, everything is expected to go to the database, and to be fine.',
      soundsLike: [
        'redis never/doesnt go/goes/fail*',
        'falls back database so fine',
        'if redis down just/all database',
        'redis highly available so',
      ],
    },
  ],
} as const satisfies RoundExtras;
