import type { Concept } from '../concept.ts';
import { RFC_5861, RFC_9111, RFC_9213 } from '../sources.ts';

export const cdnAndApplicationCache = {
  id: 'caching/cdn-and-application-cache',
  title: 'CDN and application cache',
  summary: 'A CDN keeps whole responses near the user; an application cache keeps data or results near the code.',
  round: 'caching',
  track: null,
  related: ['caching/ttl-and-invalidation', 'caching/stale-data', 'caching/when-not-to-cache'],
  sources: [RFC_9111, RFC_9213, RFC_5861, { title: 'RFC 8246, HTTP Immutable Responses', by: 'IETF', year: 2017 }],
  levels: [
    {
      rung: 'define',
      prompt: 'What does a CDN cache, what does an application cache like Redis hold, and what is each good at?',
      points: [
        {
          text: 'CDN: whole HTTP responses by URL, near the user, ruled by response headers.',
          listensFor: [
            'whole response*',
            'http response*',
            'near/close/closer user*/visitor*',
            'by url',
            'cache control',
            'edge',
          ],
        },
        {
          text: 'Application cache: objects, query results or counters, chosen by code, near the service.',
          listensFor: [
            'object* quer*/and/or',
            'query result*',
            'code decides/chooses',
            'near/next/beside service/application/code',
            'computed result*',
            'session*',
          ],
        },
        {
          text: 'A CDN saves distance, bandwidth and origin traffic; an application cache saves database work and computation.',
          listensFor: [
            'saves distance/latency/bandwidth/round/database/work',
            'round trip*',
            'bandwidth',
            'origin never/sees',
            'database work/load',
            'protects database/origin',
          ],
        },
        {
          text: 'Shared responses suit the CDN; personal ones do not by default.',
          listensFor: [
            'same for everybody/everyone/all',
            'public response*/content/page*',
            'personal*',
            'private',
            'shared between/by users',
          ],
        },
      ],
      wrongAnswers: [
        'A CDN is for images only. Any cacheable GET response can be cached, JSON included.',
        'Redis makes the site fast for distant users. It sits in the data centre; the distance stays.',
      ],
      modelAnswer:
        "A CDN keeps whole HTTP responses at the edge, close to the user, by URL and ruled by headers such as Cache-Control. It saves round trips and bandwidth, and my origin never sees a hit. It's good at what is the same for everybody: images, scripts, public pages, also JSON from public GETs. An application cache like Redis sits next to the service and holds what my code decides: objects, query results, sessions. It saves database work, and it works for personal data since the key is mine to choose. So they answer different questions, distance on one side and work on the other, and most systems use both.",
    },
    {
      rung: 'trade-offs',
      prompt:
        'An API response could be cached at the CDN or in Redis. How do you decide, and what do you give up each way?',
      points: [
        {
          text: 'How many users share it, and is it a plain GET.',
          listensFor: [
            'share* response/it/by/between',
            'same for',
            'plain get',
            'get request*',
            'varies by user',
            'how many user*',
          ],
        },
        {
          text: 'Control: Redis deletes at once; a CDN purge takes a call and some time, a browser none at all.',
          listensFor: [
            'purge*',
            'delete* at once/immediately/instantly',
            'browser* cannot/cant/keep',
            'less control',
            'invalidat*',
          ],
        },
        {
          text: 'Authorisation: the edge answers without asking my code.',
          listensFor: [
            'without asking/running my/code',
            'authori*',
            'permission check*',
            'auth check*',
            'check* who',
            'my code never runs',
          ],
        },
        {
          text: 'Cost and gain: CDN also removes my server from the path; Redis still needs a request to the origin.',
          listensFor: [
            'still reach*/hits/needs/goes origin/service/server',
            'out of path',
            'never reach* origin/server',
            'origin load',
            'traffic spike*',
          ],
        },
      ],
      wrongAnswers: [
        'Put it in both with the same TTL. The windows add up, and nobody knows which copy answered.',
        'A CDN cannot cache anything with a cookie. It can if the cookie does not change the response; the danger is when it does.',
      ],
      modelAnswer:
        "First question: is it a plain GET and the same for many users? If it varies by user, Redis. If it's shared, the CDN wins, because requests never reach my servers at all and a traffic spike stays outside. What I give up is control: Redis deletes at once, while a CDN needs a purge call and a moment, and browsers keep what they have. The second loss is authorisation: the edge answers without asking my code, so anything behind a permission check stays out unless the edge can check it. With Redis every request still reaches the service, so I keep checks and logging, and pay for the compute.",
    },
    {
      rung: 'debug',
      prompt: "A customer writes: 'I logged in and saw somebody else's name at the top'. You run a CDN. What now?",
      points: [
        {
          text: 'Treat it as a data leak: stop caching that path and purge at once, then investigate.',
          listensFor: [
            'purge*',
            'stop cach*',
            'disable cach*/cache',
            'turn off cach*',
            'data leak/breach',
            'security incident',
            'bypass cache',
          ],
        },
        {
          text: 'Suspect a personal response cached under a shared key.',
          listensFor: [
            'shared key/cache',
            'same key/url for',
            'personal* response/page* cached',
            'cached personal*',
            'under url/same',
            'public cache*',
          ],
        },
        {
          text: 'Look at headers and rules: Cache-Control, Vary, Set-Cookie, a rule that ignores the origin.',
          listensFor: [
            'cache control',
            'vary',
            'set cookie',
            'cdn rule*',
            'override*',
            'age header',
            'cache everything',
          ],
        },
        {
          text: 'Fix: private or no-store by default, caching opted into for each path, a test with two users.',
          listensFor: [
            'private by',
            'no store',
            'opt in',
            'default private/no',
            'test* two users',
            'two users',
            'allow list',
          ],
        },
        {
          text: 'Find out who was affected and involve the people for privacy.',
          listensFor: [
            'who affected/saw',
            'affected user*',
            'privacy team/officer',
            'data protection',
            'legal',
            'from/access/edge log*',
          ],
        },
      ],
      wrongAnswers: [
        'A session bug, surely. Perhaps, but the cheap and urgent act is to stop the edge first.',
        'Add Vary: Cookie and done. It makes every visitor their own entry, and says nothing to a rule that ignores headers.',
      ],
      modelAnswer:
        'I treat it as a security incident. First I disable caching on that path and purge it, then I investigate. Most likely a personal page was cached under a shared key: the URL is the same for everyone, and the response said public, or a CDN rule told it to cache everything whatever the origin said. I compare the headers: Cache-Control, Set-Cookie, Vary, the age header. From the logs I list who got a cached copy of that URL, and I involve the privacy team early, because there may be a duty to report. The lasting fix: responses are no-store by default, caching is opt in for each path, and a test logs in two users.',
    },
    {
      rung: 'design',
      prompt:
        'Design caching for a news site: articles with a comment count, breaking news that must appear within seconds, and huge spikes.',
      points: [
        {
          text: 'Static assets with a hash in the name, cached for a year and immutable.',
          listensFor: ['hash in name/url/file', 'immutable', 'for a year', 'fingerprint*', 'hashed name*'],
        },
        {
          text: 'Article pages at the edge with short shared TTL, stale while revalidating, purge by tag on publish.',
          listensFor: [
            's maxage',
            'stale while revalidat*',
            'purge* by/tag',
            'surrogate key*',
            'cache tag*',
            'edge for second*/minute',
          ],
        },
        {
          text: 'Browsers get a shorter life than the edge, as they cannot be purged.',
          listensFor: [
            'browser* short*/only/cannot/cant/few',
            'max age zero/short/of',
            'short* browser/max',
            'cannot/cant purge browser*',
          ],
        },
        {
          text: 'Personal and fast-changing bits apart: comment count as a small separate call.',
          listensFor: [
            'comment count* separate*/own/small/call',
            'separate call/request/endpoint',
            'small/own call/request/endpoint',
            'fragment*',
            'loaded/fetched after/separately',
          ],
        },
        {
          text: 'Origin protected: request collapsing, a shield tier, stale on error.',
          listensFor: ['origin shield', 'shield', 'collaps*', 'stale if error', 'coalesc*'],
        },
      ],
      wrongAnswers: [
        'One TTL of five minutes for all. Breaking news then waits five minutes, and assets are fetched needlessly.',
        'Render each page per reader. One banner with a name makes the whole page uncacheable.',
      ],
      modelAnswer:
        "Assets have a hash in the name and are immutable for a year. Article pages are the same for everybody, so they sit at the edge for a minute, with stale-while-revalidate. I put that into a header for the CDN alone, because s-maxage by the letter forbids serving stale. Each response carries a tag. Publishing purges by tag, so breaking news shows within seconds; the minute is only the safety net. Browsers get a max-age of a few seconds, since I can't purge browsers. The comment count and the login box come in a small call of their own, so they don't spoil the page. For spikes there's an origin shield with request collapsing, and stale-if-error keeps the site readable when the backend is down.",
    },
    {
      rung: 'pressure',
      prompt: 'Why not just put everything behind the CDN and drop Redis? Answer as if the CTO had asked it in a lift.',
      points: [
        {
          text: 'Personal answers and writes pass the CDN by.',
          listensFor: ['personal*', 'write* pass/go/reach', 'post request*', 'logged in', 'per user', 'basket/cart'],
        },
        {
          text: 'Many URLs share the same data: Redis saves the query, the CDN only that page.',
          listensFor: [
            'share* same data/object/query/row',
            'same object/data/product in/on/behind',
            'many page*/url* same',
            'different url*',
            'long tail',
          ],
        },
        {
          text: 'Redis is more than a cache: sessions, limits, counters.',
          listensFor: ['session*', 'rate limit*', 'counter*', 'leaderboard*', 'distributed lock*'],
        },
        {
          text: 'But measure: perhaps the CDN makes Redis unnecessary in one place, and then it goes.',
          listensFor: [
            'measure* with/without/both',
            'drop it where/there/if',
            'remove* it/redis where/if/there',
            'one less/fewer',
            'try it',
            'hit ratio/rate',
          ],
        },
      ],
      wrongAnswers: [
        'A CDN is too expensive. For cacheable traffic it is often cheaper than serving from the origin.',
        'We need both because everyone has both; a layer without a measured gain is one more copy that goes stale.',
      ],
      modelAnswer:
        "Because the CDN only sees whole public responses. Anything personal passes through: the basket, the account, everybody who's logged in, and all writes. Behind those, a hundred different URLs share the same product data, so one entry in Redis saves the query for all of them; at the edge each page misses on its own. And Redis holds things that aren't copies of pages, like sessions and rate limits. But it's a fair question. Where the CDN already takes nearly everything, I'd measure with the application cache off, and if the database doesn't notice, remove it there: one thing fewer to keep fresh.",
    },
  ],
} as const satisfies Concept;
