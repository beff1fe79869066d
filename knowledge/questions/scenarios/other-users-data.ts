import type { Question } from '../question.ts';

export const otherUsersData = {
  id: 'scenarios/other-users-data',
  prompt: "A customer writes: I can see somebody else's invoices. Walk me through the next hours, from that mail on.",
  round: 'security',
  concepts: ['caching/stale-data', 'reliability/logging-and-metrics', 'http/cookies-sessions-tokens'],
  level: 'advanced',
  points: [
    {
      text: 'Treats it as a security incident at once: an owner, evidence kept, the path closed even if a feature goes down.',
      listensFor: [
        'incident',
        'security team/lead/officer',
        'disable* endpoint/feature/the',
        'take* down/offline',
        'stop* leak/bleeding/access',
        'preserve* log*/evidence',
        'keep* log*/evidence',
        'escalat*',
      ],
    },
    {
      text: 'Reproduces it with test accounts and asks exactly what was seen, where and when.',
      listensFor: [
        'reproduc*',
        'test account*',
        'which url/invoice/account/endpoint',
        'screenshot*',
        'when exactly',
        'two accounts/users',
        'ask* customer/user',
      ],
    },
    {
      text: 'Suspects: no check of ownership, a cache without the user in its key or a CDN storing private answers, mixed-up sessions, a tenant filter that is missing.',
      listensFor: [
        'ownership check*',
        'object level',
        'change* id',
        'missing check/authori*/filter/where/tenant',
        'cache key',
        'cached response*',
        'cdn cach*',
        'shared cache',
      ],
    },
    {
      text: 'Measures the extent from the access logs: who else, since when, which data.',
      listensFor: [
        'access log*',
        'audit log*',
        'how many users/customers/people',
        'since when',
        'who else',
        'scope of',
        'affected users/customers',
        'query logs',
      ],
    },
    {
      text: "Repairs it centrally, with a test for each endpoint that one user cannot read another's.",
      listensFor: [
        'test for/that/every/each',
        'regression test*',
        'central* check/authori*/policy',
        'row level security',
        'deny by default',
        'every/all endpoint*',
        'audit other/all',
        'similar endpoint*',
      ],
    },
    {
      text: 'Tells those concerned and the authorities within the time that the law sets, together with legal counsel; writes it up.',
      listensFor: [
        'gdpr',
        'regulator*/authority/authorities',
        '72 hour*',
        'seventy two',
        'notify*/inform* users/customers/affected',
        'data protection',
        'disclos*',
        'post mortem',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['cache key', 'cdn cach*', 'cached response*'],
      ask: 'You purge the CDN. How do you know that it was the CDN?',
    },
    {
      whenTheySay: ['row level security'],
      ask: 'What does that do with your connection pool?',
    },
    {
      whenTheySay: ['access log*', 'audit log*'],
      ask: 'The logs only hold paths. How do you find out whose data it was?',
    },
  ],
  redFlags: [
    'Waits for a second report',
    'Repairs the one endpoint and closes the ticket',
    'Deletes logs or data while cleaning up',
  ],
} as const satisfies Question;
