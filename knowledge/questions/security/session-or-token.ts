import type { Question } from '../question.ts';

export const sessionOrToken = {
  id: 'security/session-or-token',
  prompt:
    'A user has logged in. You can remember that in a session or hand out a signed token. What separates the two, and which do you take for a web app and which for a partner?',
  round: 'security',
  concepts: ['http/cookies-sessions-tokens', 'system-design/stateless-service-design'],
  level: 'fundamental',
  points: [
    {
      text: 'With a session the server keeps the state, and the browser only carries a random id in a cookie.',
      listensFor: [
        'session id',
        'server keeps/stores/holds',
        'stored on/in server/redis',
        'random id',
        'session store',
        'server side session*',
      ],
    },
    {
      text: 'With a signed token the claims travel in it, and any service can check it without a lookup.',
      listensFor: [
        'self contained',
        'claims in/inside',
        'verify/check signature',
        'no lookup',
        'without database/lookup',
        'stateless',
      ],
    },
    {
      text: 'A session ends when it is deleted; a token is valid until it expires unless there is a list to ask.',
      listensFor: [
        'revok*',
        'delete* session',
        'until expir*/it',
        'deny/block list',
        'denylist/blocklist',
        'logout immediately/at',
        'short lived',
        'cannot/cant revoke',
      ],
    },
    {
      text: 'A cookie is sent by the browser on its own, so it needs SameSite and a defence against CSRF.',
      listensFor: [
        'csrf',
        'same site',
        'samesite',
        'http only',
        'httponly',
        'secure cookie/flag',
        'sent automatically',
      ],
    },
    {
      text: 'A token in local storage can be read by any injected script.',
      listensFor: [
        'local storage',
        'localstorage',
        'xss',
        'injected script',
        'javascript can/could read',
        'memory not/only',
      ],
    },
    {
      text: "The pick follows the caller: cookies for one's own web app, short-lived tokens for services and partners.",
      listensFor: [
        'web/browser app session/cookie',
        'cookie for web/browser',
        'session* for web/browser/first',
        'token* for partner*/service*/mobile/machine',
        'oauth client',
        'depends on client/caller',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['short lived'],
      ask: 'How does the user stay logged in, when the token lives only minutes?',
    },
    {
      whenTheySay: ['session store', 'stored on/in server/redis'],
      ask: 'The session store is down. Who can still work?',
    },
    {
      whenTheySay: ['csrf', 'same site', 'samesite'],
      ask: 'Why is an Authorization header not exposed to that attack?',
    },
  ],
  redFlags: [
    'Tokens are safer because they are modern',
    'Keeps tokens in local storage without a thought',
    "Logout that only deletes the client's copy",
  ],
} as const satisfies Question;
