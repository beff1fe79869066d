import { REDIS_EVICTION, RFC_5861, RFC_9111, RFC_9213 } from '../sources.ts';
import type { BossPart } from './boss-question.ts';

export const cacheBehaviour = {
  id: 'cache-behaviour',
  title: 'Cache behaviour',
  prompt: 'Where do caches help here, where would they do harm, and what do you send in the headers?',
  minutes: 8,
  concepts: ['caching/when-not-to-cache', 'caching/stale-data', 'caching/cache-stampede'],
  points: [
    {
      text: 'Job postings are read far more than written: public, at the edge, for a short time, with an ETag.',
      listensFor: [
        'job/jobs posting*/page* cached/at/on/from edge/cdn/public',
        'cdn',
        's maxage',
        'public with/for/and',
        'stale while revalidate',
        'etag*',
      ],
    },
    {
      text: 'Applications are personal: no-store, and never in a shared cache.',
      listensFor: ['no store', 'never/not in a shared/cdn/public cache', 'private', 'personal data', 'shared cache*'],
    },
    {
      text: 'Whether a job is open is decided in the database, never from a cache.',
      listensFor: [
        'decide*/decision/check* in/against/from database/primary/transaction',
        'never/not decide*/trust* from/the cache',
        'page may/can/might be stale/old/behind',
        'write path never/reads/goes/asks',
        'open or/and/is closed in/from database',
      ],
    },
    {
      text: 'Closing a job purges its page; a short lifetime is the net if the purge gets lost.',
      listensFor: [
        'purge*',
        'invalidat*',
        'event/outbox purges/clears/drops',
        'ttl/lifetime is/as the net/fallback',
        'surrogate key*',
      ],
    },
    {
      text: 'After submitting, people see their own application at once: answer in the 201, then the primary.',
      listensFor: [
        'read your/own/their writes/write',
        'reads from/the primary',
        'see/sees their/own application at/immediately',
        'from the primary for',
        'replica lag',
      ],
    },
    {
      text: 'One popular job: its expiry may not send thousands to the database.',
      listensFor: [
        'stampede',
        'singleflight',
        'request coalescing/collapsing',
        'one request refresh*/refill*/goes',
        'collapse*/collapsed/coalesc*',
      ],
    },
    {
      text: 'Rate counters in Redis are state with an expiry, not a cache: they may not be evicted at will.',
      listensFor: [
        'counters/buckets are/is not/state',
        'not a cache',
        'evict*',
        'separate/own redis/instance',
        'noeviction',
      ],
    },
  ],
  board: [
    'GET /v1/jobs/{id}: Cache-Control: public, max-age=0, must-revalidate; CDN-Cache-Control: max-age=60, stale-while-revalidate=30, stale-if-error=600; ETag',
    'GET /v1/applications/{id} and /v1/me/applications: Cache-Control: no-store',
    'POST answers: no-store; the body of the 201 is what the app shows',
    'job closed -> outbox event -> purge of that one page; at worst 90 seconds late',
    'write path: reads jobs in the primary, FOR SHARE; no cache',
    'Redis A: rate-limit buckets, no eviction. Redis B: cached counts and employer lists, LRU, may be lost',
    'idempotency keys: Postgres; a copy in Redis B may speed up replays, never decide',
  ],
  workedAnswer: [
    "There is one thing worth caching and several that must not be. Job postings are read a thousand times for each application, and are the same for everybody, so they're public at the CDN: a minute fresh, stale-while-revalidate for half a minute, and an ETag, so a revalidation costs a few bytes. That goes into CDN-Cache-Control, since s-maxage would forbid serving stale. If our origin is down, stale-if-error keeps showing them for ten minutes. Applications are personal data. They get no-store and never sit in a shared cache. A cache key that forgets who is asking is how one candidate gets to read another's cover letter, and I'd rather spend the query.",
    "The page may be stale, the decision may not. So whether a job is open is decided in the database, in the transaction, and never from a cache. Somebody who reads a page that is a minute old and taps submit gets an honest 409, job closed. To keep that rare, closing a job writes an outbox event which purges that one page; if the purge gets lost, the lifetime is the net, and the window is a minute and a half. I'd say that number aloud, and ask the product owner whether it's fine. For a job board it is; for a ticket shop I'd talk about it longer.",
    "After submitting, people must see their application. The 201 has the whole body, and for the next ten seconds we send that user's list reads to the primary, as a replica may lag. That's reading your own writes for the price of a timestamp in the session. For one very popular job I rely on request coalescing at the CDN, so that one request refreshes and the others wait or get the stale copy. And one trap: the rate-limit buckets in Redis look like a cache and are state. In an instance with LRU eviction a flood of other keys would throw them out and lift the limits, so they have their own.",
  ],
  numbers: [
    {
      what: 'Shared caches store an answer to a request with Authorization only if public, s-maxage or must-revalidate allows it',
      value: 'those three directives',
      source: { title: 'RFC 9111, HTTP Caching, section 3.5', by: 'IETF', year: 2022 },
    },
    {
      what: 'Serving a stale answer while fetching a new one, or when the origin fails',
      value: 'stale-while-revalidate and stale-if-error, in seconds',
      source: RFC_5861,
    },
    {
      what: 'With s-maxage a shared cache may not serve stale; a header for the CDN alone leaves it free to',
      value: 'CDN-Cache-Control',
      source: RFC_9213,
    },
  ],
  sources: [RFC_9111, RFC_9213, RFC_5861, REDIS_EVICTION],
  followUps: [
    {
      whenTheySay: ['s maxage', 'stale while revalidate'],
      ask: 'Add it up for me: how old can the page be that a candidate sees?',
      answer:
        'Sixty seconds fresh plus thirty in which a stale copy may be served while a new one is fetched: about ninety, if the origin is healthy. During an outage up to ten minutes more, by choice. A browser cache would come on top, so browsers are told to revalidate.',
    },
    {
      whenTheySay: ['no store'],
      ask: 'What is the difference between no-store and no-cache, and why did you take that one?',
      answer:
        'No-cache allows storing, but demands a check with the origin before each use; no-store asks not to keep it at all. For cover letters on shared computers I prefer that nothing stays on the disk. For a list that is polled, private with no-cache and an ETag would be a fair choice.',
    },
    {
      whenTheySay: ['read your own', 'primary'],
      ask: 'The user switches from phone to laptop in those ten seconds. What do they see?',
      answer:
        'If the timestamp is in the session of the phone, perhaps an old list for a second. If it matters, it is kept per user in Redis, or the replica is asked whether it has reached the position of that write. Here I would leave it.',
    },
    {
      whenTheySay: [],
      ask: 'Employers want a live count of applications on their page. Cache it?',
      answer:
        'Yes: a count that is ten seconds old is good enough. A consumer of the same events adds it up per job, the page reads that, and a nightly recount from the rows corrects drift. No COUNT over the table for each view.',
    },
  ],
  commonFailures: [
    {
      failure: '"Put Redis in front of everything"',
      consequence: 'Personal answers under keys without the person, and stale decisions on the write path.',
    },
    {
      failure: 'Checking in the cache whether somebody has applied already',
      consequence: 'A lost or late entry lets the duplicate through; the cache then lies with authority.',
    },
    {
      failure: 'A lifetime without a number, or without saying what is stale in the meantime',
      consequence: 'The consistency window, which is what this part is about, goes unmentioned.',
    },
    {
      failure: 'Caching error answers such as 404 or 429 at the edge by accident',
      consequence: "One client's limit, or one moment's gap, is shown to everybody.",
    },
  ],
} as const satisfies BossPart;
