import type { Question } from '../question.ts';

export const authenticationOrAuthorisation = {
  id: 'security/authentication-or-authorisation',
  prompt:
    'People mix up authentication and authorisation. Show me the difference in one request to your API, including what it answers when each of them fails.',
  round: 'security',
  concepts: ['http/methods-headers-status'],
  level: 'fundamental',
  points: [
    {
      text: 'Authentication settles who is calling; authorisation settles whether that caller may do this to this object.',
      listensFor: [
        'who you/they/user are/is',
        'who is calling',
        'what you/they/user can/may',
        'allowed to do',
        'are allowed',
      ],
    },
    {
      text: 'First the one, then the other, and the second on every request and object.',
      listensFor: [
        'first authenticat*',
        'authenticat* first/before/then',
        'every/each request',
        'each/per object',
        'then check* permission*',
      ],
    },
    {
      text: 'Without valid credentials the answer is 401, with a WWW-Authenticate header; known but not allowed is 403, or 404 to hide that it exists.',
      listensFor: ['401', '403', '404 instead/to/rather', 'hide* exist*', 'www authenticate', 'forbidden'],
    },
    {
      text: 'Means of the one: password, session, token, passkey. Means of the other: roles, scopes, ownership, policies.',
      listensFor: ['role*/rbac', 'passkey*', 'policy/policies', 'session or token', 'multi factor'],
    },
    {
      text: 'Authorisation is checked on the server next to the data, and the default is no.',
      listensFor: [
        'server side',
        'deny by default',
        'default deny',
        'in the query',
        'where user/owner/tenant',
        'next to data',
        'close to data',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['role*/rbac'],
      ask: 'Two doctors have the same role, and different patients. How does your check tell them apart?',
    },
    {
      whenTheySay: ['404 instead/to/rather', 'hide* exist*'],
      ask: 'When does a 404 make life hard for honest users?',
    },
    {
      whenTheySay: ['scope*'],
      ask: 'Is a scope about the user or about the application that acts for them?',
    },
  ],
  redFlags: ['Logged in means allowed', 'Hides the button and calls that authorisation', 'Mixes up 401 and 403'],
} as const satisfies Question;
