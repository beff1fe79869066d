import type { Question } from '../question.ts';

export const caching = {
  id: 'performance/caching',
  prompt:
    "Where between a user's browser and your tables could you keep a copy of an answer, and how do you choose the place?",
  round: 'caching',
  concepts: [
    'caching/cache-aside',
    'caching/ttl-and-invalidation',
    'caching/cdn-and-application-cache',
    'caching/when-not-to-cache',
  ],
  level: 'fundamental',
  points: [
    {
      text: "Layers: browser, CDN, gateway, in the process, a shared store such as Redis, the database's own buffers.",
      listensFor: [
        'browser cache',
        'cdn',
        'redis',
        'memcached',
        'in memory/process cache',
        'local cache',
        'http cache',
        'buffer pool',
      ],
    },
    {
      text: 'It pays for data that is read often, changes seldom, and is expensive to compute.',
      listensFor: [
        'read heavy',
        'read often/more/far',
        'rarely/seldom change*',
        'expensive to/quer*/comput*',
        'read write ratio',
        'hot data',
      ],
    },
    {
      text: 'Cache-aside is the usual start: look, on a miss read the source and fill with a lifetime.',
      listensFor: [
        'cache aside',
        'on miss',
        'miss load*/read*/goes/query',
        'read through',
        'populate* cache',
        'with ttl',
      ],
    },
    {
      text: 'Each copy has a staleness that somebody has agreed to, and a rule that ends it.',
      listensFor: [
        'ttl',
        'stale*',
        'invalidat*',
        'evict*/delete on write/update/change',
        'seconds old',
        'event driven',
        'acceptable',
      ],
    },
    {
      text: 'Public data goes near the edge; personal data never into a shared cache without the user in its key.',
      listensFor: [
        'public/static content/data/assets',
        'cache control private',
        'private data',
        'user id in key',
        'key per user',
        'per user key',
        'vary header',
        'personali*',
      ],
    },
    {
      text: 'When not to: data that must be exact, low hit rates, or a slow query that lacks an index.',
      listensFor: [
        'not cache balance*/payment*/stock/money',
        'when not',
        'low hit rate',
        'hit rate/ratio',
        'fix query first',
        'index first',
        'must be exact/correct/fresh',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['invalidat*', 'ttl'],
      ask: 'Which of these answers would you keep a copy of, and which event makes that copy wrong?',
    },
    {
      whenTheySay: ['redis', 'memcached'],
      ask: 'Redis goes away for a minute at peak. What does your database see?',
    },
    {
      whenTheySay: ['cdn'],
      ask: 'How do you get one wrong page out of a CDN everywhere?',
    },
  ],
  redFlags: [
    'Caches everything for an hour',
    'No word on when the copy becomes wrong',
    'Uses a cache to hide a missing index',
  ],
} as const satisfies Question;
