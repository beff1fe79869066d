import type { Concept } from '../concept.ts';
import { IDEMPOTENCY_KEY_DRAFT, KAFKA_DESIGN, POSTGRES_INSERT, STRIPE_IDEMPOTENCY } from '../sources.ts';

export const idempotentWrites = {
  id: 'transactions/idempotent-writes',
  title: 'Idempotent writes',
  summary: 'Writes that can arrive twice and still take effect once, so that a retry is always safe.',
  round: 'api-design',
  track: null,
  related: [
    'transactions/transaction-boundaries',
    'concurrency/retries-and-dead-letters',
    'concurrency/worker-queues',
    'http/idempotency-and-safety',
  ],
  sources: [IDEMPOTENCY_KEY_DRAFT, STRIPE_IDEMPOTENCY, POSTGRES_INSERT, KAFKA_DESIGN],
  levels: [
    {
      rung: 'define',
      prompt: 'What makes a write idempotent, and why do we need that at all?',
      points: [
        {
          text: 'Doing it again leaves the same state as doing it once.',
          listensFor: [
            'same state/effect/result as once/one',
            'twice same effect/state/result',
            'second time changes nothing',
            'takes effect once',
            'applied once',
          ],
        },
        {
          text: 'A timeout does not tell whether the first attempt succeeded, so callers must be able to repeat.',
          listensFor: [
            'timeout* tell*/says nothing',
            'know* whether/if first/it',
            'whether it worked/succeeded/arrived',
            'answer/response lost',
            'lost answer/response',
            'safe to repeat/retry',
          ],
        },
        {
          text: 'Some writes are so by nature: set a value, put, delete; adding and inserting are not.',
          listensFor: [
            'by nature',
            'naturally idempotent',
            'set* to/status/value',
            'put and delete',
            'add*/increment* not',
            'insert* not',
          ],
        },
        {
          text: 'Others need a key that names the attempt, kept unique in the store.',
          listensFor: ['idempotency key', 'unique key/constraint/index', 'request id', 'client generated', 'same key'],
        },
      ],
      wrongAnswers: [
        'Idempotent means that the response is the same. It is the state that must be; a second delete may well answer 404.',
        'Idempotent means that nothing changes. That is a safe method; an idempotent one may change things, once.',
      ],
      modelAnswer:
        'A write is idempotent when doing it twice has the same effect as once. We need that because a timeout tells the caller nothing: maybe the request never arrived, maybe only the response was lost. The only sensible reaction is to send it again, so that has to be safe. Some writes are naturally idempotent, such as setting the status to cancelled or deleting by id. Creating an order or adding ten pounds is not. There the client sends an idempotency key that names this attempt, and the server keeps it under a unique constraint, so the repeat finds the first result.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Compare three ways to make a create safe to repeat: a client-made id, an idempotency key with a stored response, and a natural key.',
      points: [
        {
          text: 'Client-made id with PUT or insert-if-absent: simplest, but the client names the resource.',
          listensFor: [
            'client made/generated/chosen id',
            'client makes/generates/creates/chooses id',
            'uuid*',
            'on conflict do nothing',
            'insert if absent',
            'put with',
          ],
        },
        {
          text: 'Key with stored response: exact replay for any operation, but a table with expiry and an in-progress state.',
          listensFor: [
            'stored response',
            'stores/store/keep response',
            'replay*',
            'in progress',
            'key table',
            'key* expire/expiry',
          ],
        },
        {
          text: 'Natural key: guards against double submits with different keys, but only if the business really has one.',
          listensFor: [
            'natural key',
            'business key/rule',
            'one application per',
            'user and job',
            'unique on/per',
            'per customer/user and/per',
          ],
        },
        {
          text: 'They combine: the key handles retries, the natural key handles people.',
          listensFor: ['combine*', 'use/want both', 'both together', 'key* for retr*', 'double click*', 'second tab'],
        },
      ],
      wrongAnswers: [
        'Hash the body and reject repeats. Two honest identical orders look like one.',
        'A server-made id is enough. Every retry gets a new one.',
      ],
      modelAnswer:
        'A client made id is the simplest: the app generates a UUID, and the server inserts with on conflict do nothing. It fits creates, less so actions like a refund. An idempotency key with a stored response fits anything, since the repeat gets an exact replay, but I now own a key table with expiry and an in-progress state. A natural key, such as one application per user and job, protects even when somebody opens a second tab and gets a new key, but only where the business really forbids the second one. So I often use both: the key for retries, the natural key for people.',
    },
    {
      rung: 'debug',
      prompt:
        'You have idempotency keys, and still two charges with the same key appear, milliseconds apart. How can that be?',
      points: [
        {
          text: 'Check-then-insert: both requests looked, found nothing and went on.',
          listensFor: [
            'check then insert/act',
            'look* then insert*',
            'both look*/check*/find/found nothing',
            'both requests pass*/look*',
            'race',
          ],
        },
        {
          text: 'The unique constraint is missing, or sits in a cache or replica that lags.',
          listensFor: [
            'unique constraint/index missing',
            'no unique',
            'missing unique',
            'on/from/in replica',
            'key* in/only cache/redis',
            'constraint on',
          ],
        },
        {
          text: 'Or the key was recorded after the charge.',
          listensFor: [
            'after charge/charging',
            'stored/recorded/saved after',
            'charge* before key/record*/insert*',
            'insert* key first/before',
            'claim* key first/before',
          ],
        },
        {
          text: 'Fix: insert the key first under the constraint; the loser waits or gets 409; pass the key on to the provider.',
          listensFor: [
            'loser/second gets/waits',
            '409',
            'claim* key',
            'provider same/own/with key',
            'pass* key',
            'key to provider',
          ],
        },
      ],
      wrongAnswers: [
        'Retry with a longer delay. It makes the race rarer and leaves it there.',
        'Put a mutex in the service. There is more than one instance.',
      ],
      modelAnswer:
        "Milliseconds apart smells of check then insert: both requests looked for the key, both found nothing, both charged. I'd check whether there's really a unique constraint on the key per client, in the primary and not on a replica or only in a cache. I'd also check the order: if the key is saved after the charge, the window is as long as the provider's answer. The fix is to claim the key first, by inserting it as in progress under the constraint. Whoever loses gets a 409 or waits for the stored result. And I pass the key on to the provider, so that even a crash in between can't charge twice.",
    },
    {
      rung: 'design',
      prompt:
        'Design the duplicate protection for a payments API: several instances, one Postgres, a provider that is sometimes slow. What do you store and in which order?',
      points: [
        {
          text: 'A row for each client and key, unique, with a hash of the request and a state.',
          listensFor: [
            'client and key',
            'unique on/per client/tenant/customer/key',
            'hash of request/body/payload',
            'fingerprint',
            'state in progress',
            'request hash',
          ],
        },
        {
          text: 'Claim it before acting; finish it in the same transaction as the payment row.',
          listensFor: [
            'claim* before/first',
            'insert* first/before',
            'same transaction as',
            'same transaction',
            'in one commit',
          ],
        },
        {
          text: 'Repeat with same body: replay; other body: refuse; still running: 409.',
          listensFor: [
            'different body/hash/payload',
            'hash differ*',
            '422',
            '409',
            'still in progress/running',
            'same response/answer',
            'replay*',
          ],
        },
        {
          text: 'A crash leaves in-progress rows: a recovery job asks the provider by key.',
          listensFor: ['crash*', 'recover*', 'ask* provider', 'stuck in progress', 'lease', 'sweeper'],
        },
        {
          text: 'Keep keys for longer than any client retries, then delete.',
          listensFor: [
            'longer than any/client/retry/longest',
            'keep* keys/rows/them',
            'key* expire*',
            'retention',
            'delete* old/after',
            'day* then',
          ],
        },
      ],
      wrongAnswers: [
        'Store only the key. Then a key reused by mistake returns the wrong payment in silence.',
        'Keep the keys in a cache with a short expiry. Eviction at the wrong moment allows the second charge.',
      ],
      modelAnswer:
        "One table: client and key as the unique pair, a hash of the request, a state and the stored response. A request first inserts and commits its row as in progress; that's the claim. Then I call the provider with a key derived from mine, outside any transaction. Its result, the payment row and the finished state go in with the same transaction. A repeat with the same hash gets a replay of the response; a different hash is refused with 422; one still in progress gets 409 with Retry-After. If we crash, a sweeper finds stuck rows and asks the provider before deciding. Keys are kept for longer than any client retries, then deleted in batches.",
    },
    {
      rung: 'pressure',
      prompt: "Our broker promises exactly-once. So we can skip all this duplicate handling, can't we?",
      points: [
        {
          text: 'The promise ends at the broker: it does not cover my database, an email or a charge.',
          listensFor: [
            'ends at',
            'inside broker/kafka',
            'within broker/kafka',
            'not cover*',
            'doesnt cover/include/reach',
            'side effect*',
            'outside broker',
          ],
        },
        {
          text: 'A consumer can crash after its write and before its acknowledgement.',
          listensFor: [
            'crash* before/between/after',
            'before ack*',
            'write* before/and ack*',
            'ack* lost',
            'redeliver*',
          ],
        },
        {
          text: 'So aim for exactly-once effect: at-least-once delivery and an idempotent consumer.',
          listensFor: ['at least once', 'exactly once effect', 'idempotent consumer', 'effectively once', 'dedup*'],
        },
        {
          text: 'Cheap form: record the message id in the same transaction as the effect.',
          listensFor: ['message id', 'processed message*', 'inbox', 'same transaction', 'unique message/event id'],
        },
      ],
      wrongAnswers: [
        'Yes, the broker deduplicates. It can do so for its own log, not for what my handler does elsewhere.',
        'Then choose at-most-once. That trades duplicates for silent loss.',
      ],
      modelAnswer:
        "No. The promise ends at the broker's own log: Kafka's transactions cover reading from and writing to Kafka, not my database or an email. My consumer can write its row and crash before it acknowledges, and then the message is redelivered. What I can build is exactly once effect: at least once delivery plus an idempotent consumer. It's cheap: insert the message id into a processed table in the same transaction as the change, and on a duplicate just acknowledge. For effects outside the database I pass the id on as an idempotency key. That's about ten lines, and it holds whatever broker we use.",
    },
  ],
} as const satisfies Concept;
