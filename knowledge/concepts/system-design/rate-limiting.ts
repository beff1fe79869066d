import type { Concept } from '../concept.ts';
import { RFC_6585, RFC_9110_RETRY_AFTER } from '../sources.ts';

export const rateLimiting = {
  id: 'system-design/rate-limiting',
  title: 'Rate limiting',
  summary:
    'Allowing each caller only so many requests in a span of time, and telling those above it when to come back.',
  round: 'api-design',
  track: null,
  related: ['system-design/load-balancing', 'reliability/failure-mode-thinking', 'concurrency/backpressure'],
  sources: [
    RFC_6585,
    RFC_9110_RETRY_AFTER,
    { title: 'Scaling your API with rate limiters', by: 'Paul Tarjan, Stripe', year: 2017 },
    {
      title: 'How we built rate limiting capable of scaling to millions of domains',
      by: 'Julien Desgats, Cloudflare',
      year: 2017,
    },
    { title: 'Redis documentation, Scripting with Lua, on atomic execution', by: 'Redis', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is rate limiting for, and what does a caller see when the limit is reached?',
      points: [
        {
          text: 'It protects capacity, fairness between callers, and cost; it slows down abuse.',
          listensFor: [
            'protect*/protects our/us/capacity/the/against',
            'fair*/fairness between/share/for',
            'one caller/client/customer/tenant cannot/cant/takes/take',
            'noisy neighbour/neighbor',
            'slow*/stop* down/abuse',
            'brute force',
          ],
        },
        {
          text: 'A limit has a key, an amount and a span: a hundred a minute per API key.',
          listensFor: [
            'per api/user/key/client/ip/tenant',
            'requests a/per second/minute/hour',
            'hundred a/per minute/second/hour',
            'limit has/needs key/scope/unit',
          ],
        },
        {
          text: 'The answer is 429 with Retry-After, and the caller backs off.',
          listensFor: ['429', 'four twenty nine', 'too many requests', 'retry after', 'back off/backs off', 'backoff'],
        },
      ],
      wrongAnswers: [
        'It answers 503: that says that the service is in trouble, while 429 says that this caller is over its share.',
        'It is a defence against denial of service: a flood has to be dropped before it reaches the application.',
      ],
      modelAnswer:
        "Rate limiting allows each caller so many requests in a span of time, for example a hundred a minute per API key. It protects our capacity, it keeps things fair, so that one client with a loop can't take everybody's share, and it makes guessing passwords slow. A caller above the limit gets a 429, Too Many Requests, with a Retry-After header that says when to come back, and a decent client backs off with some jitter. I publish the limits in the documentation, because they're part of the contract. A large attack is another matter; that has to be dropped at the edge, before it costs us anything.",
    },
    {
      rung: 'trade-offs',
      prompt: 'Fixed window, sliding window, token bucket: compare them, and pick one for a public API.',
      points: [
        {
          text: 'Fixed window: one counter, and up to twice the limit around the edge.',
          listensFor: [
            'fixed window is/has/allows/lets',
            'twice/double the limit/rate/around/at',
            'edge/boundary/turn of the window/minute',
            'end of one/minute and start/beginning',
          ],
        },
        {
          text: 'A sliding log is exact and stores each request; a sliding counter estimates.',
          listensFor: [
            'sliding log/counter is/of/weights',
            'timestamp* of/per each/every/request',
            'weight*/weighted previous/last',
            'exact but/and memory/costs/expensive',
          ],
        },
        {
          text: 'Token bucket: two numbers per key, allows bursts up to its size.',
          listensFor: [
            'token bucket keeps/needs/allows/holds/lets',
            'burst*/bursts up/allowed/of/to/size',
            'refill*',
            'bucket size/holds',
            'steady/average rate and/with',
          ],
        },
        {
          text: 'Choose by how callers behave: people and batch clients come in bursts.',
          listensFor: [
            'real/normal clients/traffic burst*/come/is/are',
            'page load* fires/ten/sends/several',
            'id/i pick/choose/take token/bucket',
            'choose/pick/take token bucket',
          ],
        },
      ],
      wrongAnswers: [
        'Fixed window is wrong: for many internal limits, twice the rate for a second hurts nobody.',
        'Token and leaky bucket are the same: a leaky bucket used as a queue smooths the outflow, a token bucket lets a burst through.',
      ],
      modelAnswer:
        'A fixed window is one counter per key and minute: cheap, and somebody can send the full limit at the end of one minute and again at the start of the next, so twice the limit in two seconds. A sliding log of timestamps is exact, and it costs memory per request. A sliding counter weights the previous window and is close enough for most. A token bucket keeps two numbers, tokens and last refill. It allows bursts up to the bucket size and a steady rate after that. For a public API I pick the token bucket, because real clients burst: one page load fires ten calls and then nothing.',
    },
    {
      rung: 'debug',
      prompt:
        'The limit is a hundred a minute per customer. One customer proves that they got four hundred through, and another gets 429s although they send fifty. Find both faults.',
      points: [
        {
          text: 'A counter in each instance: the limit multiplies by the number of servers.',
          listensFor: [
            'each/per instance/server counts/own/has/its',
            'counter in/per each/instance/server/memory',
            'four instances/servers/times',
            'local counter*',
          ],
        },
        {
          text: 'Or a race: read, compare, write without atomicity.',
          listensFor: [
            'read then write',
            'check then increment/set/act',
            'atomic*',
            'race/races between/a/in/and',
            'lua script',
            'incr',
          ],
        },
        {
          text: 'The key is wrong for the other: an IP shared behind NAT or a proxy.',
          listensFor: [
            'keyed by/on ip',
            'shared ip/address',
            'nat',
            'behind same/a/one nat/proxy/office/gateway',
            'x forwarded for',
            'load balancer ip/address',
          ],
        },
        {
          text: 'Log the key and the count with each 429 to prove it.',
          listensFor: [
            'log key/the/which',
            'key and count*',
            'which key/limit/rule',
            'metric per/of/by 429/rejected/limit',
            'test that reproduces/reproduce',
          ],
        },
      ],
      wrongAnswers: [
        'Divide the limit by the number of servers: balancing is never even, and the number changes.',
        'Trust the forwarded-for header as sent: any caller can write into it.',
      ],
      modelAnswer:
        "Four hundred is exactly four times the limit, so how many instances do we run? If it's four, each instance has its own counter, and the count has to move to a shared store. If it already is shared, I suspect a race, a read and then a write: the check must be atomic, one Lua script in Redis. The second customer is probably counted under the wrong key. If it's keyed by IP, a whole office behind one NAT shares it, or it's even the address of our proxy. I log the key and count with each 429, look at theirs, and switch to the authenticated customer, with a generous limit per IP only before login.",
    },
    {
      rung: 'design',
      prompt:
        'Design rate limiting for an API with twenty gateways, plans from ten to a thousand requests a second, and at most two milliseconds of extra latency. The limiter may not take the API down.',
      points: [
        {
          text: 'At the gateway, after authentication, keyed by customer, with a plan looked up from cache.',
          listensFor: [
            'at/in gateway/edge',
            'after auth*/authentication',
            'key*/keyed by customer/api/tenant',
            'plan comes/is/cached/looked',
          ],
        },
        {
          text: 'A token bucket per key in Redis, one atomic script, time taken from one clock.',
          listensFor: [
            'redis with/cluster/holds/script/lua/per',
            'lua',
            'atomic*',
            'one round trip',
            'redis time/clock',
          ],
        },
        {
          text: 'Large customers: gateways fetch tokens in small leases to save round trips and hot keys.',
          listensFor: [
            'lease*',
            'fetch*/take*/borrow* tokens/batch/batches',
            'local bucket/share/tokens',
            'hot key*',
            'batch* of tokens',
          ],
        },
        {
          text: 'If Redis is slow or gone: a short timeout, fail open with a local limit, and an alert.',
          listensFor: [
            'fail/fails open',
            'fail/fails closed',
            'falls/fall back to/on local',
            'local limit',
            'timeout of/after five/ten/few/two',
          ],
        },
        {
          text: 'Login and other dangerous paths get a stricter limit that fails closed.',
          listensFor: [
            'login is/has/gets/limit stricter/separate/own/tighter',
            'password reset',
            'stricter/separate/own/tighter limit*',
            'fails/fail closed for/on',
            'cost per/of/based',
          ],
        },
      ],
      wrongAnswers: [
        'A database row per request: the limiter is then the slowest part.',
        'If the limiter is down, refuse all: a guard that closes the shop whenever it sleeps.',
      ],
      modelAnswer:
        "It sits in the gateway, right after authentication, keyed by customer. The plan comes with the token or from a small cache. Each key has a token bucket in Redis, updated by one Lua script, so the check is atomic and one round trip, well under a millisecond in the same zone. For the thousand-a-second customers I let each gateway lease tokens in batches of, say, twenty, which saves round trips and keeps a hot key cool, at the price of a little accuracy. If Redis doesn't answer within two milliseconds, the gateway falls back to a local limit and we get an alert: it fails open. Login is separate, stricter, and fails closed.",
    },
    {
      rung: 'pressure',
      prompt:
        'Our biggest customer hits the limit and threatens to leave. Sales wants it removed for them, now. What do you say?',
      points: [
        {
          text: 'Look at the traffic first: growth, a bug, or polling.',
          listensFor: [
            'look at their/the traffic/requests/calls',
            'what they send/call/are',
            'retry loop',
            'polling',
            'bug or/in growth/their',
          ],
        },
        {
          text: 'Raise it to a number we can carry, do not remove it.',
          listensFor: [
            'raise limit/it/them/theirs to',
            'temporar*/temporary raise/limit',
            'never/not remove/unlimited',
            'limit protects/is everyone/other/the',
            'double it/their/the',
          ],
        },
        {
          text: 'Check the capacity behind it, and offer a better way: batch, webhook, cache.',
          listensFor: [
            'batch endpoint',
            'bulk endpoint/call/request',
            'webhook would/instead/for/removes',
            'capacity/headroom behind/for/allows/we',
            'etag*/conditional',
          ],
        },
        {
          text: 'Make it a plan with a price and an alert before the limit is reached.',
          listensFor: [
            'plan with/price/tier',
            'higher tier/plan',
            'warn*/alert* at/before eighty/they/the/limit',
            'with/at/for a price',
          ],
        },
      ],
      wrongAnswers: [
        'Rules are rules: a limit is a setting, and this customer pays salaries.',
        "Remove it, they are big: the first loop in their code is then everybody's outage.",
      ],
      modelAnswer:
        "I say yes to more and no to unlimited. Ten minutes first: I look at their traffic. If it's a retry loop, raising the limit feeds the bug; if it's polling, a webhook would remove most of it; if it's growth, wonderful. Then I check the headroom behind the gateway, and today I raise their limit to double, with a date on which we review it. The limit protects every other customer from a loop in one, including them from us. This week we offer a batch endpoint, and sales gets a higher tier with a price. And we warn at eighty per cent from now on, so nobody hears of a limit by hitting it.",
    },
  ],
} as const satisfies Concept;
