import type { Concept } from '../concept.ts';

export const horizontalScaling = {
  id: 'system-design/horizontal-scaling',
  title: 'Horizontal scaling',
  summary: 'Handling more load by adding machines of the same kind, instead of making one machine bigger.',
  round: 'system-design',
  track: null,
  related: [
    'system-design/load-balancing',
    'system-design/stateless-service-design',
    'system-design/database-bottlenecks',
  ],
  sources: [
    {
      title: 'PostgreSQL 17 documentation, Connections and Authentication, on max_connections',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    { title: 'PgBouncer documentation, Features, on pooling modes', by: 'PgBouncer', year: 2024 },
    {
      title: 'Validity of the Single Processor Approach to Achieving Large Scale Computing Capabilities, AFIPS',
      by: 'Gene Amdahl',
      year: 1967,
    },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is the difference between scaling up and scaling out? Give me an example of each.',
      points: [
        {
          text: 'Up: a bigger machine; simple, with a ceiling and a restart.',
          listensFor: [
            'bigger/larger machine/server/box/instance',
            'more cpu/memory/ram/cores',
            'scale/scaling up means/is',
            'vertical*',
          ],
        },
        {
          text: 'Out: more machines that share the work.',
          listensFor: [
            'more machines/servers/instances/copies',
            'add*/another machines/servers/instances/instance',
            'scale/scaling out means/is',
            'horizontal*',
          ],
        },
        {
          text: 'Out needs a balancer and servers that are interchangeable.',
          listensFor: [
            'load balancer',
            'interchangeable',
            'any server/instance can/may/handle*/take*',
            'stateless',
            'shared nothing',
          ],
        },
        {
          text: 'An example each: a database up, web servers out.',
          listensFor: [
            'database on/to/gets/up/with/is',
            'web/api/app servers/tier/instances',
            'workers on/behind/reading a queue',
            'from two/four/three to/servers',
          ],
        },
      ],
      wrongAnswers: [
        'Horizontal is always better: up to a surprisingly large machine it is only more complicated.',
        'Twice the servers, twice the throughput: not if they all wait for the same database.',
      ],
      modelAnswer:
        'Scaling up means a bigger machine: I move the database from eight cores to thirty-two, nothing in the code changes, and there is a short interruption and one day a ceiling. Scaling out means more machines of the same kind: four API servers instead of two, behind a load balancer. That only works when they are interchangeable, so any server can take any request, and nothing important lives in the memory of one. What I win is capacity in small steps and surviving the loss of a machine. What I pay is that state has to live somewhere else, and that place becomes the next question.',
    },
    {
      rung: 'trade-offs',
      prompt: 'When would you still scale up rather than out? What does scaling out really cost?',
      points: [
        {
          text: 'Up first for things with state, such as the primary database.',
          listensFor: [
            'scale up the database/first/primary',
            'database up/first/gets/bigger',
            'stateful',
            'bigger database/primary',
            'one big machine/box/server',
          ],
        },
        {
          text: 'Out costs coordination: partial failure, consistency, deployment.',
          listensFor: [
            'coordination/coordinate',
            'partial failure*',
            'network between/calls/in',
            'consistency/consistent across/between/only/in',
            'more moving parts',
          ],
        },
        {
          text: 'Returns diminish: the shared part limits the whole.',
          listensFor: [
            'amdahl*',
            'diminish*',
            'shared/serial part/resource/thing limits/bottleneck/remains',
            'not/never linear*',
            'same database/lock',
          ],
        },
        {
          text: 'Out brings availability, which one machine never has.',
          listensFor: [
            'availability in/from/needs/comes',
            'survive*/surviving loss/losing/failure/death',
            'lose/loses one machine/server',
            'deploy* without downtime',
            'rolling',
          ],
        },
      ],
      wrongAnswers: [
        'Scaling up is what amateurs do: many large companies run on one well-fed primary.',
        'The cloud scales out on its own: it starts machines, it does not remove shared state.',
      ],
      modelAnswer:
        "For the API tier I scale out early, even at low load, because I want to survive the loss of a machine and deploy without downtime. For the primary database I scale up first: a bigger machine is one afternoon, sharding is a year of every query being harder. Scaling out costs coordination: partial failure, retries, deployments with two versions running, data that is consistent only in some places. And the returns diminish, because the shared part limits the whole. If a fifth of each request waits on one lock, five times is the best I'll ever get, whatever I add. So I look for the shared thing before I add servers.",
    },
    {
      rung: 'debug',
      prompt:
        'Autoscaling took us from ten to forty API servers, and response times got worse, not better. The database says "too many connections". What is going on?',
      points: [
        {
          text: 'Pool size times instances exceeds what the database allows.',
          listensFor: [
            'pool times/multiplied/size instances/servers',
            'forty/40 times',
            'connections per/each instance/server',
            'eight hundred/800 connections',
            'each instance/server opens/has/brings',
          ],
        },
        {
          text: 'The bottleneck is the database; more servers only push harder.',
          listensFor: [
            'bottleneck is/was',
            'database is/was the bottleneck/limit',
            'push*/hit*/hammer* harder/database',
            'more servers/instances make/push/only worse',
            'scaled the wrong',
          ],
        },
        {
          text: 'Now: cap the fleet or the pools, shed load.',
          listensFor: [
            'cap fleet/servers/instances/autoscal*/maximum/it',
            'scale/go/bring back/down to/fleet',
            'smaller/shrink*/reduce pool*',
            'shed* load',
            'max/maximum instances',
          ],
        },
        {
          text: 'Later: a connection pooler, faster queries, another scaling signal.',
          listensFor: [
            'pgbouncer',
            'connection pooler/proxy',
            'transaction pooling/mode',
            'scale/autoscale on/by requests/latency/queue/concurrency',
            'slow queries/query',
          ],
        },
      ],
      wrongAnswers: [
        'Raise the connection limit to a thousand: each is a process with memory, and the CPU is as busy as before.',
        'More servers will catch up: they are what is overwhelming the database.',
      ],
      modelAnswer:
        'Each server opens its own pool. With twenty connections each, ten servers hold two hundred, and forty servers want eight hundred; the database refuses or spends its time switching between them. Requests then wait for a connection, so latency rises, and the autoscaler reads that as need and adds servers. The bottleneck is the database and we scaled the wrong tier. Now: cap the fleet at what worked, shrink the pools, shed the least important traffic. Then a pooler such as PgBouncer in transaction mode, a look at the slow queries that hold connections so long, and a ceiling for autoscaling that is derived from connections and not guessed.',
    },
    {
      rung: 'design',
      prompt:
        'A ticket shop has five hundred requests a second on normal days and thirty thousand for two minutes when a concert opens. Scale it, with a sensible bill.',
      points: [
        {
          text: 'The peak is known beforehand: scale by schedule, because autoscaling reacts too late.',
          listensFor: [
            'schedule*/scheduled scal*/ahead/before',
            'before the sale/concert/opening/peak',
            'scale/warm up ahead/before/beforehand',
            'autoscal* too slow/late',
            'minutes to start/react/boot',
          ],
        },
        {
          text: 'Keep most requests away: CDN and cache for pages and seat maps.',
          listensFor: [
            'cdn',
            'cache/cached page*/seat*/event',
            'static page*/content/assets',
            'edge serve*/cache*/answer*',
          ],
        },
        {
          text: 'A waiting room admits as many as the write path can take.',
          listensFor: [
            'waiting room',
            'queue users/people/in/page',
            'admit*/let in',
            'admission control',
            'token to enter/buy',
          ],
        },
        {
          text: 'The contended part is the seat: short holds with expiry, spread by event or block.',
          listensFor: [
            'hold/holds/reserve* seat*/with/expire*/for',
            'conditional update/write',
            'partition*/shard* by event/block/section',
            'expires/expire after/in minutes',
            'row lock/contention',
          ],
        },
        {
          text: 'Test it at that load beforehand.',
          listensFor: [
            'load test*',
            'rehears*',
            'replay* traffic/last/peak',
            'game day',
            'thirty thousand in test/rehears*',
          ],
        },
      ],
      wrongAnswers: [
        'Sixty times the servers: they would queue politely for the same rows.',
        'Serverless scales without limit: the seat table does not.',
      ],
      modelAnswer:
        "The peak has a date, so I scale by schedule half an hour before the sale. Autoscaling would be ready when it's over. Most of those thirty thousand are looks, not purchases: the event page and the seat map come from the CDN, a second or two old. In front of buying I put a waiting room which admits as many users as the write path has proven to take, say a thousand a second, and gives everyone else an honest place in the queue. A seat is held by a conditional update that expires after five minutes, partitioned by event. A week before we load test all of it at full size, and an hour later we scale down.",
    },
    {
      rung: 'pressure',
      prompt: 'Your design works for ten thousand users, and tomorrow it is ten million. Quickly: what breaks first?',
      points: [
        {
          text: 'Turn users into requests per second before answering.',
          listensFor: [
            'requests per/a second',
            'rps/qps',
            'per user per/a day',
            'divided by',
            'eighty six thousand/four',
            'at peak',
          ],
        },
        {
          text: 'Name the first thing: the single primary database, before the stateless tier.',
          listensFor: [
            'primary breaks/first/is/database',
            'database first/breaks/writes/before',
            'first the database/primary/writes',
            'writes per second',
            'stateless tier/servers is/are fine/easy/scale/scales',
          ],
        },
        {
          text: 'An order of measures, with the cheap ones first.',
          listensFor: [
            'in this order/first/then cache/replicas/index*',
            'then replicas/replica/partition*/shard*',
            'cache first',
            'queue the/writes',
            'shard* last/only/by',
          ],
        },
        {
          text: 'Says what does not need changing.',
          listensFor: [
            'would not/leave/keep change/as/the api/contract/alone',
            'stays as/the same',
            'contract stays/survives',
            'api stays/does/survives',
          ],
        },
      ],
      wrongAnswers: [
        'We would go to microservices: that moves functions about, and the load stays.',
        'Nothing, it is in Kubernetes: pods multiply, the primary does not.',
      ],
      modelAnswer:
        "Numbers first. If all ten million come daily, at twenty requests each that is two hundred million a day, about twenty-three hundred a second, say seven thousand at peak; a tenth of that writes. The stateless tier is fine, I add servers. The database breaks first: seven hundred writes a second is possible on one good primary, the reads are what push it over. So in this order: cache the hot reads, then replicas for lists, then move counters and notifications behind a queue, and only then shard by customer. The API contract stays as it is; if lists had no cursor and posts no idempotency key, I'd be in real trouble.",
    },
  ],
} as const satisfies Concept;
