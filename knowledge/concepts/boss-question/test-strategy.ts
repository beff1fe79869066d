import { SOFTWARE_ENGINEERING_AT_GOOGLE } from '../sources.ts';
import type { BossPart } from './boss-question.ts';

export const testStrategy = {
  id: 'test-strategy',
  title: 'Test strategy',
  prompt:
    'How would you convince yourself, and me, that this works, before the first candidate uses it and afterwards?',
  minutes: 10,
  concepts: [
    'reliability/unit-vs-integration-tests',
    'reliability/test-doubles',
    'reliability/contract-tests',
    'reliability/failure-mode-thinking',
  ],
  points: [
    {
      text: 'Begins with the promises to be kept, and gives each a test at the cheapest level that can break it.',
      listensFor: [
        'promise*',
        'invariant*',
        'cheapest level/test/place',
        'what must never/always happen/hold',
        'test per/for each promise/invariant/rule',
      ],
    },
    {
      text: 'Unit tests for rules: state changes, request hash, bucket arithmetic with a clock as an argument.',
      listensFor: [
        'unit test*',
        'fake clock',
        'clock is/as an/argument/passed/injected',
        'pure function*',
        'without sleep*/sleeping',
      ],
    },
    {
      text: 'Concurrency against a real Postgres: many identical posts at once, one row, one answer.',
      listensFor: [
        'real postgres/database',
        'fifty/hundred/twenty/many identical/parallel/concurrent/same/at requests/posts/once',
        'at the same time/once',
        'exactly one row/application',
        'in a container',
      ],
    },
    {
      text: 'Crash points: kill between commit and response, relay before its mark, and retry.',
      listensFor: [
        'kill* between/after/process/it/the/relay',
        'crash point*/test*/between/after',
        'fault injection',
        'inject* fault*/failure*/error*',
        'between commit and',
        'drop the response',
      ],
    },
    {
      text: 'Contract tests for app and partners: error types are part of the contract.',
      listensFor: [
        'contract test*',
        'consumer driven',
        'error type*/shape*/codes are/in/part',
        'openapi',
        'old/installed app version*',
      ],
    },
    {
      text: 'A load test with the shape of the last evening, with an acceptance figure.',
      listensFor: [
        'load test*',
        'p95',
        'p99',
        'last/deadline evening/peak',
        'forty/fifty/46/hundred a/per second',
        'times the average/normal',
      ],
    },
    {
      text: "Security: reading another's application, foreign uploads, a forged type, the limit by address.",
      listensFor: [
        'other/another/someone/somebody elses/candidates/persons application/upload/id',
        'security test*',
        'another candidates',
        'as bob/alice/user/candidate',
        'wrong/foreign/forged upload/type/token',
      ],
    },
    {
      text: 'In production: a synthetic application, a nightly check of the invariants, a canary.',
      listensFor: [
        'synthetic',
        'canary',
        'nightly query/check/job',
        'in production',
        'test job every/each',
        'restore test/backup*',
      ],
    },
  ],
  board: [
    'promises: at most one active application per candidate and job | 201 means stored | no mail without an application, no application without a mail | nobody reads what is not theirs | the limit holds over all gateways',
    'unit (seconds): states, validation, request hash, token bucket with a given clock',
    'integration (minutes, Postgres and Redis in containers): 50 parallel posts, same key; 50 parallel posts, 50 keys; close while submitting',
    'crash: kill before commit, after commit, before the relay marks; each followed by a retry',
    'property: any order of submit, retry, withdraw, close leaves at most one active application',
    'contract: app versions in use, partners, outbox messages',
    'load: 50 submissions and 2,000 page reads a second past the edge for 15 minutes, p99 under 500 ms, no error but 429',
    'production: synthetic application every minute to a hidden job, nightly invariant queries, canary at 5 %',
  ],
  workedAnswer: [
    "I start from the promises, because a test without a promise proves nothing. There are five: at most one active application per candidate and job, a 201 means it's stored, a mail goes out for each application and for nothing else, nobody reads what isn't theirs, and the limit holds over all gateways. Each gets a test at the cheapest level that can break it. Unit tests cover the rules: allowed state changes, the request hash, and the token bucket as a pure function with the clock as an argument, so an hour passes without sleeping. These run in seconds, and there are hundreds of cases.",
    'The interesting bugs are races, and those need a real Postgres in a container; a fake repository would happily pass. Fifty identical posts at once with one key: exactly one row, fifty equal answers. Fifty with fifty keys: one 201 and forty-nine 409s. Close the job while a hundred submit: no application after the closing commit. Then crash points: I kill the process between commit and response and retry, I kill the relay before it marks a row, and I count the mails at a stub provider that deduplicates by key. A property test generates any order of submit, retry, withdraw and close, and checks the first promise after each step.',
    "Contract tests cover the installed app versions and the partners, with the error types as part of the contract, because the app shows already-applied differently. Security tests are ordinary tests: as Bob, read another candidate's application, use her upload id, send a script named cv.pdf. The load test has the shape of the last evening, fifty submissions a second for a quarter of an hour, p99 below half a second. And it goes on in production: a canary takes five per cent first, a synthetic application goes to a hidden job every minute. And a nightly query looks for duplicates and for applications without a mail. If that ever returns a row, somebody is told.",
  ],
  numbers: [],
  sources: [
    SOFTWARE_ENGINEERING_AT_GOOGLE,
    {
      title: 'QuickCheck: A Lightweight Tool for Random Testing of Haskell Programs, ICFP',
      by: 'Koen Claessen and John Hughes',
      year: 2000,
    },
    {
      title: 'Open Versus Closed: A Cautionary Tale, NSDI',
      by: 'Bianca Schroeder, Adam Wierman and Mor Harchol-Balter',
      year: 2006,
    },
  ],
  followUps: [
    {
      whenTheySay: ['fifty/many identical/parallel/concurrent', 'at the same time/once'],
      ask: 'Your race test passed. How do you know it would have failed without the constraint?',
      answer:
        'By taking the constraint out once and watching it go red. If it stays green, the requests did not overlap, and I hold the first transaction open at a known point, so that the overlap does not depend on luck.',
    },
    {
      whenTheySay: ['fake clock', 'clock is/as argument'],
      ask: 'The bucket lives in a Redis script. What does your unit test of a pure function prove about that?',
      answer:
        'The arithmetic, not the script. So the same table of cases runs against the function and against the script in a real Redis, where time is passed in as an argument, and one test sends from several connections at once.',
    },
    {
      whenTheySay: ['load test*'],
      ask: 'Where do you run that load test, and what makes it lie?',
      answer:
        'In an environment of the same size, with as many rows as in a year, since an empty table is always fast. It lies if the generator waits for answers before it sends more, because then it slows down together with the service. So requests are sent at a fixed rate. And if all of them go to one job, or none do: I take the skew from production.',
    },
    {
      whenTheySay: [],
      ask: 'You have two days for all of this. What do you write, what do you leave?',
      answer:
        'Day one: the two race tests, the crash after commit, and reading the application of somebody else. Day two: the synthetic application, the nightly invariant query, and a short load test. Contract tests wait until there is a second client. Coverage figures I leave altogether.',
    },
  ],
  commonFailures: [
    {
      failure: 'Reciting the levels of the pyramid, with no example',
      consequence: 'Names of levels, and no promise that would be checked at any of them.',
    },
    {
      failure: 'The database mocked in the duplicate test',
      consequence: 'The test proves that the mock has no races.',
    },
    {
      failure: 'Sending the requests one after another and calling it a concurrency test',
      consequence: 'Check-then-insert passes it every time.',
    },
    {
      failure: 'Nothing after the release',
      consequence: 'The first to test the last evening are the candidates.',
    },
  ],
} as const satisfies BossPart;
