import type { TimeBox } from '../task.ts';

/** Four hours: half a day. */
export const STRUGGLING_TIME_PLAN = [
  {
    minutes: 30,
    doing: 'Run it under load, save the figures of the beginning, read traces and slow queries',
    ifLate: 'Nothing: without a beginning there is no improvement',
  },
  {
    minutes: 15,
    doing: 'Order the causes by harm; secrets and webhooks first whatever the graphs say',
    ifLate: 'Polishing the wording',
  },
  {
    minutes: 40,
    doing: 'The query for each order, the indexes, their plans',
    ifLate: 'The partial index; describe it',
  },
  { minutes: 50, doing: 'Redis with expiry and single-flight', ifLate: 'Coalescing between instances; describe it' },
  { minutes: 30, doing: 'Bounds for workers and queue', ifLate: 'Fine tuning of the limits' },
  {
    minutes: 30,
    doing: 'Signatures of webhooks, with their four refusals as tests',
    ifLate: 'Two keys at a time; describe it',
  },
  { minutes: 15, doing: 'New secrets, scanner in CI', ifLate: 'Rewriting history' },
  {
    minutes: 30,
    doing: 'The same load again; report and runbook',
    ifLate: 'Graphs: a table of before and after is enough',
  },
] as const satisfies readonly TimeBox[];
