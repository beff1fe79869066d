import type { Concept } from '../concept.ts';

export const loggingAndMetrics = {
  id: 'reliability/logging-and-metrics',
  title: 'Logging and metrics',
  summary: 'A log line records one event with its details; a metric counts or measures many events over time.',
  round: 'observability',
  track: null,
  related: ['reliability/observability-basics', 'reliability/failure-mode-thinking'],
  sources: [
    { title: 'Trace Context, Level 1', by: 'W3C', year: 2021 },
    { title: 'Prometheus documentation, Metric types', by: 'Prometheus Authors', year: 2024 },
    { title: 'Logging Cheat Sheet, on data to exclude', by: 'OWASP', year: 2024 },
    { title: 'PCI DSS 4.0.1, requirement 3 on stored account data', by: 'PCI Security Standards Council', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'When do you write a log line and when do you count a metric? Give me one of each for a login endpoint.',
      points: [
        {
          text: 'A log is one event with its context.',
          listensFor: [
            'log line/entry is/for/records/describes/tells one/single/what',
            'one event with/and details/context/fields',
            'what happened to this/one/single request/user',
            'log for one/single/individual/particular',
          ],
        },
        {
          text: 'A metric is a number over time, cheap to keep and to alert on.',
          listensFor: [
            'metric is/a number over',
            'counts/aggregates/adds many/all events',
            'number over time',
            'alert on the metric/it/metrics',
            'counter of/tells',
            'cheap to keep/store/query',
          ],
        },
        {
          text: 'Counter, gauge and histogram are different questions.',
          listensFor: [
            'counter gauge/for/only',
            'gauge for/is/goes',
            'histogram for/of/gives',
            'counter and a/histogram',
            'goes up and down',
          ],
        },
        {
          text: 'Structured fields with a request id, so that lines can be searched and joined.',
          listensFor: [
            'structured log*/json/fields',
            'json log*/with/lines',
            'request/trace/correlation id',
            'key value',
          ],
        },
      ],
      wrongAnswers: [
        'Metrics are logs that were counted later: possible, and slow and dear at any volume.',
        'Log at info whenever in doubt: then the interesting line drowns.',
      ],
      modelAnswer:
        "A log line records one event with its details, a metric is a number over time that sums up many of them. For a login I'd write a structured log when it fails: the reason, a hashed account id, the request id, never the password. And I'd keep a counter of attempts by outcome, plus a histogram for duration. The counter tells me that failures tripled at ten past two, and I can alert on it. The log tells me what happened to this one request. A gauge is the third kind, for something that goes up and down, like open connections.",
    },
    {
      rung: 'trade-offs',
      prompt: 'What are the costs of logging a lot, and how do you keep logs useful without drowning in them?',
      points: [
        {
          text: 'Volume costs money, disk and latency, and hides what matters.',
          listensFor: [
            'cost/costs/price money/storage/ingest*/per gigabyte',
            'per gigabyte',
            'group/measure/rank by volume/service',
            'drown* in lines/noise',
            'paid/pay for three/twice/storage/times',
            'blocks/blocking/slows request/write/disk/the',
          ],
        },
        {
          text: 'Levels with a meaning, and sampling of the dull lines.',
          listensFor: [
            'error means/is/only/when/for',
            'log level*',
            'levels mean/have',
            'sample/sampled/sampling success*/debug/info/health/ok/the',
            'one in hundred/ten/thousand',
          ],
        },
        {
          text: 'No secrets or personal data; redact at the source with an allow-list.',
          listensFor: [
            'redact*',
            'allow list',
            'never/no/not log password*/token*/personal/card',
            'passwords/tokens/personal data in log*',
            'pii',
            'mask*',
          ],
        },
        {
          text: 'One wide event per request instead of twenty small lines.',
          listensFor: [
            'one wide/line/event per request',
            'wide event*',
            'canonical log/line*',
            'one line per request',
            'instead of twenty/ten/many/dozens lines',
          ],
        },
      ],
      wrongAnswers: [
        'Log request and response bodies so nothing is lost: that is how passwords end up in a search index.',
        'Turn debug on in production permanently: at peak the logging itself becomes the outage.',
      ],
      modelAnswer:
        "Every line is paid for three times: in CPU when it's written, in storage per gigabyte, and in attention when somebody searches. So I write one wide event per request with route, status, duration, user id and the few decisions that were taken, in place of twenty lines that have to be joined. Levels have a meaning: error means that somebody should look. Successful health checks are sampled at one in a hundred, failures are kept. And fields are redacted at the source, by an allow-list, because once a token is in the log store, it's in the backups as well. Log writing is asynchronous, and may drop lines before it blocks a request.",
    },
    {
      rung: 'debug',
      prompt:
        'A customer says an order vanished on Tuesday. You have four services, each with its own log format and no shared id. How do you find out, and what do you change?',
      points: [
        {
          text: 'Narrow it down by time, customer and facts in the database.',
          listensFor: [
            'time window/range/frame',
            'narrow* by/it/down',
            'customer/user id and/around/in',
            'database first/row/rows/what/for/shows/says/table',
            'audit/outbox/orders table',
          ],
        },
        {
          text: 'Follow the chain from the edge and find the last service that saw it.',
          listensFor: [
            'last service/place/one/hop that saw/seen/had',
            'from the edge/gateway/load/front',
            'follow it/order/request/chain service/through/hop',
            'where it stops/stopped/disappears/vanish*',
            'gateway log*/access',
          ],
        },
        {
          text: 'Pass one trace id along, in headers and messages, into every line.',
          listensFor: [
            'trace/correlation/request id in/on/into/through/across/every/with',
            'propagat*',
            'traceparent',
            'trace context',
            'opentelemetry',
          ],
        },
        {
          text: 'Return the id to the client, so support can ask for it.',
          listensFor: [
            'return/give/show/send id to/in client/customer/user/response/support/error',
            'id in/on the error/response/page',
            'support can/asks/has/ask/search',
            'customer can quote/read/tell',
          ],
        },
        {
          text: 'Watch for clocks that differ between machines.',
          listensFor: ['clock*', 'time zone*', 'utc', 'timestamps differ/drift/are/in'],
        },
      ],
      wrongAnswers: [
        'Without an id it cannot be found: times, amounts and rows still leave a trail.',
        'Join the logs by timestamp alone: clocks drift, and busy seconds hold hundreds of orders.',
      ],
      modelAnswer:
        "I narrow it down: customer id, the time window on Tuesday, and the database first, because rows lie less than memories. Is there an order, an outbox row, a payment? Then I go from the gateway logs inwards and look for the last service that saw it. I compare amounts and item counts since there's no id, mindful that one service logs in local time and the others in UTC. Afterwards I make this a two-minute job. The gateway creates a trace id, every call and every message carries it in the W3C traceparent header, every log line has it, and error responses return the id to the client, so support can ask for it.",
    },
    {
      rung: 'design',
      prompt:
        'Design logging and metrics for a payments service: auditors need seven years of history, engineers need fast search, and nobody may see card numbers.',
      points: [
        {
          text: 'The audit trail is data with its own store, not the application log.',
          listensFor: [
            'audit trail/log is/separate/in/goes/not',
            'separate audit',
            'append only',
            'audit* apart/separately',
            'same transaction',
          ],
        },
        {
          text: 'Different retention: days to weeks searchable, the archive cheap and immutable.',
          listensFor: [
            'retention',
            'thirty/fourteen/30/14/ninety days',
            'object storage/lock',
            'archive in/is/to/goes',
            'immutable/worm/write once',
          ],
        },
        {
          text: 'Card numbers never reach the log: tokenised at the edge, allow-list, and a scanner as the net.',
          listensFor: [
            'token*/tokenis*/tokeniz*',
            'card number/numbers never/are/replaced/is',
            'allow list',
            'scan*/detector for/logs/card',
            'last four',
          ],
        },
        {
          text: 'Business metrics beside technical ones.',
          listensFor: [
            'business metric*',
            'payments/authorisations/authorizations per minute/second',
            'approval/decline/success rate',
            'by/per provider/outcome/bank',
            'money in/out/amount*',
          ],
        },
      ],
      wrongAnswers: [
        'Keep all logs for seven years: the bill and the leak risk grow with each day, and an auditor needs none of the debug lines.',
        'Mask card numbers when displaying logs: they are stored all the same.',
      ],
      modelAnswer:
        'I separate three things. The audit trail is business data: who moved what, when, from which state to which, written append-only in the same transaction as the payment and copied to object storage that is locked against change for seven years. Application logs are for engineers: structured, searchable for thirty days, then gone. Metrics are counters by provider and outcome, so I see the approval rate and payments per minute as well as latency. Card numbers are replaced by a token at the edge, so our services never hold one; log fields come from an allow-list, and a scanner looks for anything that resembles a card number and pages us.',
    },
    {
      rung: 'pressure',
      prompt:
        'Our log bill is higher than our database bill. Cut it by half this week without making us blind. What goes first?',
      points: [
        {
          text: 'Measure first: which service and which message make the volume.',
          listensFor: [
            'top talkers',
            'measure/rank/group/sort by service/message/volume/template/which',
            'which service/message/line*/logger',
            'few/handful/ten lines/messages/templates make/are/cause/most',
            'most/eighty of the volume',
          ],
        },
        {
          text: 'Drop or sample the dull: health checks, debug, successful requests.',
          listensFor: [
            'health check*',
            'debug off/lines/level/logs',
            'sample success*/the/two/requests',
            'drop* health/debug/the/lines',
            'successful requests',
          ],
        },
        {
          text: 'Turn counted lines into metrics.',
          listensFor: [
            'into/to/as/become a metric/metrics/counter*',
            'replace* by/with metric/metrics/counter*',
            'only/just counted/counting',
            'metric instead',
          ],
        },
        {
          text: 'Keep errors and audit complete, and shorten retention of the rest.',
          listensFor: [
            'keep/keeping every/all errors/error/audit',
            'errors stay/are/untouched/complete/kept',
            'shorten*/shorter/cut retention',
            'retention from/to/down',
            'cheaper/cold storage/tier',
          ],
        },
      ],
      wrongAnswers: [
        'Set everything to warning: the next incident has no context at all.',
        'Switch the vendor: the same volume arrives there, after a quarter of migration.',
      ],
      modelAnswer:
        "First I measure: group volume by service and message template. Usually ten lines make up most of it, a health check, a debug line in a loop, a cache library that announces each hit. Those I drop today. Second, lines that exist only to be counted become a metric, which costs nearly nothing. Third, successful requests are sampled, one in twenty, while I keep all errors and slow requests, and the audit trail isn't touched. Fourth, retention goes from ninety days to fourteen for the searchable tier, with the rest in cheap storage. And each team sees its own bill from then on, or it comes back by spring.",
    },
  ],
} as const satisfies Concept;
