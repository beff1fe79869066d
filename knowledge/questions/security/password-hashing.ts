import type { Question } from '../question.ts';

export const passwordHashing = {
  id: 'security/password-hashing',
  prompt:
    'Suppose your users table leaks tonight. How must the passwords have been stored, so that this is a bad day and not a catastrophe?',
  round: 'security',
  concepts: [],
  level: 'fundamental',
  points: [
    {
      text: 'Passwords are hashed, not encrypted: nobody, not even we, can turn them back.',
      listensFor: [
        'hash* not encrypt*',
        'one way',
        'not reversible',
        'cannot/cant be reversed/decrypt*',
        'never/not plain text/plaintext',
        'irreversible',
      ],
    },
    {
      text: 'A slow, memory-hard function made for passwords: Argon2id first, scrypt or bcrypt where that is not to be had.',
      listensFor: [
        'argon2*',
        'argon*',
        'bcrypt',
        'scrypt',
        'memory hard',
        'slow hash*/on/by/function',
        'deliberately slow',
      ],
    },
    {
      text: 'A random salt for each user, kept beside the hash, so that equal passwords differ and precomputed tables are useless.',
      listensFor: [
        'salt per/for/each',
        'unique salt',
        'random salt',
        'rainbow table*',
        'precomputed',
        'same password different',
        'per user salt',
      ],
    },
    {
      text: 'Plain SHA-256 is far too fast: a graphics card gets through a word list in no time.',
      listensFor: ['sha* too fast', 'too fast', 'not md5/sha*', 'gpu*', 'graphics card*', 'brute force', 'md5 sha*'],
    },
    {
      text: 'The work factor is tuned on our machines and raised over time, with a rehash at the next login.',
      listensFor: [
        'work factor',
        'cost factor/parameter*',
        'tune*/tuned',
        'rehash*',
        'upgrade* on/at/next login',
        'increase* over time',
        'iterations',
      ],
    },
    {
      text: 'A pepper kept outside the database, breached-password checks and limited attempts help further.',
      listensFor: [
        'pepper',
        'breached password*',
        'have i been',
        'pwned',
        'rate limit login/attempts',
        'lockout',
        'two/multi factor',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['bcrypt'],
      ask: 'What does bcrypt do with a very long passphrase?',
    },
    {
      whenTheySay: ['rehash*', 'upgrade* on/at/next login'],
      ask: 'And the accounts that never log in again?',
    },
    {
      whenTheySay: ['argon2*', 'argon*', 'memory hard'],
      ask: 'A thousand logins arrive at once. What does that hash do to your servers?',
    },
  ],
  redFlags: ['Encrypts passwords so that they can be sent back', 'One salt for everybody', 'MD5 or bare SHA-256'],
} as const satisfies Question;
