import {
  IDEMPOTENCY_KEY_DRAFT,
  POSTGRES_INSERT,
  POSTGRES_PARTIAL_INDEXES,
  REDIS_REPLICATION,
  STRIPE_IDEMPOTENCY,
} from '../sources.ts';
import type { BossPart } from './boss-question.ts';

export const duplicatePrevention = {
  id: 'duplicate-prevention',
  title: 'Preventing duplicate submissions',
  prompt:
    'A candidate on a train taps submit three times, and their phone retries on top. How many applications do you have?',
  minutes: 10,
  concepts: ['transactions/idempotent-writes', 'http/idempotency-and-safety', 'concurrency/race-conditions'],
  points: [
    {
      text: 'Two different duplicates: the same request again, and the same person applying again.',
      listensFor: [
        'two kinds/different/sorts duplicate*/of/problems',
        'same request again/twice/repeated',
        'same person/candidate twice/again/applies/applying',
        'retry versus/and/is/from second',
        'technical/business duplicate*',
      ],
    },
    {
      text: 'An idempotency key from the client, one for each intent, kept over its retries.',
      listensFor: [
        'idempotency key',
        'client generates/creates/makes key/uuid/it',
        'same key on/for/with/every retry/retries',
        'key per/for each/one attempt/intent/submission/form',
      ],
    },
    {
      text: 'The key is claimed by a unique insert; a concurrent twin waits and gets the stored response.',
      listensFor: [
        'on conflict',
        'unique index/constraint/key on/candidate/over/of',
        'insert key/first',
        'stored/saved/same/first response/answer',
        'second/twin waits/blocks',
        'replay*',
      ],
    },
    {
      text: 'A hash of the request is kept: the same key with another body is refused.',
      listensFor: [
        'hash of/the body/request',
        'request hash/fingerprint',
        'same key different/another/other body/request/payload',
        'fingerprint',
        'key reused/reuse with/for',
      ],
    },
    {
      text: 'A unique constraint on candidate and job among active applications catches everything else.',
      listensFor: [
        'unique candidate/job and/job/candidate',
        'unique constraint/index on/over candidate/job/both',
        'partial unique/index',
        'one active/open application per',
        'candidate and job',
      ],
    },
    {
      text: 'Disabling the button helps people and is not protection.',
      listensFor: [
        'button*',
        'client/frontend/ui side only/cannot/is/not',
        'cosmetic/comfort/courtesy',
        'disable/disabled/disabling',
      ],
    },
    {
      text: 'Keys expire after the longest sensible retry, and the business rule stays for ever.',
      listensFor: [
        'keys expire/kept/are/live hours/day/after/for',
        'twenty four/24 hours',
        'keep keys/key/them for',
        'a day/week after/and/later/is',
        'clean*/delete* old keys',
      ],
    },
  ],
  board: [
    'idempotency_keys: PRIMARY KEY (candidate_id, key); request_hash, status, body, created_at',
    "applications: UNIQUE (candidate_id, job_id) WHERE status <> 'withdrawn'",
    'same key, same hash, finished -> the stored status and body again',
    'same key, same hash, still running -> wait for it, at most half a second, then 409 with Retry-After',
    'same key, other hash -> 422, type "idempotency-key-reused"',
    'other key, same candidate and job -> 409, type "already-applied", with a link to the first application',
    '429, 503 and broken rules are not stored: the same key may try again',
  ],
  workedAnswer: [
    'One application, and every tap gets the same answer. I separate two kinds of duplicate, because they need different guards. The first is the same request again: a double tap, a retry after a timeout, a proxy that repeats. The second is the same person applying again next week, from another device, quite deliberately. For the first there is an idempotency key: the client generates a UUID when the form is opened for submission and sends the same key on every retry of that intent. Disabling the button is a courtesy to the user; it does nothing about a lost response or a second phone.',
    "On the server the key is claimed by an insert with on conflict do nothing, on candidate and key, as the first statement of the transaction. If two arrive at once, the second waits in the index until the first commits, inserts nothing, and then reads the stored response: same status, same body. If the first rolls back, the second goes ahead as if it were the first. No read-then-write, so there's no gap. I also store a hash of the request. The same key with a different body is a bug in the client and gets a 422, rather than an answer to a question nobody asked.",
    "For the second kind a unique index over candidate and job does the work, partial, so that a withdrawn application doesn't count. It holds against everything: another key, an admin script, a bug in my own code. A violation becomes a 409 with the type already-applied and a link to the first application, so the app can show it. Keys are kept for a day, which is longer than any client retries, and a job deletes old keys; after that a repeat runs into the unique index and gets the 409. Errors like 429 and 503 aren't stored, since the key must stay good for another attempt.",
  ],
  numbers: [
    {
      what: 'How long a well-known payments API keeps keys before it may remove them',
      value: 'at least 24 hours',
      source: STRIPE_IDEMPOTENCY,
    },
    {
      what: 'Suggested statuses: key missing, key reused with another body, first request still running',
      value: '400, 422 and 409',
      source: IDEMPOTENCY_KEY_DRAFT,
    },
  ],
  sources: [IDEMPOTENCY_KEY_DRAFT, STRIPE_IDEMPOTENCY, POSTGRES_INSERT, POSTGRES_PARTIAL_INDEXES, REDIS_REPLICATION],
  followUps: [
    {
      whenTheySay: ['idempotency key'],
      ask: 'Why must the key come from the client? Could the server not make one?',
      answer:
        'Only the client knows that two requests are one intent. A key made by the server is new for each request, so it marks precisely the repeats as different. The server could derive one from candidate and job, and that is what the unique index already does.',
    },
    {
      whenTheySay: ['on conflict', 'unique index/constraint'],
      ask: 'The second request waits on the first. What does it see after that, and at which isolation level?',
      answer:
        'At read committed each statement has a new snapshot, so the SELECT after the conflict sees the committed row with its response. At repeatable read the insert itself would end in a serialisation failure, and we would have to start the transaction again.',
    },
    {
      whenTheySay: ['redis', 'setnx', 'distributed lock'],
      ask: 'You keep the keys in Redis. Redis fails over and forgets the last second. What then?',
      answer:
        'Replication is asynchronous, so a claimed key can vanish and a retry runs again. It would then hit the unique index, so no duplicate appears, but the client gets a 409 for its own success. As a fast path for replays Redis is fine; the truth belongs next to the application, in the same transaction.',
    },
    {
      whenTheySay: [],
      ask: 'The candidate withdraws and applies again with the same key, since the app cached it. What happens?',
      answer:
        'They get the stored 201 of the withdrawn application, which would be wrong for them. So the client makes a new key for each opened form, and the app reads the current state by GET when it shows the result. I would rather keep the key rule simple than bind it to later states.',
    },
  ],
  commonFailures: [
    {
      failure: 'SELECT, and if there is none INSERT',
      consequence: 'Two requests both find nothing, and both insert; it works in every demo.',
    },
    {
      failure: 'Only a unique index, no key',
      consequence: 'No duplicate, but a retry after a lost response is told that it failed.',
    },
    {
      failure: 'Only a key, no unique index',
      consequence: 'Two devices, two keys, two applications.',
    },
    {
      failure: 'The key alone as primary key, without the candidate',
      consequence: "One client can collide with, or fish for, another one's stored response.",
    },
  ],
} as const satisfies BossPart;
