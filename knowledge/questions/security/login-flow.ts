import type { Question } from '../question.ts';

export const loginFlow = {
  id: 'security/login-flow',
  prompt:
    'Take me from the login form to the third authenticated call, the way you normally build it. Where could an attacker step in?',
  round: 'security',
  concepts: ['http/cookies-sessions-tokens'],
  level: 'standard',
  points: [
    {
      text: 'Credentials go over TLS to the server and are compared with a slow salted hash; the error does not tell which part was wrong.',
      listensFor: [
        'over https/tls',
        'bcrypt',
        'argon*',
        'compare* hash',
        'hash* password',
        'same error/message',
        'generic error/message',
        'user enumeration',
      ],
    },
    {
      text: 'On success there is a fresh session id, or a short-lived access token with a refresh token.',
      listensFor: [
        'new/fresh session',
        'regenerate* session',
        'session id',
        'access token',
        'refresh token*',
        'short lived',
        'issue* token/jwt',
      ],
    },
    {
      text: "The browser holds it in an HttpOnly, Secure, SameSite cookie; a mobile app keeps it in the system's keychain.",
      listensFor: ['http only', 'httponly', 'same site', 'samesite', 'secure cookie/flag', 'keychain', 'keystore'],
    },
    {
      text: 'Each later call is verified, signature and expiry or a session lookup, and then authorised on the object.',
      listensFor: [
        'each/every request',
        'verify/check/validate token/signature/session/jwt',
        'middleware verif*/check*/validat*',
        'owner*/permission* check*',
        'look up session',
      ],
    },
    {
      text: 'Guessing is slowed down: limits per account and per address, a second factor, breached passwords refused.',
      listensFor: [
        'rate limit login/attempts/per/on',
        'lockout',
        'lock* account',
        'failed attempts/login*',
        'multi factor',
        'two factor',
        'mfa',
        'credential stuffing',
      ],
    },
    {
      text: 'It can end: logout, password change and theft of a refresh token revoke it on the server.',
      listensFor: [
        'logout',
        'log out',
        'revok*',
        'rotat* refresh',
        'refresh token rotat*',
        'password change/reset',
        'invalidate* session*/token*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['refresh token*', 'rotat* refresh'],
      ask: 'The same refresh token is used twice. What do you conclude, and what do you do?',
    },
    {
      whenTheySay: ['lockout', 'lock* account'],
      ask: 'Can I now lock out any of your users by typing their email?',
    },
    {
      whenTheySay: ['http only', 'httponly', 'same site', 'samesite'],
      ask: 'A script has been injected into your page. What can it still do?',
    },
  ],
  redFlags: [
    'Writes its own cryptography',
    'Tells which part of the login was wrong',
    'No way to end a session on the server',
  ],
} as const satisfies Question;
