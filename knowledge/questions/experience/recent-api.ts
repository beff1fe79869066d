import type { Question } from '../question.ts';

export const recentApi = {
  id: 'experience/recent-api',
  prompt:
    'Pick an API that you built not long ago. Who called it, what does its contract look like, and what was the part you had to think about twice?',
  round: 'api-design',
  concepts: ['api/resource-modelling', 'api/endpoint-shape', 'api/versioning'],
  level: 'standard',
  points: [
    {
      text: 'Callers and purpose first, with volume.',
      listensFor: [
        'used by',
        'called by',
        'client* were/was/are',
        'mobile app',
        'internal team*/service*',
        'requests per second/day/minute',
        'consumers',
      ],
    },
    {
      text: 'Main resources and calls, in one or two sentences.',
      listensFor: ['post slash/to', 'get slash/to', 'graphql', 'grpc', 'main call*', 'crud'],
    },
    {
      text: 'A hard choice with its alternative: paging, idempotency, long work, permissions.',
      listensFor: [
        'decided/chose to/between/on',
        'instead of',
        'considered',
        'trade off',
        'pagina*',
        'idempoten*',
        'asynchronous*',
        'versioning',
      ],
    },
    {
      text: 'How errors, limits and security were handled.',
      listensFor: [
        'error format/handling/code*',
        'rate limit',
        'oauth',
        'jwt',
        'authenticat*',
        'problem detail*',
        'api key*',
      ],
    },
    {
      text: 'How it behaves in production: figures, incidents, changes since.',
      listensFor: [
        'p95/p99',
        'monitor*',
        'incident*',
        'in production',
        'uptime',
        'error rate',
        'dashboard',
        'since launch',
      ],
    },
    {
      text: 'What they would do otherwise today.',
      listensFor: [
        'would do/change/design/have different*',
        'in hindsight',
        'looking back',
        'today i/would',
        'if i did',
        'next time',
        'regret*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['idempoten*'],
      ask: 'Where did the key come from, and how long did you keep it?',
    },
    {
      whenTheySay: ['in hindsight', 'looking back'],
      ask: 'What kept you from doing it that way at the time?',
    },
    {
      whenTheySay: ['partner*', 'mobile app'],
      ask: 'Tell me about a change that you could not make because of them.',
    },
  ],
  redFlags: ['Cannot name the callers', 'Only frameworks', 'Never had to change it'],
} as const satisfies Question;
