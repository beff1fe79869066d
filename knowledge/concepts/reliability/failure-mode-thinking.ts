import type { Concept } from '../concept.ts';
import { BUILDERS_RETRIES, SRE_OVERLOAD } from '../sources.ts';

export const failureModeThinking = {
  id: 'reliability/failure-mode-thinking',
  title: 'Failure-mode thinking',
  summary:
    'Asking of every part, before it happens: how can it fail, who notices, what do users see, and what do we do then?',
  round: 'system-design',
  track: null,
  related: [
    'reliability/observability-basics',
    'system-design/load-balancing',
    'system-design/database-bottlenecks',
    'http/timeouts-and-retries',
    'concurrency/retries-and-dead-letters',
  ],
  sources: [
    { title: 'Release It!, second edition, on stability patterns', by: 'Michael Nygard', year: 2018 },
    SRE_OVERLOAD,
    BUILDERS_RETRIES,
    { title: 'Amazon RDS User Guide, failing over a Multi-AZ DB instance', by: 'Amazon Web Services', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What do I mean when I ask you to walk me through the failure modes of a design?',
      points: [
        {
          text: 'Per component and per call: how it fails, how we notice, what the user sees, what we do.',
          listensFor: [
            'each/every component/box/arrow/dependency/call/part',
            'how can/does/do it/we fail/notice',
            'what user/customer sees/see/gets',
            'how we notice/detect',
            'what happens when/if',
          ],
        },
        {
          text: 'Not only down: slow, wrong, twice, late, half done.',
          listensFor: [
            'slow is/not/worse/or/rather',
            'not just/only down',
            'slow wrong/down',
            'wrong answer/data/result',
            'arrive*/happen* twice/late',
            'partial*/half done/finished/way',
          ],
        },
        {
          text: 'Weigh by likelihood and damage, so the worst gets the effort.',
          listensFor: [
            'likel* and/times damage/impact/bad/often',
            'how likely/often/bad',
            'high/low/big impact',
            'worst first/ones',
            'blast radius',
          ],
        },
      ],
      wrongAnswers: [
        'Everything is replicated, so nothing fails: a bad deployment or a bad row reaches every replica.',
        'A list of outages one has read about: the question is about the boxes on this board.',
      ],
      modelAnswer:
        'I take every box and every arrow on the board and ask four questions. How can it fail, how do we notice, what does the user see, and what do we do about it? Failing is not just down: a dependency can be slow, which is often worse, it can give a wrong answer, do something twice, or stop half way. For each I judge how likely it is and how big the blast radius would be, and spend effort on the worst first. A cache that is empty for a minute is a nuisance; a payment that runs twice is a headline.',
    },
    {
      rung: 'trade-offs',
      prompt: 'Timeouts, retries, circuit breakers, fallbacks: what does each of them cost you?',
      points: [
        {
          text: 'A timeout frees us but leaves the outcome unknown.',
          listensFor: [
            'outcome/result is/stays unknown',
            'dont/not know whether/if it happened/worked/went',
            'timeout too short/long',
            'timeout says/tells nothing',
            'may/might still have/happen/succeed*',
          ],
        },
        {
          text: 'Retries help with blips and multiply load; they need idempotency, backoff with jitter and a budget.',
          listensFor: [
            'retry/retries multiply/multiplies/amplif*/add*',
            'backoff and/with jitter',
            'jitter',
            'retry budget/storm*',
            'retries need/only idempoten*',
          ],
        },
        {
          text: 'A circuit breaker fails quickly and may cut off a service that has recovered.',
          listensFor: [
            'circuit breaker saves/opens/fails/stops/trips',
            'breaker opens/open/half',
            'fail*/fails fast',
            'half open',
            'trips/trip/tripped too/on',
          ],
        },
        {
          text: 'A fallback serves something worse, and is a code path that rarely runs.',
          listensFor: [
            'fallback is/rarely/hides/must/needs/only',
            'rarely/never runs/tested/exercised/used path/code/until',
            'stale data/value/result/answer*',
            'degrade*',
            'serve/show/return stale/default/cached',
          ],
        },
      ],
      wrongAnswers: [
        'Retry three times everywhere: with three layers, one call becomes twenty-seven at the bottom.',
        'A fallback is always better than an error: a wrong balance is worse than none.',
      ],
      modelAnswer:
        "A timeout gives me my thread back, but the outcome stays unknown: the charge may still have happened. So a retry is only allowed on something idempotent. Retries heal short blips and multiply load when the other side is already struggling. Three attempts on each of three layers is up to twenty-seven calls, so I retry at one layer, with backoff and jitter and a budget of, say, ten per cent extra. A circuit breaker saves both sides by failing fast, at the risk of refusing a service that has just recovered. And a fallback is code that rarely runs, so it's tested on purpose or it's a second outage.",
    },
    {
      rung: 'debug',
      prompt:
        'The recommendation service got slow, not down, and ten minutes later nobody could check out. It only adds extras to the page. How did that happen?',
      points: [
        {
          text: 'Slow calls held threads or connections until the shared pool was empty.',
          listensFor: [
            'pool empty/exhaust*/full/ran/is/was',
            'exhaust* threads/connections/pool',
            'thread*/connections/workers held/wait*/stuck/tied/blocked/busy',
            'held/tied up/thread*/connection*/worker*',
            'all threads/workers/connections',
          ],
        },
        {
          text: 'The timeout was missing or far too long.',
          listensFor: [
            'no timeout',
            'timeout missing/was/of thirty/too/default',
            'default timeout',
            'without a timeout',
            'thirty second timeout',
          ],
        },
        {
          text: 'Separate pools: a bulkhead around the optional call.',
          listensFor: [
            'bulkhead*',
            'own/separate/its/dedicated pool',
            'limit/cap concurrent calls/requests',
            'concurrency limit',
          ],
        },
        {
          text: 'Leave the decoration out when it is late, and prove it by injecting latency.',
          listensFor: [
            'render/show/serve page without',
            'page without recommendations/them',
            'leave out/them',
            'inject* latency/delay/fault*/slow*',
            'chaos/game day',
            'empty list',
          ],
        },
      ],
      wrongAnswers: [
        'Recommendations needs more servers: checkout would still fall with it next time.',
        'A health check would have helped: it answered, only slowly.',
      ],
      modelAnswer:
        "Slow is worse than down, because down returns at once. Each checkout page called recommendations with a default timeout of thirty seconds, so the slower it got, the more worker threads sat waiting, until the whole pool was exhausted; from then on checkout requests queued behind decoration. The numbers say it: a hundred requests a second times thirty seconds wants three thousand workers. Now: switch recommendations off by flag. Then a timeout of two hundred milliseconds, its own small pool as a bulkhead, a breaker, and the page without recommendations when it's late. I'd prove it by injecting latency in staging, in every release.",
    },
    {
      rung: 'design',
      prompt:
        'You take orders and call a payment provider, a mail service and a stock service. Tell me for each what happens when it is down for an hour, and how you would know before your customers do.',
      points: [
        {
          text: 'Sort dependencies into needed now and needed eventually.',
          listensFor: [
            'needed now/eventually/later',
            'critical or/and/path not/optional',
            'critical path',
            'can wait',
            'hard/soft dependency/dependencies',
          ],
        },
        {
          text: 'What can wait goes through an outbox and a queue, retried, with a dead letter queue.',
          listensFor: [
            'outbox',
            'queue/queued mail/and/it/them/with/retried',
            'dead letter',
            'retried/retry later/for/until with',
            'mail* later/late/delayed/waits',
          ],
        },
        {
          text: 'Payment: keep the order as pending, with an honest message, and reconcile by key.',
          listensFor: [
            'pending',
            'order is kept/saved/stored/accepted',
            'reconcil*',
            'ask/query/check provider with/by/for key/status',
            'second provider',
          ],
        },
        {
          text: 'Stock: a rule agreed with the business on overselling.',
          listensFor: [
            'oversell*',
            'business decides/decision/agreed/agree/rule/accepts',
            'last known stock/count/number',
            'reserve/reservation*',
            'apologise/apologize/refund',
          ],
        },
        {
          text: 'Notice through synthetic orders, per-dependency error rates and queue age.',
          listensFor: [
            'synthetic',
            'age of oldest/the/message*/queue',
            'oldest message',
            'error rate per/for/of each dependency/dependency/provider',
            'test order every/each',
            'probe every/each/from',
          ],
        },
      ],
      wrongAnswers: [
        'We return 500 until it is back: an hour of lost orders because a mail could not be sent.',
        'We call them in one transaction: a rollback cannot unsend a mail or a charge.',
      ],
      modelAnswer:
        "I sort them by whether the customer needs the result now. Mail can wait: the order writes an outbox row in its own transaction, a worker sends it and retries for a day, then a dead letter queue with an alert. Payment is on the critical path, so during an outage the order is kept as pending, the page says we will confirm by mail, and a job asks the provider by our key before charging again. For stock the business decides. I'd sell against the last known count down to a small reserve, and refund the rare oversell. We notice through synthetic orders each minute, error rates per dependency and the age of the oldest message.",
    },
    {
      rung: 'pressure',
      prompt:
        'One minute: point at the weakest spot in what you have drawn so far, and tell me why I should still build it.',
      points: [
        {
          text: 'Names one concrete weak spot instead of hedging.',
          listensFor: [
            'weakest spot/point/part is',
            'single point of failure',
            'single/one primary/database/writer/region',
            'what worries/scares me',
            'first thing/to break/breaks/fail',
          ],
        },
        {
          text: 'Says what it would cost users and for how long.',
          listensFor: [
            'for about/around/some/thirty/a minute*/second*/hour*',
            'minutes of/without writes/downtime/orders',
            'failover takes/is',
            'users/customers would see/get/lose',
            'lose at/up/most/a few',
          ],
        },
        {
          text: 'Why it is acceptable now, and at what sign it stops being so.',
          listensFor: [
            'acceptable/fine/okay/enough because/for/until/at',
            'at this/our size/scale/traffic',
            'until we/traffic/writes',
            'id change/revisit/reconsider when/if/once',
            'sign/signal/trigger is/would/for',
          ],
        },
        {
          text: 'The cheap protection already in place.',
          listensFor: [
            'standby/replica in another zone',
            'tested/practised/rehearsed failover/restore/backup*',
            'backup*/restore tested/drill*/every/daily',
            'reads continue/keep/still/stay',
            'read only mode',
            'automatic failover',
          ],
        },
      ],
      wrongAnswers: [
        'There is no weak spot, everything is redundant: the one answer that ends trust.',
        'Ten weak spots in a row: the question was about judgement.',
      ],
      modelAnswer:
        "The weakest spot is the single primary database: every write goes through it. If it dies, we fail over to the standby in another zone, and for a minute or two nobody can order. Browsing keeps working from cache and replicas. You should still build it, because at this size two writers would give us conflicts every day to save a few bad minutes a year. The failover is automatic and we rehearse it every month, and backups are restored into a scratch instance weekly. I'd revisit it when writes reach half of what the machine can take, or when a minute of lost orders costs more than a second region.",
    },
  ],
} as const satisfies Concept;
