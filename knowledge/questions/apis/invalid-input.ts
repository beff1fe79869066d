import type { Question } from '../question.ts';

export const invalidInput = {
  id: 'apis/invalid-input',
  prompt:
    'A client posts an order with a negative quantity, an unknown currency and a field nobody knows. What does your API send back, to the letter?',
  round: 'api-design',
  concepts: ['api/validation-and-errors'],
  level: 'standard',
  points: [
    {
      text: 'One 4xx, 400 or 422, the same across the API, and nothing has been stored.',
      listensFor: [
        '400',
        '422',
        'nothing stored/saved/written',
        'before any/touching/write*',
        'reject* whole/the/it',
        'not 500',
      ],
    },
    {
      text: 'All faults at once, each with the path of the field, a stable code and a sentence.',
      listensFor: [
        'all errors/at',
        'each field',
        'field path/name',
        'error per/for field',
        'list/array of errors',
        'at once',
        'stable code',
        'json pointer',
      ],
    },
    {
      text: 'One envelope for every error, such as problem details as JSON.',
      listensFor: [
        'problem detail*',
        'error envelope',
        'same/consistent/one shape/format/structure',
        'rfc 9457/7807',
        'standard format',
      ],
    },
    {
      text: 'A trace id leads support to the log line; no stack trace, no SQL.',
      listensFor: [
        'trace/request/correlation id',
        'no/never/not stack trace*',
        'not/never leak*/expose*',
        'internal detail*',
        'support can',
      ],
    },
    {
      text: 'The unknown field is a decision: refuse it on writes, say so in the contract.',
      listensFor: [
        'unknown field*',
        'additional properties',
        'strict schema/mode/validation',
        'reject* unknown',
        'ignore* unknown',
        'mass assignment',
      ],
    },
    {
      text: 'Form is checked at the edge, rules of the business with the data, and the database keeps its own constraints.',
      listensFor: [
        'schema validat*',
        'at edge/boundary',
        'business rule*',
        'domain rule*',
        'check constraint',
        'database constraint*',
        'two levels/layers/kinds',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['all errors/at', 'list/array of errors'],
      ask: "Which of those checks can't you run until another has passed?",
    },
    {
      whenTheySay: ['unknown field*', 'reject* unknown'],
      ask: 'Tomorrow you want to add that very field. Does anybody break?',
    },
    {
      whenTheySay: ['check constraint', 'database constraint*'],
      ask: "And how does that constraint's error get into your envelope?",
    },
  ],
  redFlags: ["A 500 from the database's constraint", 'The first fault only', 'Just says "invalid request"'],
} as const satisfies Question;
