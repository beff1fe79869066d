import { BUILDERS_RETRIES, POSTGRES_STANDBY, POSTGRES_TIMEOUTS, SRE_OVERLOAD } from '../sources.ts';
import type { BossPart } from './boss-question.ts';

export const failureHandling = {
  id: 'failure-handling',
  title: 'Failure handling',
  prompt: 'Take your own design apart. What fails, what does the candidate see, and what do you do about it?',
  minutes: 10,
  concepts: [
    'reliability/failure-mode-thinking',
    'reliability/observability-basics',
    'http/timeouts-and-retries',
    'concurrency/retries-and-dead-letters',
    'concurrency/backpressure',
  ],
  points: [
    {
      text: 'A lost response: the client does not know, retries with the same key and gets the same answer.',
      listensFor: [
        'response/answer is/gets/was lost',
        'lost response/answer',
        'retry/retries/retried with the/same key',
        'crash/crashes/dies after/between commit',
        'client doesnt/cannot/cant/not know',
      ],
    },
    {
      text: 'Retries are bounded: backoff with jitter, one layer, a budget, Retry-After obeyed.',
      listensFor: [
        'backoff with/and jitter',
        'jitter',
        'retry budget',
        'at/in/on one layer/place',
        'three/few/four attempts',
        'give/gives up after',
      ],
    },
    {
      text: 'Database down: an honest 503 with Retry-After; nothing is accepted that is not stored.',
      listensFor: [
        '503',
        'five oh three',
        'never/not say/accept*/claim* saved/unless/until/what',
        'nothing is accepted',
        'synchronous standby/replica/replication',
        'failover',
      ],
    },
    {
      text: 'Limiter down: fail open with a local limit. Storage down: uploads pause, reading goes on.',
      listensFor: [
        'fail/fails open',
        'local limit/bucket',
        'uploads pause/fail/stop',
        'storage is/down/fails/gone',
        'draft*',
      ],
    },
    {
      text: 'Mail or broker down: the outbox waits, retries with a ceiling, then a dead letter queue with an owner.',
      listensFor: [
        'outbox waits/grows/keeps/fills/holds',
        'dead letter',
        'mail* late/later/delayed/wait*',
        'replay from/dead/after/messages',
        'poison',
      ],
    },
    {
      text: 'Timeouts shrink inwards, so that an inner call never outlives who waits for it.',
      listensFor: [
        'timeout* shrink/inward*/shorter/budget*/smaller',
        'shorter than/inside/inwards/further',
        'deadline propagat*/passed/travels',
        'ten seconds/second in/at/for client',
        'outlive*',
      ],
    },
    {
      text: 'Overload on the last evening: shed what can wait first, submissions last.',
      listensFor: [
        'shed*',
        'load shedding',
        'last/final evening/minute/hour/night',
        'submissions first/last/before/win/have',
        'priorit*',
        'search/recommendations/lists off/first/wait/go',
      ],
    },
    {
      text: 'Signals: success rate of submissions, age of the oldest outbox row, 409, 422 and 429 by type.',
      listensFor: [
        'age of/oldest outbox/row/message',
        'oldest outbox/unsent/row',
        'success rate/share of submissions',
        'slo',
        'alert on/when/if',
        'page when/if/on/somebody',
      ],
    },
  ],
  board: [
    'client 10 s > gateway 6 s > handler 4 s > transaction 3 s > statement 2 s > lock 500 ms',
    'response lost -> same key -> stored 201',
    'primary down -> 503 + Retry-After, failover a minute or two, synchronous standby: no confirmed row is lost',
    'Redis A down -> local bucket per gateway, alert; login limit fails closed',
    'storage down -> form keeps a draft; no submission without its CV',
    'mail down -> outbox, retried for 24 hours, dead letter queue, owner: applications team',
    'overload -> shed search, then lists, then reads of details; submissions last',
    'alerts: submission success under 99.5 % over an hour, oldest outbox row over 5 minutes, any dead letter',
  ],
  workedAnswer: [
    "The most common failure is the dullest: we commit, and the response is lost in a tunnel. The client can't know, so it retries with the same key and gets the stored 201. The same holds if the process dies after the commit. Retries are bounded: four attempts, backoff with jitter, Retry-After obeyed, and only at one layer, the client, because if gateway and service retry as well, a struggling database gets many times the load. Timeouts get shorter as I go inwards: ten seconds in the client, six in the gateway, four in the handler, three for the transaction, two for a statement. So no inner call outlives the one who waits for it.",
    "If the primary is down, the answer is 503 with Retry-After, and the form keeps the text. We never say saved before it's committed. I could take submissions into a queue and answer 202, and I'd do it only if a minute of failover hurt more than telling candidates afterwards that the job was closed. The standby is synchronous, since a failover that forgets confirmed applications is the worst outcome here; that costs a network round trip per commit. If the limiter's Redis is gone, gateways fail open with a local bucket. If storage is down, uploads pause with a clear message, drafts stay, and reading goes on.",
    "If mail or the broker is down, nobody waiting for a response notices. The outbox grows, the relay retries with backoff for a day, and what still fails goes to a dead letter queue with an owner and a replay command. A poison message doesn't block the rest. On the last evening we get twenty times the traffic, so there's an order agreed in daylight. Shed search first, then lists, and submissions last. And I watch what candidates feel: the success rate of valid submissions against an SLO, the age of the oldest outbox row, and 409, 422 and 429 by type. A jump in 422 right after a release is our bug, not theirs.",
  ],
  numbers: [
    {
      what: 'Retrying at several layers multiplies load; jitter spreads the retries over time',
      value: 'five layers, three attempts each: up to 243 times the load at the bottom',
      source: BUILDERS_RETRIES,
    },
    {
      what: 'A limit on the whole transaction, beside those on one statement and one lock',
      value: 'transaction_timeout, since PostgreSQL 17; the session is ended, not only the statement',
      source: POSTGRES_TIMEOUTS,
    },
    {
      what: 'Status for a server that cannot answer for the moment, which may carry Retry-After',
      value: '503',
      source: { title: 'RFC 9110, HTTP Semantics, section 15.6.4', by: 'IETF', year: 2022 },
    },
  ],
  sources: [BUILDERS_RETRIES, SRE_OVERLOAD, POSTGRES_STANDBY, POSTGRES_TIMEOUTS],
  followUps: [
    {
      whenTheySay: ['503', 'failover'],
      ask: 'Your failover takes two minutes, at 23:59 on deadline day. What do those candidates get?',
      answer:
        'A rule made beforehand with the people who own the job: submissions count for five minutes beyond the printed time, and the page says so during an incident. It is fairer than trusting the time in the client, which anybody can set.',
    },
    {
      whenTheySay: ['synchronous standby/replica/replication'],
      ask: 'And if the synchronous standby dies? Do your writes stop?',
      answer:
        'With exactly one synchronous standby they do. So there are two, and any one of them has to confirm. If both are gone, a person decides whether to go on without, because it is a choice between two harms.',
    },
    {
      whenTheySay: ['fail/fails open'],
      ask: 'You fail open. An attacker learns this and first knocks out your limiter. Now what?',
      answer:
        'The local bucket in each gateway still limits, only more loosely: at worst the limit times the number of gateways. The edge drops floods before that, and the dangerous endpoint, login, fails closed on a limit of its own.',
    },
    {
      whenTheySay: [],
      ask: 'It is Monday, and you learn that on Saturday some candidates applied but never got a mail. Walk me through it.',
      answer:
        'I compare applications of that day with sent messages in the outbox and at the provider. Missing rows would mean a hole in the transaction, unsent rows a dead relay, sent rows a problem of the provider. I send what is missing by the same idempotent path, then add what would have told us on Saturday: an alert on the age of the oldest row.',
    },
  ],
  commonFailures: [
    {
      failure: 'try, catch, log, and answer 200',
      consequence: 'The candidate believes that they have applied, and we are the only ones who could know better.',
    },
    {
      failure: 'Retries in the client, the gateway and the service',
      consequence: 'A short hiccup is multiplied into an outage that keeps itself alive.',
    },
    {
      failure: 'A queue before the database "so that nothing gets lost"',
      consequence: 'The 202 is promised before the rules are checked; duplicates and closed jobs surface by mail.',
    },
    {
      failure: 'A dead letter queue that nobody reads',
      consequence: 'Lost work with a tidy name.',
    },
  ],
} as const satisfies BossPart;
