import type { Question } from '../question.ts';

export const jwtRisks = {
  id: 'security/jwt-risks',
  prompt:
    'What is inside a JSON Web Token, how does my service trust it, and which ways to get hurt by it have you seen or read about?',
  round: 'security',
  concepts: ['http/cookies-sessions-tokens'],
  level: 'standard',
  points: [
    {
      text: 'Header, claims and signature, each base64url; anyone can read the claims, so no secrets belong in it.',
      listensFor: [
        'header payload signature',
        'base64',
        'anyone/anybody can read/decode',
        'not encrypted',
        'no secret*/sensitive/personal in',
        'three parts',
      ],
    },
    {
      text: 'The service checks the signature, and also issuer, audience, expiry and not-before.',
      listensFor: [
        'verify/check/validate signature',
        'issuer',
        'audience',
        'expir* claim/check/and/time',
        'exp',
        'validate claims',
      ],
    },
    {
      text: 'The algorithm is fixed by the server, never taken from the token: "none", or an RSA public key used as an HMAC secret.',
      listensFor: [
        'none algorithm',
        'algorithm none',
        'alg none',
        'algorithm confusion',
        'fix*/pin* algorithm',
        'allow* only algorithm/rs256',
        'not/never trust header/alg',
        'rs256/hs256',
      ],
    },
    {
      text: 'It cannot be taken back: short lifetime, refresh token, a list of revoked ids for emergencies.',
      listensFor: [
        'revok*',
        'short lived/expiry/lifetime',
        'refresh token*',
        'deny/block list',
        'denylist/blocklist',
        'token version',
        'minutes not',
      ],
    },
    {
      text: 'Keys: long random secrets or key pairs, rotated, chosen by key id from a known set.',
      listensFor: [
        'key id',
        'kid',
        'jwks',
        'rotat* key*/secret/signing',
        'key pair',
        'weak secret',
        'asymmetric',
        'long/strong/random secret',
      ],
    },
    {
      text: 'Roles in the token grow stale, and stolen tokens work for whoever holds them.',
      listensFor: [
        'stale role*/permission*/claims',
        'role change*',
        'bearer',
        'whoever holds/has',
        'stolen token*',
        'xss',
        'token theft',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['short lived/expiry/lifetime', 'refresh token*'],
      ask: 'An employee is dismissed at noon. When does their access really end?',
    },
    {
      whenTheySay: ['jwks', 'kid', 'key id'],
      ask: 'Walk me through rotating that key while tokens are out in the world.',
    },
    {
      whenTheySay: ['deny/block list', 'denylist/blocklist'],
      ask: 'Then what did you gain over a session?',
    },
  ],
  redFlags: ['Thinks that the payload is encrypted', 'Decodes without verifying', 'Tokens that live for a month'],
} as const satisfies Question;
