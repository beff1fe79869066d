import type { Concept } from '../concept.ts';
import { NISHTALA_2013 } from '../sources.ts';

export const cacheAside = {
  id: 'caching/cache-aside',
  title: 'Cache-aside',
  summary:
    'The application looks in the cache first; on a miss it loads from the database and puts a copy into the cache.',
  round: 'caching',
  track: null,
  related: [
    'caching/ttl-and-invalidation',
    'caching/stale-data',
    'caching/cache-stampede',
    'caching/when-not-to-cache',
  ],
  sources: [NISHTALA_2013, { title: 'Cloud design patterns, Cache-Aside', by: 'Microsoft', year: 2024 }],
  levels: [
    {
      rung: 'define',
      prompt: 'Walk me through cache-aside: one read that hits, one that misses, and one write.',
      points: [
        {
          text: 'Hit: the application asks the cache and answers from it.',
          listensFor: [
            'look/ask/check in/the cache/redis first',
            'on hit',
            'hit* return*',
            'answer* from cache/redis',
            'cache hit',
          ],
        },
        {
          text: 'Miss: load from the database, put it into the cache with a TTL, answer.',
          listensFor: ['on miss', 'miss load/read/query', 'put/store/set with ttl', 'populate*', 'cache miss'],
        },
        {
          text: 'Write: change the database, then delete the cached copy.',
          listensFor: [
            'delete*/remove* key/entry/cached/cache',
            'invalidate key/entry/cached/cache',
            'database first/then',
            'write/update database',
          ],
        },
        {
          text: 'The application does the work; the cache knows nothing of the database, so it can fail and reads go on.',
          listensFor: [
            'our/application code does/owns/talks/loads',
            'knows nothing',
            'cache down/fails/dies',
            'straight to database',
            'app owns/does/talks',
          ],
        },
      ],
      wrongAnswers: [
        'The cache loads from the database by itself. That is read-through; in cache-aside the application does it.',
        'On a write, update the cache and let the database follow. That is write-back, with another price.',
      ],
      modelAnswer:
        "On a read the application looks in the cache first. On a hit it returns the copy and the database hears nothing. On a miss it loads the row from the database, puts it into the cache with a TTL, and returns it. On a write it updates the database and then deletes the cached entry, so the next read loads the new value. The cache knows nothing about the database; our code does both steps. That's the charm: if the cache is down, we can still go straight to the database, as long as the database can bear that load.",
    },
    {
      rung: 'trade-offs',
      prompt: 'Compare cache-aside with read-through, write-through and write-back. When would you leave cache-aside?',
      points: [
        {
          text: 'Cache-aside caches only what is asked for, in any shape; the first read is slow and copies can be stale.',
          listensFor: [
            'only what asked/read/requested/needed/people',
            'first read/request slow*/pays/is',
            'any shape',
            'stale window',
            'window of stale*',
          ],
        },
        {
          text: 'Read-through does the same with loading in one place.',
          listensFor: [
            'read through moves/same/puts/loader/cache',
            'loader in/inside one/cache/library',
            'loading in one',
            'cache loads/calls',
          ],
        },
        {
          text: 'Write-through keeps the copy fresh, at the price of slower writes and of caching what nobody reads.',
          listensFor: [
            'write through fresh/keeps/updates/slower/for',
            'fresh after write*',
            'nobody/never reads',
            'slow* write*',
            'write* pay*',
          ],
        },
        {
          text: 'Write-back makes writes fast and groups them; a crash before the flush loses what was acknowledged.',
          listensFor: [
            'write back/behind lose*/fast*/acknowledges/only/for/is',
            'before flush',
            'lose/losing acknowledged/data/writes',
            'crash lose*',
          ],
        },
      ],
      wrongAnswers: [
        'Write-through makes cache and database one. Two writes can still fail separately or arrive in a different order.',
        'Write-back is the fast one, so we take it. Only where losing the last seconds is acceptable.',
      ],
      modelAnswer:
        "Cache-aside is my default: only what people ask for gets cached, in any shape, and if the cache dies we read the database. The price is that the first read is slow and there's a window of staleness. Read-through moves the loader into one place, which I like once several services load the same thing. Write-through keeps entries fresh after writes, but every write pays for it, including things nobody reads. Write-back acknowledges before the database has the data, so it's fast and can group writes, but a crash before the flush loses them; I'd take it for view counters, never for orders.",
    },
    {
      rung: 'debug',
      prompt:
        'With cache-aside and delete-on-write, an old price stays in the cache for an hour, although the write deleted the key. It happens rarely. How is that possible?',
      points: [
        {
          text: 'A reader missed and loaded the old value before the write, and stored it after the delete.',
          listensFor: [
            'read*/load* old value/price/row before',
            'store*/put*/set* after delete/invalidat*',
            'after the delete',
            'late set/put/fill',
            'slow reader',
          ],
        },
        {
          text: 'Or the reload came from a lagging replica.',
          listensFor: ['lagging replica', 'replica behind/lag*', 'from replica', 'replication lag'],
        },
        {
          text: 'Or the delete failed, or happened before the commit.',
          listensFor: [
            'delete* fail*/lost',
            'before commit*',
            'before transaction commit*',
            'lost delete',
            'delete timed',
          ],
        },
        {
          text: 'Fixes: a lease that the delete cancels, or a version marker that the delete leaves behind; deletes after commit from the change log; a short TTL as the bound.',
          listensFor: [
            'lease*',
            'version* newer/higher/older',
            'compare version*',
            'cdc',
            'change log/stream',
            'short* ttl',
            'ttl bound*/as',
          ],
        },
      ],
      wrongAnswers: [
        'Delete before the database write instead. That makes the window larger: any reader in between reloads the old value.',
        'Lock the cache for every read. It costs more than the cache saves.',
      ],
      modelAnswer:
        "The classic race goes like this. A reader misses and loads the old price before the write. Then the write commits and deletes the key. Then the slow reader puts its old value in, after the delete, and nothing will remove it until the TTL. Two relatives: the reload came from a lagging replica, or the delete failed or ran before the commit. To make it go away I'd use leases, where the delete cancels the reader's right to fill, or let the delete leave a marker with the new version, so that older fills are refused. I'd also drive deletes from the change log, with retries, and a shorter TTL bounds whatever is left.",
    },
    {
      rung: 'design',
      prompt:
        'Design caching for product pages: mostly reads, prices change a few times a day, and the database must survive the cache being down.',
      points: [
        {
          text: 'Key with tenant, id, language and a schema version, so that a deployment cannot read old shapes.',
          listensFor: [
            'key has/contains/includes/with',
            'schema version',
            'version in key',
            'key prefix',
            'language and',
            'id and language/currency',
          ],
        },
        {
          text: 'Slow-changing description with a long TTL; price separately, short, and checked again at checkout.',
          listensFor: [
            'price separate*/own/short*',
            'long* ttl',
            'short* ttl',
            'check* at checkout',
            'split* price',
            'own key/entry',
          ],
        },
        {
          text: 'Invalidate by event after commit, with a TTL as the safety net.',
          listensFor: [
            'event after commit',
            'outbox',
            'cdc',
            'after commit',
            'delete* key* on/when/after',
            'safety net',
            'invalidat* event*',
          ],
        },
        {
          text: 'One loader for each key, jitter on the TTL.',
          listensFor: ['singleflight', 'one loader/request load*/per/for', 'jitter', 'only one load*', 'coalesc*'],
        },
        {
          text: 'Cache down: short timeout, a cap on concurrent loads, shed the rest, measured in a load test.',
          listensFor: [
            'short timeout',
            'cap/limit* on/concurrent/database/load*',
            'shed*',
            'load test*',
            'circuit breaker',
            'cache off',
            'concurrency limit',
          ],
        },
      ],
      wrongAnswers: [
        'If the cache is down, read the database. Without a cap, the whole traffic arrives there at once.',
        'Cache the rendered page with the price for a day. Somebody will pay a price that was withdrawn hours ago.',
      ],
      modelAnswer:
        "The key has the product id, the language and a schema version, so a new release never reads an old shape. I split the price from the description: the description gets a long TTL, the price its own key with a short one, and checkout reads the database anyway. A price change writes an outbox event in its transaction, and after commit a consumer deletes the key; the TTL is the safety net. Misses go through singleflight, and TTLs carry jitter. If the cache is down, calls to it fail after a short timeout, a concurrency limit protects the database, and the rest is shed with a simpler page. I'd prove that with a load test, cache off.",
    },
    {
      rung: 'pressure',
      prompt: 'Your hit ratio is ninety percent and the boss is happy. Convince me that this number can mislead.',
      points: [
        {
          text: 'What the database sees is the misses: from ninety to ninety-five halves its load.',
          listensFor: [
            'miss* half/halves/halved',
            'halves/half load/miss*',
            'miss rate/ratio',
            'ten percent miss*',
            'ninety five',
            'database sees',
          ],
        },
        {
          text: 'An average hides which keys miss: perhaps the expensive ones.',
          listensFor: [
            'expensive quer*/ones/key*/miss*',
            'average hides',
            'which keys',
            'per key/endpoint/kind',
            'slow ones',
          ],
        },
        {
          text: 'It says nothing of freshness: a cache that never forgets has a wonderful ratio.',
          listensFor: [
            'fresh*',
            'stale/old answer*/entries/value*',
            'how old',
            'never expire*/forgets/delete*',
            'wrong answer*',
          ],
        },
        {
          text: 'Better: database load with and without, tail latency, what happens when it is cold.',
          listensFor: [
            'p99',
            'tail latency',
            'cold cache/start',
            'empty cache',
            'restart*',
            'without cache',
            'with and without',
          ],
        },
      ],
      wrongAnswers: [
        'A higher ratio is always better. A longer TTL raises it and makes answers older.',
        'Ninety percent means the database can be ten times smaller. Only if it never has to stand a cold start.',
      ],
      modelAnswer:
        "The database doesn't see hits, it sees misses. Going from ninety to ninety-five sounds small, and it halves the load. Second, the average hides which keys miss: if the ten percent are our most expensive queries, the cache saves the cheap work. Third, it says nothing about how old the answers are; a cache that never deletes anything scores beautifully. And last, it's measured on a warm day. After a restart the ratio is zero, and the question is whether we survive that hour. So I'd show miss rate per endpoint, p99, staleness, and database load with a cold cache.",
    },
  ],
} as const satisfies Concept;
