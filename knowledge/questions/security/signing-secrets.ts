import type { Question } from '../question.ts';

export const signingSecrets = {
  id: 'security/signing-secrets',
  prompt:
    'Where does the key live that signs your tokens, who can read it, and what happens on the day it has to change?',
  round: 'security',
  concepts: ['http/cookies-sessions-tokens'],
  level: 'standard',
  points: [
    {
      text: 'In a secret manager or a key service, never in the code, the image or a settings file in the repository.',
      listensFor: ['secret* manager', 'vault', 'kms', 'hsm', 'not/never in code/git/repo*/image', 'key management'],
    },
    {
      text: 'Only the issuer has the private key; the other services verify with the public one.',
      listensFor: [
        'private key only/stays/on',
        'public key',
        'asymmetric',
        'rs256/es256',
        'key pair',
        'jwks',
        'verify with public',
      ],
    },
    {
      text: 'Rotation with overlap: publish the new key, sign with it, accept the old one until its tokens have expired.',
      listensFor: [
        'rotat*',
        'overlap*',
        'both keys',
        'old key until/still/for',
        'key id',
        'kid',
        'two keys',
        'publish* new',
      ],
    },
    {
      text: 'After a leak the old key is refused at once, and everybody logs in again.',
      listensFor: [
        'revoke* at/the/all',
        'invalidate* all',
        'everyone/everybody/users log/logs/logged',
        'force* logout/login',
        'emergency rotation',
      ],
    },
    {
      text: 'Separate keys per environment, access that is logged and as narrow as possible.',
      listensFor: [
        'separate/different key* per/for/in',
        'per environment',
        'audit log*/access',
        'least privilege',
        'access is logged',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['rotat*', 'overlap*'],
      ask: 'How long does the overlap have to be, and what sets that?',
    },
    {
      whenTheySay: ['vault', 'kms', 'secret* manager'],
      ask: 'It is down while your service restarts. What now?',
    },
    {
      whenTheySay: [],
      ask: 'Your staging key signs tokens that production accepts. How could that have happened?',
    },
  ],
  redFlags: ['In the .env file of the repository', 'One shared secret in every service', 'Has never rotated it'],
} as const satisfies Question;
