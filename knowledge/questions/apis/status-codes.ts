import type { Question } from '../question.ts';

export const statusCodes = {
  id: 'apis/status-codes',
  prompt:
    "What are status codes for, if there's a body anyway? Give me the code for a body that doesn't parse, a missing login, someone else's order, an email already taken, and a database that is down.",
  round: 'api-design',
  concepts: ['http/methods-headers-status', 'api/validation-and-errors'],
  level: 'fundamental',
  points: [
    {
      text: 'Clients, caches, proxies and alerts act on the code without reading the body.',
      listensFor: [
        'proxies/proxy',
        'retry on/or/logic/decide*',
        'monitoring/alert*',
        'without reading/parsing',
        'client decide*/knows/can',
      ],
    },
    {
      text: 'The class tells whose turn it is: 2xx done, 3xx look elsewhere or in your own copy, 4xx the caller must change something, 5xx our fault and perhaps worth another try.',
      listensFor: [
        '4xx client/caller',
        '5xx server/our',
        'two/four/five hundred*',
        'client error*',
        'server error*',
        '2xx success',
        'redirect*',
      ],
    },
    {
      text: 'A body that does not parse is 400; one that parses and breaks a rule, 422 or 400, as long as it is the same everywhere.',
      listensFor: ['400', '422', 'bad request', 'unprocessable', 'malformed'],
    },
    {
      text: "No or bad credentials is 401; someone else's order 403, or 404 when its existence is nobody's business.",
      listensFor: ['401', '403', '404', 'forbidden', 'unauthorised/unauthorized'],
    },
    {
      text: 'Taken already is 409; too many requests 429.',
      listensFor: ['409', 'conflict response/status/error/for/when', '429', 'too many requests'],
    },
    {
      text: 'Database down is 503 with Retry-After if it will pass, 500 for what nobody foresaw; no inner details.',
      listensFor: [
        '503',
        '500',
        'retry after',
        'service unavailable',
        'not/never stack trace*/leak*/details',
        '502/504',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['404', '403'],
      ask: 'Which of the two do you return, and what do you give away by it?',
    },
    {
      whenTheySay: ['retry after', '503'],
      ask: 'Which of these may a client retry by itself?',
    },
    {
      whenTheySay: [],
      ask: 'What harm does a 200 with an error inside do?',
    },
  ],
  redFlags: ['200 with an error in the body', '500 for bad input', '401 and 403 mixed up'],
} as const satisfies Question;
