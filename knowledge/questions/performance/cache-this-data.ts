import type { Question } from '../question.ts';

export const cacheThisData = {
  id: 'performance/cache-this-data',
  prompt:
    'Take the product page. Tell me what you would keep in the cache, under which key, for how long, and what happens on the day the price changes.',
  round: 'caching',
  concepts: ['caching/cache-aside', 'caching/ttl-and-invalidation', 'caching/stale-data', 'caching/cache-stampede'],
  level: 'standard',
  points: [
    {
      text: 'It splits the page by how fast its parts change: description long, price short, stock hardly at all.',
      listensFor: [
        'description longer/hour*/long',
        'price short*/second*/separate*',
        'stock not/separate*/never',
        'different ttl',
        'per part',
      ],
    },
    {
      text: 'The key holds all that the answer depends on: product, language, currency, customer group, a version of the format.',
      listensFor: [
        'key product/includes/contains/has/with',
        'locale/language in',
        'version in key',
        'key version',
        'product id in',
      ],
    },
    {
      text: 'A change of price deletes or replaces the entry after the commit, with the lifetime as a safety net.',
      listensFor: [
        'delete key/on/after',
        'invalidat* on/when/after',
        'after commit*',
        'event on/when',
        'ttl as/safety/backstop/fallback',
        'purge*',
        'cdc',
      ],
    },
    {
      text: 'The race is known: a slow reader may put the old value back after the deletion.',
      listensFor: [
        'race between/condition',
        'old value back',
        'stale set/write',
        'version* value/entry/number',
        'lease*',
        'delayed/double delete',
        'compare and set',
      ],
    },
    {
      text: 'A hot key that expires must not send everybody to the database.',
      listensFor: [
        'stampede',
        'singleflight',
        'request coalesc*',
        'jitter*',
        'stale while revalidate',
        'lock on/per/around',
        'refresh ahead/early',
        'thundering herd',
      ],
    },
    {
      text: 'The price that counts is read from the source at checkout.',
      listensFor: [
        'checkout reads/from/uses/always',
        'source of truth',
        'recheck*/revalidat* price/at',
        'confirm price',
        'database at checkout',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['singleflight', 'request coalesc*'],
      ask: 'The one request that rebuilds the entry hangs. What do the others do?',
    },
    {
      whenTheySay: ['after commit*'],
      ask: 'The process dies between the commit and the deletion. How long is the page wrong?',
    },
    {
      whenTheySay: ['ttl as/safety/backstop/fallback', 'different ttl'],
      ask: 'How did you arrive at that lifetime?',
    },
  ],
  redFlags: [
    'One key for all countries',
    'Deletes the entry before the transaction has committed',
    'Charges the cached price',
  ],
} as const satisfies Question;
