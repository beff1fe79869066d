import type { Concept } from '../concept.ts';
import { KAFKA_DESIGN, NISHTALA_2013, REDIS_EVICTION, RFC_9111 } from '../sources.ts';

export const ttlAndInvalidation = {
  id: 'caching/ttl-and-invalidation',
  title: 'TTL and invalidation',
  summary:
    'How a cached copy comes to an end: its time runs out, or something tells the cache that the original has changed.',
  round: 'caching',
  track: null,
  related: [
    'caching/stale-data',
    'caching/cache-aside',
    'caching/cdn-and-application-cache',
    'transactions/eventual-consistency',
  ],
  sources: [RFC_9111, REDIS_EVICTION, KAFKA_DESIGN, NISHTALA_2013],
  levels: [
    {
      rung: 'define',
      prompt: 'How does a stale entry leave a cache? Name the ways and what starts each of them.',
      points: [
        {
          text: 'TTL: time runs out, whether or not anything has changed.',
          listensFor: [
            'ttl run*/expire*/is/means/ends',
            'time runs out/to',
            'expire* after',
            'by time',
            'after a minute',
          ],
        },
        {
          text: 'Explicit invalidation: the writer, or an event about the write, deletes the key.',
          listensFor: [
            'writer deletes/invalidates',
            'delete* key/it/entry',
            'event driven',
            'publish* event',
            'explicit*',
            'purge*',
          ],
        },
        {
          text: 'Change data capture: the database log drives it, whoever wrote.',
          listensFor: ['cdc', 'change data capture', 'database log', 'binlog', 'replication log', 'whoever wrote'],
        },
        {
          text: 'New name: a version or hash in the key, so the old entry is never asked for again.',
          listensFor: [
            'version* in key/name/url',
            'hash in key/name/url',
            'new key/name/url',
            'versioned key/url',
            'content hash',
          ],
        },
        {
          text: 'Eviction is different: it makes room and says nothing about freshness.',
          listensFor: ['eviction', 'evict*', 'lru', 'memory full', 'make* room'],
        },
      ],
      wrongAnswers: [
        'LRU removes stale entries. It removes those that are not used; a popular wrong entry stays.',
        'A TTL of a minute means data is at most a minute old. It was loaded from somewhere that may itself have been behind.',
      ],
      modelAnswer:
        "Four ways. The TTL runs out, whether the data changed or not; that's simple and bounds the damage. Explicit invalidation means the writer deletes the key, or publishes an event and a consumer does. With change data capture, the database log itself drives the deletes, so it works whoever wrote, even a script at night. And with a version in the key, nothing is deleted: the reader asks for a new name and the old entry fades away. Eviction is something else. It makes room when memory is full, by LRU for example, and knows nothing about freshness.",
    },
    {
      rung: 'trade-offs',
      prompt: 'TTL, events from the application, or CDC: how do you choose?',
      points: [
        {
          text: 'TTL: no coupling, but stale up to the whole TTL and needless reloads.',
          listensFor: [
            'ttl simple*/needs/no/cheap*/alone',
            'stale up/for/until',
            'needless/useless reload*',
            'no coupling',
            'reload* unchanged',
          ],
        },
        {
          text: 'Events: quick and precise, but every writer has to remember, and events get lost without an outbox.',
          listensFor: [
            'every/each writer',
            'forget* publish/event/to',
            'remember* to',
            'event* lost',
            'outbox',
            'precise*',
          ],
        },
        {
          text: 'CDC: misses no writer, but runs behind by its lag, sees rows rather than objects, and must be operated.',
          listensFor: [
            'cdc catches/sees/misses/needs/is',
            'see* row*',
            'map* row* to',
            'pipeline*',
            'connector',
            'operate*',
            'every write caught',
          ],
        },
        {
          text: 'Usual answer: events or CDC for freshness, and still a TTL as the bound.',
          listensFor: [
            'ttl as/still/on top/behind',
            'safety net',
            'both together',
            'still ttl',
            'ttl underneath/bound*',
          ],
        },
      ],
      wrongAnswers: [
        'With events we need no TTL. One lost event then lives for ever.',
        'The shortest TTL is the safest. It buys freshness with load, and a short outage of the source empties the cache.',
      ],
      modelAnswer:
        "I start with the question how old this data may be. If a minute is fine, TTL alone is fine: no coupling, at the price of being stale for up to a minute and reloading things that never changed. If it has to be seconds, I send an event when the data is written. That's precise, but every writer must remember to publish, and without an outbox events get lost. CDC catches every write, even manual ones, but it sees rows, so somebody has to map rows to keys, and it's one more pipeline to operate. In all cases I keep a TTL underneath as a safety net.",
    },
    {
      rung: 'debug',
      prompt:
        'After a price update some customers see the new price and others the old one, for up to ten minutes. Invalidation events are sent. Where do you look?',
      points: [
        {
          text: 'List every layer that holds a copy: browser, CDN, process memory, shared cache.',
          listensFor: [
            'every layer',
            'each layer',
            'list layer*/copies',
            'browser cdn',
            'process/local/in memory cache',
            'in process',
          ],
        },
        {
          text: 'In-process caches: the event reaches one instance, not all.',
          listensFor: [
            'one instance',
            'only one instance/pod/consumer',
            'each instance',
            'every instance',
            'consumer group',
            'fan out',
            'broadcast*',
          ],
        },
        {
          text: 'Derived keys: list pages, search and bundles hold the price as well.',
          listensFor: ['derived', 'list page*', 'other key*', 'category page*', 'same price in', 'bundle*'],
        },
        {
          text: 'Ask one wrong response where it came from: age header, cache status, instance.',
          listensFor: [
            'age header',
            'response header*',
            'cache status',
            'which instance/layer/copy',
            'x cache',
            'trace*',
          ],
        },
        {
          text: 'Fix for the cause found, and a shorter TTL where an event cannot reach.',
          listensFor: ['broadcast to', 'short* ttl', 'tag*', 'purge*', 'fan out to', 'max age'],
        },
      ],
      wrongAnswers: [
        'Flush the whole cache after each price change. Then every change is a stampede.',
        'The queue must be slow. Measure its lag before blaming it; ten minutes looks like a TTL.',
      ],
      modelAnswer:
        "Ten minutes smells like somebody's TTL. I list every layer that holds a copy: browser, CDN, an in-process cache in each instance, and Redis. Then I take one wrong response and read its headers: the age header and cache status tell me which layer answered, a trace tells me which instance. My first suspect is the in-process cache: instances share a consumer group, so each event reaches only one instance. That needs a broadcast, or a TTL of seconds. The second suspect is derived data: category pages hold the same price under other keys. There I'd tag entries with the product and purge by tag.",
    },
    {
      rung: 'design',
      prompt:
        'Design invalidation for user profiles that are cached in three services, with one service owning the data. Changes should be visible within five seconds.',
      points: [
        {
          text: 'The owner publishes after commit through an outbox or CDC, keyed by user.',
          listensFor: ['outbox', 'cdc', 'keyed/key/partition* by user', 'after commit', 'owner publishes'],
        },
        {
          text: 'The event carries id and version; the version stays as a marker, so that a slow reload cannot bring the old value back.',
          listensFor: [
            'version number',
            'id and version',
            'only if newer',
            'newer version',
            'older event*/version* ignored',
            'ignore* older',
          ],
        },
        {
          text: 'Each service subscribes on its own, and each instance where the cache is local.',
          listensFor: [
            'own subscription/group',
            'each/every service/instance subscribes/has/gets',
            'each instance',
            'own consumer group',
            'subscribes itself',
          ],
        },
        {
          text: 'A TTL catches what was lost, and joining instances start empty.',
          listensFor: ['ttl of/as/catches', 'safety net', 'start* empty/cold', 'lost event*'],
        },
        {
          text: 'Measure from commit to visible, and alert beyond five seconds.',
          listensFor: [
            'commit to visible/delete/seen/applied',
            'measure* delay/lag/time/from',
            'alert*',
            'synthetic',
            'end to end delay/lag',
          ],
        },
      ],
      wrongAnswers: [
        'The owner calls the three services over HTTP. One of them is down, and the owner now knows all its readers.',
        'Put the whole profile in the event and treat it as truth for ever. Then each consumer keeps private data with nobody to expire it.',
      ],
      modelAnswer:
        "The owner writes the profile and an outbox row in one transaction; a relay publishes keyed by user, so one user's changes stay in order. The event carries the id and version, and not the whole profile, which keeps personal data in one place. Each service has its own consumer group, and where the cache is local each instance subscribes itself. A consumer swaps the entry for a short-lived marker with the new version, and a slow reload of an older version is refused. A TTL of five minutes catches a lost event. To stand by the five seconds I measure from commit to applied in every service, and alert when the slowest percentile goes beyond it.",
    },
    {
      rung: 'pressure',
      prompt:
        "A wrong price is live on the site, cached everywhere. It's costing money every minute. What are your first five minutes?",
      points: [
        {
          text: 'Fix the source first, or every purge refills the wrong value.',
          listensFor: [
            'source first',
            'database first',
            'fix* source/database/price',
            'correct* source/database/row',
            'refill*',
          ],
        },
        {
          text: 'Guard the damage: refuse or correct at checkout.',
          listensFor: [
            'at checkout',
            'checkout reads/checks/stop*',
            'stop sell*',
            'disable buy/product/sale',
            'take off sale',
          ],
        },
        {
          text: 'Purge from the inside out: shared cache and processes, then CDN; by key, not everything.',
          listensFor: [
            'inside out',
            'then cdn',
            'purge* cdn/by/url',
            'not flush/everything',
            'by key/tag',
            'inner first',
          ],
        },
        {
          text: 'Accept that browsers cannot be purged; a new URL or the API check covers them.',
          listensFor: [
            'browser* cannot/cant/keep',
            'cannot/cant purge browser*',
            'cannot reach browser*',
            'new url',
            'until max age',
          ],
        },
        {
          text: 'Verify from outside, say what was sold, then a lasting fix.',
          listensFor: [
            'verify*',
            'check* from outside',
            'affected order*',
            'list order*',
            'post mortem',
            'postmortem',
            'afterwards',
          ],
        },
      ],
      wrongAnswers: [
        'Flush everything at once. The database then takes the whole traffic during an incident.',
        'Purge the CDN first. It refills from the inner cache, which is still wrong.',
      ],
      modelAnswer:
        "Minute one: correct the source, because every purge refills from there. Minute two: stop the bleeding at checkout, which reads the database anyway, or take the product off sale. Then purge from the inside out: process caches and Redis, by key, then CDN, by tag or URL. The other way round, the CDN would fetch the wrong price again. I don't flush everything, or I'd add an outage to the incident. Browsers keep their copy until max-age, but checkout covers those. Then I verify from outside, from two regions, list the affected orders for the business, and write down why the price had no quick way out.",
    },
  ],
} as const satisfies Concept;
