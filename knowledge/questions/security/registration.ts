import type { Question } from '../question.ts';

export const registration = {
  id: 'security/registration',
  prompt: 'Design the endpoint that registers a user. Validation, storage, duplicates, and what the answer gives away.',
  round: 'security',
  concepts: ['api/validation-and-errors', 'databases/keys'],
  level: 'fundamental',
  points: [
    {
      text: 'POST to a collection, 201 on success or 202 until the address is proven, the password never in a response or a log.',
      listensFor: ['post users/slash/to/register', '201', '202', 'not/never return password', 'not/never log password'],
    },
    {
      text: 'Email: a light check of its form, compared without regard to case, proven by a link with a token that expires and works once.',
      listensFor: [
        'verification link/email/token',
        'confirm* email',
        'verify email',
        'lower case/lowercase',
        'one/single time token/link',
        'token expires',
        'normalis*/normaliz*',
      ],
    },
    {
      text: 'Password: a minimum length, no rules of composition, checked against known breaches, long ones allowed.',
      listensFor: [
        'minimum length',
        'min length',
        'breached',
        'pwned',
        'common password*',
        'no complexity',
        'long passphrase*',
        'length over/matters',
      ],
    },
    {
      text: 'Stored with Argon2id or bcrypt and a salt for each.',
      listensFor: ['argon*', 'bcrypt', 'scrypt', 'salt*'],
    },
    {
      text: 'Duplicates are stopped by a unique constraint, not by looking first.',
      listensFor: [
        'unique constraint/index/email',
        'constraint violation',
        'race condition',
        'not check first/then',
        'two/same time',
        'insert fails',
      ],
    },
    {
      text: 'The answer is the same whether or not the address is known, and the endpoint is limited against robots.',
      listensFor: [
        'enumerat*',
        'same response/answer/message',
        'not/never reveal/tell',
        'generic response/message',
        'rate limit',
        'captcha',
        'already registered/exists',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['unique constraint/index/email'],
      ask: 'Show me the race that looking first would lose.',
    },
    {
      whenTheySay: ['same response/answer/message', 'enumerat*'],
      ask: 'Then how does a person who forgot that they have an account find out?',
    },
    {
      whenTheySay: [],
      ask: 'The mail provider is down. Does the registration fail?',
    },
  ],
  redFlags: ['Plain or encrypted passwords', 'A look for duplicates and no constraint', 'Sends the password by mail'],
} as const satisfies Question;
