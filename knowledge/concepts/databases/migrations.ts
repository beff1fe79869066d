import type { Concept } from '../concept.ts';
import { PARALLEL_CHANGE, POSTGRES_LOCKING, POSTGRES_TIMEOUTS } from '../sources.ts';

export const migrations = {
  id: 'databases/migrations',
  title: 'Schema migrations',
  summary: 'Changing the structure of a database in small recorded steps while the application goes on running.',
  round: 'migration',
  track: null,
  related: ['api/backward-compatibility', 'databases/keys', 'databases/indexes'],
  sources: [
    { title: 'PostgreSQL 17 documentation, ALTER TABLE', by: 'PostgreSQL Global Development Group', year: 2024 },
    {
      title: 'PostgreSQL 17 documentation, CREATE INDEX, on building indexes concurrently',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    POSTGRES_LOCKING,
    POSTGRES_TIMEOUTS,
    PARALLEL_CHANGE,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is a schema migration, and what makes one safe to run while users are on the system?',
      points: [
        {
          text: 'A numbered script, kept with the code, run once in each environment and recorded in a table.',
          listensFor: [
            'version/versioned/numbered script/scripts/file/change',
            'with code',
            'version control',
            'recorded/records in table',
            'run/runs/applied once',
            'every environment',
          ],
        },
        {
          text: 'During a deployment old and new code run on the same schema.',
          listensFor: [
            'old and new code/version/versions',
            'both versions/versions of code',
            'rolling deploy/deployment',
            'same schema',
          ],
        },
        {
          text: 'So: add first, move over, remove later.',
          listensFor: ['expand', 'add first', 'remove later/last/afterwards', 'additive', 'contract later/last/after'],
        },
        {
          text: 'Looks at the lock a statement takes and at how long.',
          listensFor: [
            'lock/locks',
            'lock timeout',
            'table rewrite',
            'rewrites/rewrite table',
            'blocks/block writes/reads',
          ],
        },
        {
          text: 'Data is moved in batches, apart from the structure.',
          listensFor: ['backfill', 'batches', 'in batch/chunks', 'separate/apart from'],
        },
      ],
      wrongAnswers: [
        'Changing the production schema by hand because it is quicker; the next environment no longer matches.',
        'Migrate, then deploy, so there is no overlap; the old code runs on the new schema in between.',
      ],
      modelAnswer:
        'A migration is a numbered script that lives with the code, runs once in every environment and is recorded in a table, so that any database can be brought to the same state. What makes it safe is thinking of the minutes in which old and new code run on the same schema. A rolling deployment always has them. So I expand: add a column or table that old code ignores, ship code that uses it, and remove the old one in a later release. I know what lock each statement takes and whether it rewrites the table, and I set a lock timeout so it gives up rather than queue everyone. Backfills run apart from that, in small batches that can be stopped and resumed.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'One migration in a maintenance window, or expand and contract over several releases? And do you write down-migrations?',
      points: [
        {
          text: 'A window is simple, and has an end state within an hour, at the price of being down.',
          listensFor: [
            'window simple/simpler/cheap/easy',
            'downtime',
            'maintenance window simple/simpler/takes/for',
            'being down',
            'simple/simpler to reason/test/write',
          ],
        },
        {
          text: 'Expand and contract stays up, and costs several releases with both shapes alive.',
          listensFor: [
            'expand and contract keeps/stays/takes/costs',
            'takes/costs/needs three/several/four releases/deploys',
            'weeks',
            'both shapes/columns/forms',
            'dual write',
          ],
        },
        {
          text: 'Each of its steps can be undone on its own.',
          listensFor: [
            'each/every step reversible/undone/rollback/back',
            'reversible',
            'go back at/from/after any/each',
            'stop at/after any/each',
          ],
        },
        {
          text: 'Down-migrations fit additions in development; in production data written since would be lost.',
          listensFor: [
            'down migrations/scripts i/in/only/for',
            'lose/loses/lost data',
            'data written since/after/meanwhile',
            'roll/rolling/fix forward',
            'development',
          ],
        },
        {
          text: 'Chooses by size, by who is awake, and by what down costs.',
          listensFor: [
            'internal tool',
            'small table/team/product',
            'cost of downtime',
            'at night/three',
            'i choose/would/take/pick',
            'contract/slo allows',
          ],
        },
      ],
      wrongAnswers: [
        'Zero downtime always; for an internal tool with thirty users, ten minutes on Sunday are cheaper and safer.',
        'The down script is our rollback plan; it has never run on real data, and a dropped column does not come back with it.',
      ],
      modelAnswer:
        'A maintenance window is simple: stop, change, start, one end state, and half the code to write. The price is downtime, and a nasty evening if it takes longer than planned. Expand and contract keeps us up, but takes several releases over weeks, with both shapes alive and dual writes to get right; what I like is that each step is reversible on its own. For an internal tool I take the window. For checkout, never. Down migrations I use in development, and for additive steps. In production, undoing a change would lose data written since, so I roll forward, and what I roll back is the code, which works because the schema still fits both versions.',
    },
    {
      rung: 'debug',
      prompt:
        'We ran an ALTER TABLE that adds a nullable column. It should take milliseconds, and the site was frozen for four minutes. What happened?',
      points: [
        {
          text: 'The statement needs an exclusive lock, if only for a moment.',
          listensFor: ['exclusive lock', 'access exclusive', 'needs/takes/wants lock', 'strongest lock'],
        },
        {
          text: 'It waited behind a long transaction that held a weaker one.',
          listensFor: [
            'long/idle/open transaction/query',
            'idle in transaction',
            'behind report/transaction/query/long',
            'waited/waits/waiting for/behind',
          ],
        },
        {
          text: 'Everybody after it queued behind the waiting statement.',
          listensFor: [
            'queue/queued/queues/queueing behind',
            'everyone/everything/all else/others/queries wait/waits/waited/behind',
            'lock queue',
            'pile up',
            'piled up',
          ],
        },
        {
          text: 'Finds the blocker in the activity view and ends it, or cancels the migration.',
          listensFor: [
            'pg stat activity',
            'blocking pids',
            'cancel migration/alter/it',
            'kill/terminate/end/cancel blocker/it/transaction/session',
            'pg locks',
          ],
        },
        {
          text: 'From now on: a short lock timeout with retries, and no transactions left open.',
          listensFor: ['lock timeout', 'retry/retries', 'idle in transaction timeout', 'two/few seconds', 'try again'],
        },
      ],
      wrongAnswers: [
        'The table is too large; adding a nullable column only changes the catalogue, whatever the size.',
        'Running it at night cures it; the backup and the reports run at night, and they hold locks for hours.',
      ],
      modelAnswer:
        'Adding a nullable column only changes the catalogue, but it takes an access exclusive lock, if only for a moment. I think a long transaction, a report or a session idle in transaction, was reading that table, and its weak lock was enough to make the ALTER wait. The painful part is the lock queue: everything that came later, even plain reads, queued behind the waiting ALTER. So for four minutes nobody got in. In the moment, I find the blocker with pg_blocking_pids and pg_stat_activity, and cancel the migration, which frees the queue at once. From then on each migration sets a lock timeout of two seconds and retries with a pause, an idle in transaction timeout clears forgotten sessions, and reports run on a replica.',
    },
    {
      rung: 'design',
      prompt:
        'Make the phone column of eighty million users required and unique, with no downtime, while old app servers keep running for a day. Take me through the steps.',
      points: [
        {
          text: 'New code first: every writer fills it, and the old servers have to be gone before anything is enforced.',
          listensFor: [
            'new code first/fills/writes',
            'writers fill/set/write',
            'old servers gone/drained/left/finished/stopped',
            'after/wait old servers/code',
            'before enforcing',
          ],
        },
        {
          text: 'Asks what to do with those who have none or share one.',
          listensFor: [
            'duplicates',
            'share/shared number/phone/one',
            'no phone/number',
            'business/product decide/decides/decision',
            'ask business/product',
          ],
        },
        {
          text: 'Backfills and cleans in batches by key, paced by replication lag.',
          listensFor: ['backfill', 'batches', 'replication/replica lag', 'pause between', 'thousand at/rows'],
        },
        {
          text: 'Required in two steps: a check that is not yet validated, then validation, then the column rule.',
          listensFor: [
            'not valid',
            'validate constraint',
            'validate/validated later/then/it',
            'set not null',
            'check constraint',
          ],
        },
        {
          text: 'Unique through an index built concurrently and then attached.',
          listensFor: ['unique index concurrently', 'concurrently', 'using index', 'attach*'],
        },
        {
          text: 'Each step can stop or go back by itself.',
          listensFor: ['each/every step', 'reversible', 'drop constraint', 'invalid index', 'go back', 'undo*'],
        },
      ],
      wrongAnswers: [
        'SET NOT NULL straight away; it scans eighty million rows while holding off everybody.',
        'A constraint that is not validated is harmless to old code; it is enforced for each new write from that moment.',
      ],
      modelAnswer:
        'First a question for product: what happens to users with no phone, and to duplicates? Then new code: all writers fill the column, normalised. I wait until the old servers are gone, because even an unvalidated constraint binds every new write. Backfill and clean-up run by primary key in batches of a few thousand, pausing when replica lag grows. Next a check constraint, phone is not null, added as not valid: a brief lock. Then validate constraint, which scans while reads and writes go on. Now set not null is quick, since Postgres 12 accepts that proof, and I drop the check. For uniqueness I build a unique index concurrently; if it fails, it leaves an invalid index to drop, and I fix the duplicates. Then I attach it using index. Each step can be undone alone.',
    },
    {
      rung: 'pressure',
      prompt:
        'Half of the fleet has the new release, the migration is done, and errors are climbing. The release manager looks at you. What do you do, in order?',
      points: [
        {
          text: 'Stops the rollout.',
          listensFor: ['stop/pause/halt/freeze rollout/deploy/deployment/release', 'stop rolling', 'pause it'],
        },
        {
          text: 'Rolls back the code and leaves the schema.',
          listensFor: [
            'rollback code/the',
            'roll code back',
            'code back',
            'leave/keep schema',
            'schema stays',
            'previous/old version/code',
          ],
        },
        {
          text: 'That is possible because the migration only added.',
          listensFor: [
            'only added/adds/additive/expand',
            'additive',
            'old code works/runs/fits/ignores',
            'compatible',
            'fits both',
          ],
        },
        {
          text: 'Looks at which errors, and whether a lock or a constraint is behind them.',
          listensFor: [
            'which/what errors',
            'lock/locks',
            'constraint/violation',
            'error message/log/logs/rate',
            'old or/and new servers/half',
          ],
        },
        {
          text: 'Keeps data that the new version has written, and says what goes on.',
          listensFor: [
            'data written by/since',
            'new rows/data kept/safe/stay',
            'reconcile/repair rows/data',
            'tell/inform/announce/update',
            'post/say status/channel',
          ],
        },
        {
          text: 'Only then a fix, forward, in small steps.',
          listensFor: [
            'fix forward',
            'roll forward',
            'then fix',
            'canary',
            'again/retry small/smaller/one',
            'one server first',
          ],
        },
      ],
      wrongAnswers: [
        'Running the down-migration at once; half of the fleet is using that column.',
        'Pushing the rollout through, because mixed versions are the problem; if they are not, everybody is broken.',
      ],
      modelAnswer:
        'I stop the rollout, so it gets no worse, and say so in the channel. Thirty seconds on the errors: which ones, and do they come from the new half, the old half, or both? If only from the new, I put the previous code back there and leave the schema alone; the migration was additive, so old code works on it. If both halves fail, I suspect the database: a lock somebody holds, or a constraint that old code violates. I drop that constraint or cancel that session. I do not run a down script, because it would destroy data written by the new version. When errors are flat, I check those rows and repair what is half done. Then we fix forward: reproduce it, one canary server first, and watch.',
    },
  ],
} as const satisfies Concept;
