import type { Question } from '../question.ts';

export const apiEndpoints = {
  id: 'testing/api-endpoints',
  prompt:
    "You've just written the endpoint that creates an order. Which tests do you write, against what, and in which order would you drop them if time ran out?",
  round: 'testing',
  concepts: ['reliability/unit-vs-integration-tests', 'reliability/contract-tests', 'api/validation-and-errors'],
  level: 'fundamental',
  points: [
    {
      text: 'Over HTTP against the running application with a real database, as clients use it.',
      listensFor: [
        'real database/postgres',
        'testcontainer*',
        'http request*/level/call*',
        'integration test*',
        'against running',
        'end to end',
        'supertest',
        'test client',
      ],
    },
    {
      text: 'The good case checks status, body and what was stored.',
      listensFor: [
        'happy path',
        'status code and/body',
        'stored in/row/data',
        'database row/state/has',
        'assert*/check* body/response/status',
        '201',
      ],
    },
    {
      text: 'Bad input, missing and foreign login, not found, conflict.',
      listensFor: [
        '401',
        '403',
        '404',
        '409',
        '400/422',
        'invalid input/body/payload',
        'other/another user',
        'edge case*',
      ],
    },
    {
      text: 'The second identical request, and two at once.',
      listensFor: ['idempoten*', 'same request/key twice', 'concurrent*', 'parallel', 'duplicate*'],
    },
    {
      text: 'Rules with many cases are tested below, as units.',
      listensFor: [
        'unit test*',
        'business logic/rule*',
        'table driven',
        'pure function*',
        'domain logic',
        'calculation*',
      ],
    },
    {
      text: 'Tests are independent: own data, no order, clock and outside world under control.',
      listensFor: [
        'isolat*',
        'rollback after/each',
        'clean* database/up',
        'own data',
        'fake clock',
        'clock',
        'stub*/mock* external/payment',
        'no shared state',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['testcontainer*', 'real database/postgres'],
      ask: 'How do you keep that quick with five hundred tests?',
    },
    {
      whenTheySay: ['stub*/mock* external/payment'],
      ask: 'The provider changes a field. Which of your tests turns red?',
    },
    {
      whenTheySay: ['idempoten*'],
      ask: 'How do you write the test for two at the very same time?',
    },
  ],
  redFlags: ['Clicks through it in a tool by hand', 'Mocks the database and tests the mock', 'The good case only'],
} as const satisfies Question;
