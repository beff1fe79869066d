import type { Concept } from '../concept.ts';
import { REDIS_REPLICATION } from '../sources.ts';

export const statelessServiceDesign = {
  id: 'system-design/stateless-service-design',
  title: 'Stateless services',
  summary:
    'A service whose instances remember nothing between requests that matters, so any of them can answer and any may die.',
  round: 'system-design',
  track: null,
  related: [
    'system-design/horizontal-scaling',
    'system-design/load-balancing',
    'system-design/file-object-storage',
    'http/cookies-sessions-tokens',
  ],
  sources: [
    { title: 'The Twelve-Factor App, VI. Processes', by: 'Adam Wiggins', year: 2011 },
    REDIS_REPLICATION,
    { title: 'RFC 6455, The WebSocket Protocol', by: 'IETF', year: 2011 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What makes a service stateless? Surely it has users, carts, orders.',
      points: [
        {
          text: 'State exists, but outside the process.',
          listensFor: [
            'state lives/live/is/sits/kept/goes outside/elsewhere/in',
            'outside the process/instance/server',
            'in database/redis/shared/external',
            'external store/state',
          ],
        },
        {
          text: 'Any instance can serve any request.',
          listensFor: [
            'any instance/server can/may/handles',
            'every instance/server can/equal',
            'next request may/can/could go/land/hit',
            'interchangeable',
          ],
        },
        {
          text: 'An instance may die without anything being lost.',
          listensFor: [
            'kill/lose/restart an/any/it/one',
            'may/can die/disappear/vanish',
            'nothing is/gets lost',
            'disposable',
            'dies/crashes nothing/nobody/and',
          ],
        },
        {
          text: 'Memory may hold what can be rebuilt, such as a cache.',
          listensFor: ['cache/cached in memory/is/can/may/allowed', 'rebuil*', 'local cache', 'loaded/fetched again'],
        },
      ],
      wrongAnswers: [
        'It has no database: nearly every stateless service has one.',
        'It must not use memory: it may, for anything that can be fetched again.',
      ],
      modelAnswer:
        "A stateless service has plenty of state, it just doesn't keep it in the process. Carts and orders are in the database, sessions in Redis or in a signed token, files in object storage. The test is simple: if I kill an instance between two requests of the same user, does anyone notice? If the next request may land on any instance and gets the same answer, the service is stateless. Memory may hold what can be rebuilt, like a small cache or a connection pool. That's what makes scaling, deploying and recovering boring: start one, stop one, nothing is lost.",
    },
    {
      rung: 'trade-offs',
      prompt:
        'Where do you put the login session: in memory with sticky routing, in Redis, or in a signed token? Argue it.',
      points: [
        {
          text: 'In memory: fast, and gone with the server.',
          listensFor: [
            'memory is fast*/and/lost/gone/dies',
            'gone/lost/logged out on/when/with restart/deploy*/server',
            'every deploy*/restart logs/loses/kills',
            'sticky routing/sessions and/means/lose*/loses',
          ],
        },
        {
          text: 'In Redis: one lookup per request, revocable at once, a dependency more.',
          listensFor: [
            'redis lookup/costs/per/is/gives/adds/means/with',
            'one lookup/call/round per/each',
            'delete/revoke session/it at once/immediately/instantly/row/key',
            'revok*/revocable immediate*/at/instantly',
            'another/more/new dependency',
          ],
        },
        {
          text: 'Signed token: no lookup, and hard to revoke before it expires.',
          listensFor: [
            'signed token/jwt needs/no/cannot/is/works',
            'no lookup',
            'hard to revoke',
            'cannot/cant revoke/take',
            'until it expires/expiry',
          ],
        },
        {
          text: 'Usual compromise: a short-lived access token with a revocable refresh token.',
          listensFor: [
            'short lived/access token/jwt with/and/plus refresh',
            'refresh token',
            'fifteen/five/ten/15/10 minutes',
            'deny list',
          ],
        },
      ],
      wrongAnswers: [
        'JWT, because it is stateless: the log-out button then does nothing on a stolen token.',
        'A token in local storage is the modern way: any injected script can read it.',
      ],
      modelAnswer:
        "Memory with sticky routing is fast, and every deployment logs people out, so it's out. Redis costs one lookup per request, well under a millisecond in the same zone, and I can revoke a session at once; the price is a dependency on the path of every request. A signed token needs no lookup, works across services, and is hard to revoke until it expires. For a browser app of our own I take an opaque session id in a secure, HTTP-only, same-site cookie, with Redis behind it. For many services I take access tokens of ten minutes with a refresh token that is stored and can be revoked.",
    },
    {
      rung: 'debug',
      prompt:
        'We went from one instance to three. Since then invoices are mailed three times, uploads are "not found" now and then, and users see old settings. Why?',
      points: [
        {
          text: 'A scheduled job runs in each instance: it needs one owner.',
          listensFor: [
            'cron/job/scheduler/schedule* runs/run/in on/each/every/all/three',
            'runs three times',
            'every/each instance runs',
            'leader/lock/lease for/so/around/with',
            'advisory lock',
            'claim*/claims',
          ],
        },
        {
          text: 'Files lie on one local disk: they belong in object storage.',
          listensFor: ['local disk', 'disk of/on one/instance/first', 'object storage', 's3/bucket'],
        },
        {
          text: 'Settings are cached per process and invalidated only where they were changed.',
          listensFor: [
            'cache/cached per/in/each process/instance/memory',
            'three caches',
            'invalidat* only/in/on/just/the one/instance/where',
            'short ttl',
            'shared cache',
            'pub sub',
          ],
        },
        {
          text: 'Make the mail idempotent as well, whoever runs the job.',
          listensFor: [
            'idempoten*',
            'unique constraint/index/key',
            'sent at/flag/marker/once',
            'mark* as sent',
            'one mail per invoice',
          ],
        },
      ],
      wrongAnswers: [
        'Go back to one instance: it hides the three faults until that one dies.',
        'Turn on sticky sessions: the job still runs three times.',
      ],
      modelAnswer:
        "All three are state hiding in the process. The scheduler runs in each instance, so each mails the invoices. I give the job one owner by claiming it with a database lock, and I make sending idempotent as well, with a unique key per invoice and mail type, because a lock can expire in the middle. Uploads are on the local disk of whichever instance received them; they move to object storage, with the key in the database. And settings are cached in memory, and a change only invalidates the cache of the instance that made it. A short TTL is enough there; if not, a message to all instances. I'd then grep for other singletons.",
    },
    {
      rung: 'design',
      prompt:
        'Design a chat service with two hundred thousand open WebSockets so that you can deploy at noon. Connections are state by nature, so how stateless can it be?',
      points: [
        {
          text: 'Separate the connection tier from the logic, which stays stateless.',
          listensFor: [
            'connection/gateway tier/layer/servers/nodes',
            'separate connection*/gateway*/sockets',
            'logic/api/service behind is/stays stateless',
            'thin gateway',
          ],
        },
        {
          text: 'A shared registry or pub/sub finds the gateway of a user.',
          listensFor: [
            'pub sub',
            'connection/shared registry',
            'which gateway/node/server holds/has/user',
            'redis maps/keeps/channel/streams',
            'subscribes to/for',
          ],
        },
        {
          text: 'Messages are stored first; a client resumes from the last id it has seen.',
          listensFor: [
            'stored/store/persist*/saved first/before',
            'resume* from/with',
            'last id/seen/message/sequence',
            'sequence number',
            'catch up',
          ],
        },
        {
          text: 'Deploy by draining in steps; clients reconnect with jitter.',
          listensFor: [
            'drain*',
            'reconnect* with/jitter/spread/elsewhere/random',
            'jitter',
            'few per cent/percent/thousand at/a time',
            'reconnect storm',
          ],
        },
      ],
      wrongAnswers: [
        'Keep the message history in the gateway: the deployment at noon would forget it.',
        'Disconnect all and let them come back: two hundred thousand logins in one second.',
      ],
      modelAnswer:
        'I keep the unavoidable state small and boring. A thin gateway tier holds sockets and nothing else; the logic behind it stays stateless. A message is stored first, with a sequence number per conversation, and then published; each gateway subscribes to the conversations of its own connected users. A client that reconnects sends the last number it has seen and gets what it missed, so losing a gateway loses no message. Deploying at noon means draining a gateway: no new connections, then close a few per cent at a time, while clients reconnect elsewhere with jitter. I size the fleet so that one gateway fewer is normal.',
    },
    {
      rung: 'pressure',
      prompt: "You say stateless, but you've moved all state to Redis. What have you won, if Redis dies?",
      points: [
        {
          text: 'One place to protect instead of many: replication, backups, experts.',
          listensFor: [
            'one place to/we/instead',
            'built/made for/to state/keep/hold',
            'with a replica/standby',
            'concentrat*',
          ],
        },
        {
          text: 'Deploying, scaling and losing API servers has become harmless.',
          listensFor: [
            'deploy*/scale/restart/lose servers/api/them/anything without/at/freely',
            'servers are/become/became disposable/cattle/harmless',
            'ten times/often a day',
            'happens often/daily/constantly/every',
          ],
        },
        {
          text: 'Admits the failure and says what happens: failover, re-login, degrade.',
          listensFor: [
            'failover takes/is/to/within',
            'log in again',
            'logged out',
            'degrade*/degraded',
            'read only/anonymous',
            'fall/falls back',
          ],
        },
        {
          text: 'Data that must not be lost is in the database, not in Redis.',
          listensFor: [
            'must not/cannot/cant be lost/lose',
            'carts/orders in postgres/database',
            'database/postgres is truth/holds/has/for',
            'only session*/sessions in',
            'source of truth',
          ],
        },
      ],
      wrongAnswers: [
        'Redis does not die: everything on this board does.',
        'Then we keep a copy in each server: that is the old problem with more copies.',
      ],
      modelAnswer:
        "I've won that the common event became harmless. API servers are restarted ten times a day; a Redis failure happens perhaps once a year. And state now sits in one place that is built for it, with a replica and automatic failover, rather than in forty processes that nobody backs up. If it does die, failover takes some seconds and the last few writes may be gone, since replication is asynchronous; some people have to log in again. That's acceptable only because sessions and cached values are all there is. Orders and carts are in Postgres, which is the source of truth. If that weren't so, your objection would be right.",
    },
  ],
} as const satisfies Concept;
