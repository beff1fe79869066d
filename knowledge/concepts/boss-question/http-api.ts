import { RFC_6585, RFC_9110_STATUS, RFC_9457, S3_UPLOADS } from '../sources.ts';
import type { BossPart } from './boss-question.ts';

export const httpApi = {
  id: 'http-api',
  title: 'The HTTP API and its limits',
  prompt: 'Start with the contract. What do clients call, what comes back, and how do they learn about the rate limit?',
  minutes: 12,
  concepts: [
    'api/endpoint-shape',
    'api/validation-and-errors',
    'api/pagination-and-filtering',
    'system-design/rate-limiting',
    'system-design/file-object-storage',
  ],
  points: [
    {
      text: 'An application is a resource, created under its job with POST and answered with 201 and a Location.',
      listensFor: [
        'post to/slash jobs/job/applications/application',
        'post creates/create an application',
        '201',
        'two oh one',
        'location header/points',
        'application is a/its resource/own',
      ],
    },
    {
      text: 'The candidate is taken from the token, never from the body, and may only see what is theirs.',
      listensFor: [
        'candidate/user comes/taken/from/id token/session',
        'never/not from the body',
        'check*/only owner*/own/owns/belongs/theirs',
        'somebody/someone else 404',
        'bearer/access token',
      ],
    },
    {
      text: 'The CV goes to object storage first, through a signed upload; the application carries its id.',
      listensFor: [
        'signed/presigned url/upload/post',
        'upload cv/resume/first/file to/straight/separately/goes',
        'cv/resume goes/uploaded/straight/file first/storage/separately/to',
        'upload id',
        'object storage',
      ],
    },
    {
      text: 'One error format, with a status for each outcome: 400, 401, 404, 409, 422, 429.',
      listensFor: [
        'problem details/json',
        'one/same error format/shape/envelope',
        '422',
        'four twenty two',
        '409',
        'status for each/every outcome',
        'stable code/type for',
      ],
    },
    {
      text: 'The limit is keyed by candidate, with a wider one by address before login; 429 with Retry-After.',
      listensFor: [
        '429',
        'four twenty nine',
        'retry after',
        'limit per/by/each candidate/user/account',
        'per candidate/user/account an/per/hour',
        'token bucket',
        'wider/generous/coarse limit ip/address',
      ],
    },
    {
      text: 'Lists are paged with a cursor, and the version is part of the path.',
      listensFor: ['cursor', 'limit and cursor', 'keyset', 'v1', 'version in/is path/part', 'version one in'],
    },
  ],
  board: [
    'POST /v1/uploads -> 201 {uploadId, signed form, expiresAt}',
    'POST /v1/jobs/{jobId}/applications + Idempotency-Key, body {uploadId, answers, coverLetter?}',
    '-> 201 Location: /v1/applications/{id}, body {id, jobId, status, submittedAt}',
    'GET /v1/applications/{id} -> 200, or 404 for missing and for not yours',
    'GET /v1/me/applications?limit=20&cursor=... newest first, opaque cursor over (submitted_at, id)',
    'POST /v1/applications/{id}/withdrawal -> 200, repeating it changes nothing',
    '400 malformed or no key | 401 no valid token | 409 already applied, or job closed | 422 breaks a rule | 429 + Retry-After | 503 + Retry-After',
    'Limits: 20 applications an hour per candidate (bucket of 5), 300 requests an hour per address before login',
  ],
  workedAnswer: [
    "Let me name the resource first: an application is a resource of its own, created under a job. So POST to slash v1, jobs, the job id, applications. It answers 201 with a Location header and the application with its id and status. Who applies comes from the access token; if the body could say it, anyone could apply for anyone. Reading is a GET by id, and if it isn't yours you get the same 404 as if it didn't exist. My applications is a list with a limit and an opaque cursor, newest first. Withdrawing is a POST to a withdrawal below the application, and doing it twice changes nothing.",
    "The CV doesn't travel in that request. The client asks for an upload, gets a signed form with a size range and ten minutes of life, and sends the file straight to object storage. The application then only carries the upload id, so the request I have to make safe is small and quick. Every error has the problem details shape with a stable type. It is 400 if it's malformed or the idempotency key is missing, and 401 without a valid token. It is 409 if this person has already applied or the job is closed, and 422 if the answers break a rule, with one entry per field.",
    "For the rate limit I use a token bucket per candidate, twenty an hour with a burst of five, because people apply to a handful of jobs and then read for a while. Before login there is a wider limit by address, since a whole university may share one. Above it the answer is 429 with Retry-After in seconds, and the documentation says so, with a hint to add jitter. It's checked in the gateway right after authentication. The gateway keeps the last few idempotency keys beside each bucket, so a repeat counts against a wider bucket of its own. A phone on a bad network must not lose its quota by retrying.",
  ],
  numbers: [
    {
      what: 'Status for too many requests, which may carry Retry-After',
      value: '429',
      source: { title: 'RFC 6585, Additional HTTP Status Codes, section 4', by: 'IETF', year: 2012 },
    },
    {
      what: 'Status for a created resource, with its address in Location',
      value: '201',
      source: { title: 'RFC 9110, HTTP Semantics, section 15.3.2', by: 'IETF', year: 2022 },
    },
    {
      what: 'The standard shape of an error body, application/problem+json',
      value: 'RFC 9457, which replaced RFC 7807',
      source: RFC_9457,
    },
  ],
  sources: [
    RFC_9110_STATUS,
    RFC_6585,
    { title: 'API Security Top 10, API1 Broken Object Level Authorization', by: 'OWASP', year: 2023 },
    { title: 'RFC 4648, The Base16, Base32, and Base64 Data Encodings', by: 'IETF', year: 2006 },
    S3_UPLOADS,
  ],
  followUps: [
    {
      whenTheySay: ['token bucket', 'rate limit per/by candidate/user'],
      ask: 'You have twelve gateways. Where does that bucket live, and what if its store is gone?',
      answer:
        'In Redis, one key per candidate, changed by one script so that check and decrement are one step. If it does not answer within a few milliseconds, each gateway falls back to a local bucket and an alert fires: we would rather take some applications too many than turn candidates away on the last evening.',
    },
    {
      whenTheySay: ['429', 'retry after'],
      ask: 'The deadline is midnight. At five to twelve an honest candidate gets a 429. Is that right?',
      answer:
        'For the sixth application within seconds it is; for the first one of the evening it must not happen, and with a bucket per candidate it does not. What could hit an honest person is the limit per address, so that one applies only before login.',
    },
    {
      whenTheySay: ['409', 'already applied', 'conflict'],
      ask: 'Why 409 for a closed job, and not 404 or 422?',
      answer:
        'The request is well formed and would have been right yesterday; the state of the job stands against it, which is what a conflict means. 404 would claim there is no such job, although it can still be read. 422 can be defended too, as long as the type in the body tells the client which case it is.',
    },
    {
      whenTheySay: [],
      ask: 'A partner wants to send a thousand applications at night. Same endpoint?',
      answer:
        'Another key and plan, and a batch resource: POST takes up to a hundred items with a key each, answers 202 with a job to poll, and reports an outcome per item. The candidate limit stays out of it; the partner has a limit by contract.',
    },
  ],
  commonFailures: [
    {
      failure: 'POST /submitApplication, answering 200 with success: false in the body',
      consequence: 'Clients, proxies and alerts cannot tell a failure from a success.',
    },
    {
      failure: 'candidateId in the body, taken as given',
      consequence: 'Anybody who can log in can apply, or read, in the name of somebody else.',
    },
    {
      failure: 'The CV as base64 in the JSON',
      consequence: 'Megabytes in every retry, a third more bytes, and a request that holds a worker for minutes.',
    },
    {
      failure: '"We limit to 100 requests", with no key, no span and no answer for those above it',
      consequence: 'The one adjective in the task, rate-limited, stays without an answer.',
    },
  ],
} as const satisfies BossPart;
