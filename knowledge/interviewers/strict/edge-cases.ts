import type { EdgeCase } from '../interviewer.ts';

export const STRICT_EDGE_CASES = [
  {
    id: 'strict/sql-injection',
    when: 'Input ends up in the text of a query',
    listensFor: [
      'concatenate id/input/string/name',
      'string concatenation',
      'put/insert id/name/input into query/string',
      'template string/literal query/sql',
      'format string query/sql',
    ],
    say: 'Rejected, this can be attacked: input becomes part of the SQL. Required: parameters for every value.',
    ifItPersists: 'The security axis ends below its floor; the interview goes on with the next question.',
  },
  {
    id: 'strict/no-authentication',
    when: 'A complete API, and nobody has to say who they are',
    listensFor: ['auth* later', 'no auth*', 'dont need auth*', 'skip auth*'],
    say: 'State how a caller is authenticated.',
    ifItPersists:
      'Not complete: authentication is missing. Signed, short-lived tokens or server-side sessions are required here.',
  },
  {
    id: 'strict/unjustified-choice',
    when: 'A technology is named without a reason',
    listensFor: [
      'because popular/modern/fast/know',
      'always use',
      'just use',
      'everyone/everybody use/uses',
      'its standard',
    ],
    say: 'State which requirement made you choose that.',
    ifItPersists:
      'Wrong: a habit is not a reason. A choice follows from the queries, the consistency and the growth. Then the next question.',
  },
  {
    id: 'strict/no-error-handling',
    when: 'Only the case in which everything works',
    listensFor: ['wont happen', 'never fail*/down', 'just crash*', 'assume it/database/service work/works', 'unlikely'],
    say: 'The database refuses the connection in the middle of this. State the response.',
    ifItPersists:
      'Not complete: failure handling is missing. Caught where it can be answered, logged, and a 503 that says when to come back.',
  },
  {
    id: 'strict/over-complex',
    when: 'More parts than the task has requirements',
    listensFor: ['microservice for each/every', 'event sourcing', 'service mesh', 'kafka and/plus', 'saga and/plus'],
    say: 'Take out whatever the requirements do not ask for. Five minutes.',
    ifItPersists: 'Noted under code quality; the interview goes on with what is there.',
  },
] as const satisfies readonly EdgeCase[];
