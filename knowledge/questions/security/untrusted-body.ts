import type { Question } from '../question.ts';

export const untrustedBody = {
  id: 'security/untrusted-body',
  prompt:
    'A request body reaches your API. What do you check before you do anything with it, where does that code sit, and what do you let pass?',
  round: 'security',
  concepts: ['api/validation-and-errors'],
  level: 'fundamental',
  points: [
    {
      text: 'A schema at the boundary: types, required fields, lengths, ranges, formats.',
      listensFor: [
        'schema validat*',
        'validat* schema',
        'json schema',
        'at the boundary/edge',
        'type* and length*',
        'required fields',
        'length limit*',
        'max* length',
      ],
    },
    {
      text: 'Allow what is known to be good; unknown fields are refused or dropped, so that nobody sets their own role.',
      listensFor: [
        'allow list',
        'allowlist/whitelist',
        'reject* unknown/extra',
        'unknown/extra fields',
        'mass assignment',
        'only known/accept*',
        'deny by default',
      ],
    },
    {
      text: 'Rules of the domain are checked on the server with the data: does it exist, is it yours, may it be done now.',
      listensFor: [
        'business rule*',
        'domain rule*/validation',
        'belongs to',
        'exists in',
        'ownership',
        'state allows',
        'not/never trust client/frontend',
      ],
    },
    {
      text: 'Validation does not replace parameterised SQL or encoding on output.',
      listensFor: [
        'parameteris*/parameteriz*',
        'prepared statement*',
        'output encod*',
        'escap* output/on/when',
        'encode* on output',
        'not replace',
        'sanitis*/sanitiz*',
      ],
    },
    {
      text: 'Size is bounded before parsing: body, depth, uploads.',
      listensFor: [
        'body size',
        'payload size',
        'size limit*',
        'limit* size/body/upload*',
        'too large/big',
        '413',
        'depth of/limit',
      ],
    },
    {
      text: 'Errors name each field and reason, with a 400 or 422, and never echo what is inside.',
      listensFor: [
        '400',
        '422',
        'field error*',
        'error* per/for/each field',
        'clear error/message',
        'which field*',
        'all errors',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['reject* unknown/extra', 'mass assignment'],
      ask: 'An old client sends a field that you have removed. Is a refusal right for it?',
    },
    {
      whenTheySay: ['zod/pydantic/joi', 'json schema'],
      ask: 'How do you keep that schema and your published contract the same?',
    },
    {
      whenTheySay: ['allow list', 'allowlist/whitelist'],
      ask: "How would you validate a person's name?",
    },
  ],
  redFlags: [
    'The frontend checks it already',
    'A list of forbidden words',
    'Writes the request body into the model as it comes',
  ],
} as const satisfies Question;
