import type { RolloutStep } from '../task.ts';

export const STRUGGLING_RUNBOOK = [
  {
    doing: 'Replace the leaked secrets, one at a time, with both valid for as short as possible',
    watch: 'Logins and calls that use the old one, until there are none',
    goBackWhen: 'Never to the old secret; a forgotten user of it gets the new one',
  },
  {
    doing: 'Accept signed webhooks and log unsigned ones, then refuse those',
    watch: 'The share of events without a valid signature, by sender',
    goBackWhen: 'A known sender is refused: back to logging, for that sender only',
  },
  {
    doing: 'Build the indexes concurrently, one after the other, outside the peak',
    watch: 'Database CPU and disk, replication lag, locks that wait, whether the index is valid',
    goBackWhen: 'Lag or waiting grows: cancel, and drop the invalid index',
  },
  {
    doing: 'Release the new query to a canary of a few percent, then to everybody',
    watch: 'p95 and errors of canary and rest side by side, queries for each request',
    goBackWhen: 'The canary is worse than the rest for five minutes',
  },
  {
    doing: 'Bound the work, with the limits wide at first and then narrowed',
    watch: 'Refused requests, length of the queue, memory',
    goBackWhen: 'Requests are refused at ordinary load: widen the limit, keep the bound',
  },
  {
    doing: 'Switch reads to Redis behind a flag, a tenth of the keys at a time',
    watch: 'Hit rate, load on the database, answers compared with the database for a sample',
    goBackWhen: 'A stale answer where none is allowed, or the hit rate stays below the goal after warming',
  },
] as const satisfies readonly RolloutStep[];
