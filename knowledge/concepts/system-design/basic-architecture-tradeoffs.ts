import type { Concept } from '../concept.ts';
import { MICROSERVICES_PATTERNS, POSTGRES_RANGES } from '../sources.ts';

export const basicArchitectureTradeoffs = {
  id: 'system-design/basic-architecture-tradeoffs',
  title: 'Basic architecture trade-offs',
  summary:
    'Choosing between shapes of a system by naming what each choice gives, what it costs, and when one would choose again.',
  round: 'system-design',
  track: null,
  related: [
    'system-design/database-bottlenecks',
    'system-design/horizontal-scaling',
    'reliability/failure-mode-thinking',
    'transactions/eventual-consistency',
    'concurrency/worker-queues',
  ],
  sources: [
    { title: 'Building Microservices, second edition', by: 'Sam Newman', year: 2021 },
    { title: 'Monolith First', by: 'Martin Fowler', year: 2015 },
    MICROSERVICES_PATTERNS,
    POSTGRES_RANGES,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is an architectural trade-off? Show me with one decision that you would make for a small web shop.',
      points: [
        {
          text: 'Getting more of one quality costs another, and nothing is free.',
          listensFor: [
            'give up/away one/something',
            'costs/cost you/something/another/elsewhere',
            'get/gain/win something/this and/but pay/lose/give',
            'price for/of/is',
            'nothing is free',
          ],
        },
        {
          text: 'The deciding quality comes from requirements: load, team, money, time.',
          listensFor: [
            'requirements say/decide/tell/give',
            'team size/of',
            'what matters most/here',
            'depends on load/team/what/who',
            'three/two/five developers/engineers/people',
          ],
        },
        {
          text: 'A concrete decision with both sides and the reason.',
          listensFor: [
            'i choose/chose/take/pick/would',
            'one/single monolith/deployable/application/database',
            'instead of/over/rather microservices/two/nosql',
            'because we/it/the/a team',
            'modular monolith',
          ],
        },
        {
          text: 'When one would decide again.',
          listensFor: [
            'revisit/reconsider/again when/if/once',
            'until we/the/it',
            'change my mind/when/if',
            'second/another team',
          ],
        },
      ],
      wrongAnswers: [
        'Choosing the best technology: best for what is the whole question.',
        'A trade-off means meeting in the middle: often one side is given up knowingly.',
      ],
      modelAnswer:
        "A trade-off means that I get more of one quality and pay with another, and the requirements say which one I need. Take a small web shop with three developers. I choose one deployable with one Postgres. I gain simple transactions across orders and stock, one thing to deploy and one log to read. I give up that parts can be scaled or released on their own, and one bad release takes all of it down. With three people and fifty orders an hour that price is low. I'd revisit it when a second team waits for our releases, or one part needs ten times the machines of the rest.",
    },
    {
      rung: 'trade-offs',
      prompt: 'Synchronous calls or messages between two services: what decides for you?',
      points: [
        {
          text: 'Does the caller need the answer in order to go on?',
          listensFor: [
            'need/needs the answer/result/reply now/to/before',
            'caller waits/needs/wait/cannot',
            'user is/waits waiting',
            'without the answer/result',
          ],
        },
        {
          text: 'A call couples availability: both must be up, and latencies add up.',
          listensFor: [
            'both must/have/need be/to up',
            'availability multipl*/coupled/together',
            'latency/latencies add/adds',
            'coupled in time',
            'if it is down/slow we',
          ],
        },
        {
          text: 'A message buffers and retries, and brings delay, duplicates and order.',
          listensFor: [
            'duplicates since/because/and/come',
            'at least once',
            'buffer*/absorbs',
            'eventually consistent',
            'out of order/ordering',
            'idempotent consumer*',
          ],
        },
        {
          text: 'Errors are harder to show and flows harder to follow.',
          listensFor: [
            'harder to follow/debug/trace/see/show',
            'error comes/appears later',
            'dead letter',
            'tell the user later/afterwards',
            'harder to follow/debug',
          ],
        },
      ],
      wrongAnswers: [
        'Messages are more scalable, so always messages: then the user asks where the order is.',
        'HTTP is simpler, so always HTTP: five hops in a row are as available as the product of five.',
      ],
      modelAnswer:
        "I ask first whether the caller needs the answer to go on. Checking a price, yes, so a call with a timeout. Sending a receipt, no, so a message. A call couples them in time: both must be up, and latencies add up; five services at 99.9 each are together around 99.5. A message lets the other side be down for an hour and absorbs a peak. For that I accept a delay, duplicates, since delivery is at least once, possibly another order, and errors that appear later, in a dead letter queue, where somebody has to look. It's also harder to follow, so a trace id travels in the message.",
    },
    {
      rung: 'debug',
      prompt:
        'A company split its shop into fourteen services a year ago. Releases take longer than before, and each feature touches six of them. What went wrong, and what would you do?',
      points: [
        {
          text: 'It is a distributed monolith: cut by layers or nouns, not by what changes together.',
          listensFor: [
            'distributed monolith',
            'wrong boundaries/boundary/cut/lines',
            'change/changes together',
            'cut/split by layer*/entity/table/noun*',
            'services/too/still/tightly coupled',
          ],
        },
        {
          text: 'Look for evidence: co-changes, call chains, shared tables.',
          listensFor: [
            'commit history',
            'which services change*/are/release*',
            'change together in/data/history',
            'call graph/chain*/trace*',
            'shared tables/database/schema',
          ],
        },
        {
          text: 'Merge what belongs together before splitting anything else.',
          listensFor: [
            'merge* them/those/services/back/what',
            'put back together',
            'fewer services',
            'back into one/a',
            'modular monolith',
          ],
        },
        {
          text: 'Boundaries follow teams and business capabilities, with contracts that stay compatible.',
          listensFor: [
            'one team owns/per/each',
            'owned by one/a team',
            'business capabilit*/domain*/area*',
            'contract tests/compatible',
            'release* independently/alone/separately',
          ],
        },
      ],
      wrongAnswers: [
        'They need Kubernetes and a service mesh: that runs the wrong cut more comfortably.',
        'Rewrite as a monolith at once: a year without features, and the same people draw the lines.',
      ],
      modelAnswer:
        "That's a distributed monolith: all the cost of a network, and still everything is released together. I'd guess it was cut by nouns, a customer service, an address service, while a feature cuts across them. I want evidence first: from the commit history which services change together, from traces which calls come in chains, and which share tables. Then I merge what belongs together, two or three at a time, into modules with clear interfaces in one deployable; each merge pays off at once. What remains separate is owned by one team and covers one business capability, with contract tests, so it's really released on its own. And I'd measure it by lead time.",
    },
    {
      rung: 'design',
      prompt:
        'A start-up with four engineers builds a booking tool for doctors: twenty thousand bookings a day, health data, a tight budget, and a mobile app in spring. Sketch the architecture, with the reasons.',
      points: [
        {
          text: 'Load in figures first: it is small.',
          listensFor: [
            'per second',
            'bookings a second/minute',
            'less than one',
            'small load/traffic',
            'eighty six thousand',
          ],
        },
        {
          text: 'A modular monolith with one relational database, for no double bookings.',
          listensFor: [
            'modular monolith',
            'one/single service/deployable/application',
            'one/single postgres',
            'unique/exclusion constraint',
            'double booking*/booked',
          ],
        },
        {
          text: 'Managed services, so that four people do not operate things.',
          listensFor: [
            'managed postgres/database/balancer/service*',
            'dont/not operate/run/host ourselves',
            'buy not/rather build',
            'hosted database/postgres/queue',
            'four people/engineers cannot/should',
          ],
        },
        {
          text: 'Health data: encryption, access log, region, least access; this is not optional.',
          listensFor: [
            'encrypted at/in rest/transit',
            'access log/audit',
            'audit*',
            'gdpr/hipaa',
            'in right/same/one/the region/eu/country',
            'who saw/read/accessed',
          ],
        },
        {
          text: 'A versioned API that the mobile app can live with later; slow things in a queue.',
          listensFor: [
            'version*/versioned api',
            'same api for/serves/app',
            'queue/background job/worker reminders/for/mail*',
            'reminders and/in/through/by/go queue/mails/background',
            'backward compatible',
          ],
        },
      ],
      wrongAnswers: [
        'Microservices with an event bus, to be ready: ready for a load that is three orders of magnitude away.',
        'Add security after the launch: with health data there may be no afterwards.',
      ],
      modelAnswer:
        "Twenty thousand bookings a day is less than one a second; even ten times that at peak is small. So load decides nothing here; correctness, privacy and four people's time do. One modular monolith, two instances behind a managed balancer, one managed Postgres with a standby. An exclusion constraint on doctor and time makes double bookings impossible, whatever the code does. Health data is encrypted at rest and in transit, kept in the right region, with an audit table that says who saw which patient. Reminders and mails go through a job queue in the same database. The API is versioned from the first day, since phones in spring won't update on our schedule.",
    },
    {
      rung: 'pressure',
      prompt:
        'Your design has one database and no microservices. My last candidate had twelve services and Kafka. Why should I prefer yours?',
      points: [
        {
          text: 'Stays calm, and goes back to the requirements given.',
          listensFor: [
            'requirements/numbers you gave/said/were/are',
            'you said/gave/told',
            'for these requirements/numbers',
            'for this load/team/size',
          ],
        },
        {
          text: 'Names the price of the twelve services concretely.',
          listensFor: [
            'twelve deployments/pipelines/things/services cost/need*/to',
            'network calls/failures/hops',
            'no transaction/transactions across/between',
            'sagas',
            'on call for',
          ],
        },
        {
          text: 'Grants where the other design would win.',
          listensFor: [
            'right if/when/for/once',
            'better if/when/for/once',
            'would win if/when',
            'with five/ten/several/many teams',
            'hundred engineers/times',
          ],
        },
        {
          text: 'Shows the first seam along which this one would be split.',
          listensFor: [
            'seam*',
            'first id split/extract/cut/take',
            'split/extract* out/first notification*/search/payments/the',
            'modules with/inside',
            'outbox',
          ],
        },
      ],
      wrongAnswers: [
        'Microservices are a hype: some systems need them, and the interviewer may run one.',
        'You are right, I would add Kafka: folding at the first push shows that there was no reason before.',
      ],
      modelAnswer:
        "For the requirements you gave, one team and a few hundred requests a second, mine is done in a month and one person on call can understand it at night. Twelve services need twelve pipelines, network calls that fail half way, and sagas where I have a transaction. They'd buy independence that one team has no use for. Theirs would be better with ten teams, or if one part had a hundred times the load of the rest. I keep that door open: modules with their own tables inside the monolith, and an outbox for events. The first seam I'd split along is notifications, because they can be late and fail without hurting a sale.",
    },
  ],
} as const satisfies Concept;
