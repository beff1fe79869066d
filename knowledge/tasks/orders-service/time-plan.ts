import type { TimeBox } from '../task.ts';

/** Eight hours: one long day or two evenings. */
export const ORDERS_TIME_PLAN = [
  {
    minutes: 30,
    doing: 'Read it twice; write down the contract, the tables and what is left out',
    ifLate: 'Nothing: an hour saved here costs three later',
  },
  {
    minutes: 45,
    doing: 'Compose file, migrations, one endpoint, one test: a thread through everything',
    ifLate: 'The build stages of the image',
  },
  { minutes: 75, doing: 'Register, login, lockout, tokens', ifLate: 'Refresh of tokens, which nobody asked for' },
  {
    minutes: 105,
    doing: 'Create with idempotency keys, with the test of two at once first',
    ifLate: 'Deleting old keys; note it',
  },
  { minutes: 60, doing: 'List by cursor, show, change', ifLate: 'More filters than the task has' },
  { minutes: 45, doing: 'Errors with trace ids, limits', ifLate: 'Limits shared between instances; note it' },
  {
    minutes: 60,
    doing: "The tests that are missing, above all other people's orders",
    ifLate: 'Unit tests of what the end-to-end tests cover',
  },
  { minutes: 30, doing: 'Load test, plans of the two queries', ifLate: 'Tuning beyond the limit that is asked for' },
  { minutes: 30, doing: 'README, then a fresh clone and its own instructions', ifLate: 'Diagrams' },
] as const satisfies readonly TimeBox[];
