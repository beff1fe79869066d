import type { Concept } from '../concept.ts';
import { NISHTALA_2013, RFC_5861 } from '../sources.ts';

export const cacheStampede = {
  id: 'caching/cache-stampede',
  title: 'Cache stampede',
  summary: 'A busy entry disappears and everybody who wanted it loads the same thing at the same moment.',
  round: 'caching',
  track: null,
  related: ['caching/cache-aside', 'concurrency/locks-and-coordination', 'concurrency/backpressure'],
  sources: [
    {
      title: 'Optimal Probabilistic Cache Stampede Prevention, PVLDB 8(8)',
      by: 'Andrea Vattani, Flavio Chierichetti and Keegan Lowenstein',
      year: 2015,
    },
    NISHTALA_2013,
    RFC_5861,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is a cache stampede, and what sets one off?',
      points: [
        {
          text: 'A popular entry goes missing and all its readers load it at once.',
          listensFor: [
            'all/everyone/everybody/thousand miss*/load*/reload*',
            'every request misses/loads',
            'hundreds of requests miss*/load*',
            'at same moment/time',
            'same query*',
          ],
        },
        {
          text: 'Triggers: expiry, an invalidation, a restart, a deployment with new keys.',
          listensFor: ['expire*', 'deleted/invalidated', 'restart*', 'flush*', 'new key*', 'cold cache'],
        },
        {
          text: 'Many entries filled together expire together: the same at the scale of the whole cache.',
          listensFor: ['filled/loaded/warmed together', 'expire* together/same', 'same ttl', 'same second'],
        },
        {
          text: 'It feeds itself: the slow database makes each load longer, so more readers miss.',
          listensFor: [
            'feeds itself',
            'slower load*',
            'load* longer/slower',
            'more request* miss/pile',
            'snowball*',
            'pile* up',
            'vicious circle',
          ],
        },
      ],
      wrongAnswers: [
        'It is simply a traffic peak. The traffic is as always; what is gone is the copy that carried it.',
        'A bigger cache prevents it. The entry left because of time or deletion, not for lack of room.',
      ],
      modelAnswer:
        'One entry is read a thousand times a second, say the home page. The moment it expires, every request misses and all of them run the same query against the database. The trigger can also be an invalidation, a cache restart, or a release that changes the keys. A related form: entries that were loaded together with the same TTL all expire together. The nasty part is that it feeds itself. The database slows down, each load takes longer, and in that time even more requests miss and pile up, so something that should last one query lasts minutes.',
    },
    {
      rung: 'trade-offs',
      prompt: 'Compare a lock for each key, serving stale while one refreshes, and early refresh. What does each cost?',
      points: [
        {
          text: 'Lock or singleflight: one load; the others wait, and a crashed holder must not block them.',
          listensFor: [
            'singleflight',
            'lock per/for key/each',
            'other* wait',
            'holder crash*/dies',
            'lock expir*/timeout',
            'one load per',
          ],
        },
        {
          text: 'Stale while refreshing: nobody waits; answers a little old, needs an old copy to exist.',
          listensFor: [
            'stale while',
            'serve/get/return* old/stale copy/value',
            'nobody wait*',
            'soft ttl',
            'needs old copy',
            'old copy',
          ],
        },
        {
          text: 'Early refresh: never missing for hot keys; some loads for nothing, and a background component or chance.',
          listensFor: [
            'early refresh',
            'refresh* before expiry/it/expires',
            'probabilistic',
            'refresh* ahead',
            'background refresh*/job',
            'by chance',
          ],
        },
        {
          text: 'Jitter on the TTL: almost free, helps against many keys at once, not against one hot key.',
          listensFor: ['jitter', 'random* ttl', 'spread* expir*'],
        },
      ],
      wrongAnswers: [
        'Jitter solves it. One hot key still expires once, for everybody.',
        'A process-wide singleflight is enough everywhere. With two hundred instances it is two hundred loads, which may or may not be fine.',
      ],
      modelAnswer:
        "Singleflight means one load per key while others wait. It's simple and always correct, but waiters pay the latency, and a shared lock needs an expiry in case the holder dies. Stale-while-revalidate gives everyone the old copy while one request refreshes. Nobody waits, but answers are slightly old and it only works when an old copy exists. Early refresh reloads hot keys before they expire, by a job or with a probability that rises towards the end; it costs some loads for nothing. Jitter is nearly free and spreads expiry over many keys, but does nothing for one hot key. I usually combine stale with singleflight, and jitter throughout.",
    },
    {
      rung: 'debug',
      prompt:
        'Every full hour the database goes to full CPU for half a minute, then all is well. How do you go about it?',
      points: [
        {
          text: 'The regular rhythm points to a schedule or a shared expiry.',
          listensFor: [
            'rhythm',
            'every/full hour means/points/says/smells/suggests',
            'cron',
            'schedule*',
            'same ttl',
            'expire* together',
          ],
        },
        {
          text: 'Lay the miss rate and the top queries next to CPU.',
          listensFor: [
            'miss rate',
            'hit ratio/rate',
            'top/slow quer*',
            'same query many',
            'identical quer*',
            'next to cpu',
          ],
        },
        {
          text: 'Find out who fills or flushes: a warm-up job, a deployment, a clock-aligned key.',
          listensFor: [
            'warm* job/up',
            'hour in key',
            'key contains hour/time',
            'time bucket',
            'job flush*/fills/deletes',
            'who fills/flushes',
          ],
        },
        {
          text: 'Fix: jitter, singleflight, refresh instead of flush; check at the next hour.',
          listensFor: [
            'jitter',
            'singleflight',
            'overwrite* instead',
            'refresh* instead',
            'next hour',
            'not delete*/flush',
          ],
        },
      ],
      wrongAnswers: [
        'Scale the database up. It is idle for the other fifty-nine minutes.',
        'Lengthen the TTL to a day. Now it happens once a day, and bigger.',
      ],
      modelAnswer:
        "The rhythm is the clue: every full hour suggests a schedule or many entries that expire together. I'd put the cache's miss rate next to CPU; if misses jump at the same second, it's a stampede, and the top queries show whether it's one key many times or many keys once. Then I look for who fills the cache: a warm-up job that writes everything with a one-hour TTL, or a key that has the hour in its name. The fix follows. Many keys: jitter on the TTL. One key: singleflight with the old copy. A job: overwrite entries instead of deleting them. Then I watch the next hour.",
    },
    {
      rung: 'design',
      prompt:
        'Design the cache for a match-day scoreboard: one key, a hundred thousand readers a second, changes every few seconds, and the query behind it takes two seconds.',
      points: [
        {
          text: 'Never load on the read path: the writer or a worker computes and pushes the value.',
          listensFor: [
            'push* value/result/it',
            'worker computes/writes/builds',
            'writer writes/computes/pushes',
            'not/never on read path',
            'precompute*',
            'off read path',
          ],
        },
        {
          text: 'Copies near the readers: process memory or CDN with a TTL of a second.',
          listensFor: [
            'cdn',
            'in process',
            'local copy/cache',
            'process memory',
            'one second ttl',
            'ttl of second/one',
          ],
        },
        {
          text: 'One hot key overloads one cache node: replicate it or keep it local.',
          listensFor: ['hot key', 'one/single node/shard', 'replicate* key', 'several key*/copies', 'same node'],
        },
        {
          text: 'If the worker stops: serve the last value with its time, alert on age.',
          listensFor: [
            'last value',
            'last known',
            'alert* age/when/on',
            'serve/show* old/stale/age',
            'standby worker',
            'second worker',
          ],
        },
        {
          text: 'Concurrent misses at the edge are merged.',
          listensFor: ['collapse*', 'coalesc*', 'request collapsing', 'merge* miss*/request*', 'singleflight'],
        },
      ],
      wrongAnswers: [
        'A TTL of two seconds and a lock. Readers would still wait two seconds for each new score.',
        'Shard the key space. There is only one key.',
      ],
      modelAnswer:
        "With a two-second query I'd keep it off the read path altogether. A worker listens to score events, computes the board and pushes it into Redis with no TTL, overwriting the old one. Readers don't all go to Redis, because one hot key sits on one node. Each web instance keeps a local copy for one second, merging concurrent misses with singleflight, and in front the CDN caches for a second with request collapsing. So Redis sees one read per instance and second. If the worker stops, everyone gets the last value with its time on it, a standby takes over, and I alert when the age exceeds ten seconds.",
    },
    {
      rung: 'pressure',
      prompt:
        'The cache cluster has just restarted, empty. The database is drowning. What do you do in the next ten minutes?',
      points: [
        {
          text: 'Cut the inflow: shed or queue, let through what the database can bear.',
          listensFor: [
            'shed*',
            'let* through',
            'limit concurren*/inflow/traffic/request*',
            'concurrency limit',
            'reduce* traffic/load',
            'fraction of traffic',
          ],
        },
        {
          text: 'Stop retries that multiply the load.',
          listensFor: ['retry/retries off/down/stop*', 'stop/disable retr*', 'retry storm', 'no retr*'],
        },
        {
          text: 'Warm the hottest keys first, at a controlled pace.',
          listensFor: ['warm*', 'hottest key*/first', 'preload*', 'top keys', 'prefill*'],
        },
        {
          text: 'Serve degraded: stale copies from elsewhere, static pages, switch off costly features.',
          listensFor: [
            'degrad*',
            'static page',
            'stale if error',
            'switch/turn off',
            'feature flag*',
            'stale cop* cdn',
          ],
        },
        {
          text: 'Raise the traffic step by step, watching the hit ratio; afterwards rehearse a cold start.',
          listensFor: ['step by step', 'gradual*', 'hit ratio/rate', 'cold start', 'rehears*', 'game day'],
        },
      ],
      wrongAnswers: [
        'Restart the database. It loses its own warm memory and has the same crowd at the door.',
        'Wait until the cache fills up. With loads timing out, nothing is ever stored.',
      ],
      modelAnswer:
        "If the database is drowning, loads time out and the cache never fills, so first I cut the inflow. At the gateway I let through a fraction of traffic, whatever the database bears, and shed the rest with a 503. I stop retries, because they multiply the load. Then I degrade: turn off recommendations, let the CDN serve stale-if-error. With some air, a script warms the hottest keys from yesterday's log at a controlled pace. As the hit ratio climbs I open up step by step. Afterwards: singleflight in the clients, replicas so a restart isn't empty, and a rehearsed cold start, since this will happen again.",
    },
  ],
} as const satisfies Concept;
