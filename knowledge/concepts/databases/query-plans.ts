import type { Concept } from '../concept.ts';

export const queryPlans = {
  id: 'databases/query-plans',
  title: 'Query plans',
  summary: 'How the database decides to find your rows, and how you read that decision.',
  round: 'datastore',
  track: null,
  related: ['databases/indexes', 'databases/n-plus-one'],
  sources: [
    {
      title: 'PostgreSQL 17 documentation, 14.1 Using EXPLAIN and 14.2 Statistics Used by the Planner',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    {
      title: 'PostgreSQL 17 documentation, PREPARE, on generic and custom plans',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    {
      title: 'PostgreSQL 17 documentation, Hot Standby, on query conflicts',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'SQL says what you want and not how. Who decides how, based on what, and how do you get to see it?',
      points: [
        {
          text: 'The planner compares ways of getting the rows and takes the cheapest by its estimate.',
          listensFor: ['planner', 'optimiser/optimizer', 'cheapest/lowest cost', 'compares ways/plans/options'],
        },
        {
          text: 'It estimates from statistics about the data.',
          listensFor: ['statistics', 'stats', 'histogram', 'common values', 'distinct values', 'estimate*'],
        },
        {
          text: 'It chooses how to read a table: all of it, or by index.',
          listensFor: ['sequential/seq scan', 'index scan', 'bitmap', 'full scan'],
        },
        {
          text: 'It chooses how to join and in which order.',
          listensFor: ['nested loop', 'hash join', 'merge join', 'join order', 'order of joins'],
        },
        {
          text: 'EXPLAIN shows the plan; EXPLAIN ANALYZE runs the query and adds what really happened.',
          listensFor: [
            'explain shows/plan/prints',
            'explain analyze/analyse',
            'really/actually runs/run/executes',
            'actual rows/time/times',
          ],
        },
      ],
      wrongAnswers: [
        'Tables are joined in the order in which I write them; the planner is free to reorder inner joins.',
        'EXPLAIN ANALYZE is harmless; with a DELETE in it, the rows are gone unless you roll back.',
      ],
      modelAnswer:
        'The planner decides. It considers several ways to get the same rows, estimates what each costs, and takes the cheapest. The estimates rest on statistics: how many rows, how many distinct values, the most common ones, a histogram. From that it chooses how to read each table, a sequential scan when much of it is needed, an index scan for a few rows, a bitmap in between. It chooses how to join, nested loop for a few rows, hash join for many, merge join for sorted input; and the join order. EXPLAIN shows the plan with estimates. EXPLAIN ANALYZE really executes the statement and adds actual rows and times, so for a write I wrap it in a transaction and roll back.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'When is a sequential scan better than an index, and a hash join better than a nested loop? Why does the planner sometimes get it wrong?',
      points: [
        {
          text: 'A scan reads in order and wins when a good part of the table is wanted.',
          listensFor: [
            'scan reads/wins in/when/order',
            'large/big/good part/share/fraction of',
            'reads in order/sequence/sequentially',
            'sequential reads/read',
          ],
        },
        {
          text: 'An index jumps about and wins for a few rows, more so when it covers the query.',
          listensFor: ['random access/reads/io/read', 'jumps', 'few rows', 'index only', 'covering'],
        },
        {
          text: 'A nested loop is fine for a few outer rows with an index inside; a hash join reads each side once but needs memory.',
          listensFor: [
            'nested loop ideal/fine/good/for/few',
            'hash table',
            'each side once',
            'work mem',
            'memory',
            'spills/spill to disk',
          ],
        },
        {
          text: 'Errors come from estimates: correlated columns, skew, old statistics.',
          listensFor: [
            'correlat*',
            'skew*',
            'stale/old/outdated statistics/stats',
            'wrong/bad estimate/estimates',
            'city and postcode/country/zip',
          ],
        },
        {
          text: 'A plan reused for all parameters can be right for most and bad for one.',
          listensFor: [
            'generic plan',
            'prepared statement/statements',
            'parameter/parameters big/large/one/sniffing',
            'big tenant/customer',
            'cached plan',
          ],
        },
      ],
      wrongAnswers: [
        'A sequential scan in a plan is a bug; for a table of two hundred rows an index is slower.',
        'Hints would fix it; they freeze a decision while the data goes on changing.',
      ],
      modelAnswer:
        'A sequential scan reads in order, and it wins when a large part of the table is needed, or the table is tiny. An index means random reads, one jump per row, so it wins for few rows, or when it covers the query. With joins it is similar: a nested loop is ideal for a few outer rows and an index inside, and a disaster for a million. A hash join reads each side once and needs memory, or it spills to disk. The planner gets it wrong when the estimate is wrong. Statistics are stale, values are skewed, or columns are correlated, such as city and postcode, which it multiplies as if independent. And a prepared statement may use one generic plan that suits most tenants and ruins the big one.',
    },
    {
      rung: 'debug',
      prompt: 'A query went from 20 milliseconds to 8 seconds overnight. Nobody deployed anything. Walk me through it.',
      points: [
        {
          text: 'First whether it is working or waiting: locks, load, a job that started.',
          listensFor: [
            'lock/locks',
            'waiting or/on/for',
            'wait event/events',
            'other load/job/jobs',
            'batch/nightly job/import/load',
          ],
        },
        {
          text: 'Gets the plan with real numbers, and the old one if it was logged.',
          listensFor: [
            'explain analyze/analyse',
            'auto explain',
            'old/yesterdays plan',
            'plan from/before yesterday',
            'actual plan',
          ],
        },
        {
          text: 'Looks for the node where estimated and actual rows part company.',
          listensFor: [
            'estimated and/versus/against/with actual',
            'estimate*/expected actual',
            'rows estimated/expected',
            'off by factor',
            'estimate is/was off/wrong',
          ],
        },
        {
          text: 'Suspects statistics after a load or growth past a tipping point, and a nested loop that runs too often.',
          listensFor: [
            'stale/old/outdated statistics/stats',
            'tipping point',
            'plan flip/flipped/changed',
            'nested loop',
            'bulk load/import',
            'grew/growth',
          ],
        },
        {
          text: 'Fixes now with ANALYZE, later with better statistics, an index or a simpler query.',
          listensFor: [
            'run analyze',
            'analyze table/on/first/the',
            'extended statistics',
            'statistics target',
            'autovacuum',
            'rewrite query',
          ],
        },
        {
          text: 'Keeps plans on record, so that next time it is a comparison.',
          listensFor: ['log plans/slow', 'plans on record', 'record/keep/save plans/plan', 'alert on'],
        },
      ],
      wrongAnswers: [
        'Restarting the database; it clears the cache, and then everything is slow.',
        'It must be the hardware, because nothing changed; the data changed, it does so every night.',
      ],
      modelAnswer:
        'No deploy does not mean no change: data changed. First I check whether it is working or waiting; wait events and locks tell me. If it is working, I run EXPLAIN ANALYZE and compare with the old plan, which we have if auto explain logs slow ones. I look for the first node where estimated and actual rows part: say it expected 10 rows and got 400 thousand, so the nested loop above it runs 400 thousand times. The usual cause is stale statistics after a bulk load, or growth past a tipping point where the plan flipped. I run ANALYZE on that table, which is cheap, and check the plan. For good: autovacuum tuned for that table, extended statistics if columns are correlated, plans on record, and an alert on that query.',
    },
    {
      rung: 'design',
      prompt:
        'A report over four hundred million rows has to be ready by six in the morning, on the database that also runs checkout. Plan it so that checkout does not notice.',
      points: [
        {
          text: 'Runs it on a replica, knowing that long queries there conflict with replay.',
          listensFor: [
            'replica',
            'standby',
            'replay conflict/conflicts',
            'query cancelled/canceled',
            'cancel*',
            'hot standby feedback',
          ],
        },
        {
          text: 'Partitions by day, so the plan reads only what is asked for.',
          listensFor: [
            'partition by/per',
            'partitioned by',
            'pruning',
            'only reads/partition/partitions',
            'daily partitions',
          ],
        },
        {
          text: 'Keeps a summary that is extended each day or hour instead of recounting everything.',
          listensFor: [
            'summary/aggregate/rollup table',
            'incremental*',
            'materialised/materialized view',
            'only new/yesterday/since',
            'pre aggregat*',
          ],
        },
        {
          text: 'Limits the session: time, memory, parallel workers.',
          listensFor: [
            'statement timeout',
            'work mem',
            'memory limit/for session',
            'parallel workers',
            'limit parallel/session',
            'separate/own role/user/pool',
          ],
        },
        {
          text: 'Starts early, can resume, and says when it will be late.',
          listensFor: [
            'resume/resumes/restart/restarts',
            'checkpoint/checkpoints',
            'alert if/at/when',
            'start/starts early/at',
            'in chunks/slices/steps',
            'rerun',
          ],
        },
        {
          text: 'Says when it should leave for a warehouse.',
          listensFor: ['warehouse', 'columnar/column store', 'olap', 'cdc'],
        },
      ],
      wrongAnswers: [
        'One more index for the report; checkout pays for it with every order.',
        'Running it at night, because nobody buys then; customers in other time zones do.',
      ],
      modelAnswer:
        'It should not read four hundred million rows. Orders are partitioned by day, so a query for yesterday prunes to one partition, and a summary table keeps daily totals; each night only the new day and the days that got refunds are recomputed. It reads from a replica reserved for reports. A long query there can be cancelled when replay needs to remove rows it still sees, so I allow that replica to lag by an hour, rather than use feedback, which would bloat the primary. The session has its own role with a statement timeout, a limit on parallel workers, and more work mem than checkout gets. The job works in steps it can resume, starts at two, and alerts at four. When analysts want free questions, it is time for a warehouse fed by CDC.',
    },
    {
      rung: 'pressure',
      prompt: 'Here is a plan, the total cost is 120,000. Good or bad? Answer now.',
      points: [
        {
          text: 'Cannot be said: cost has no unit in time and only compares plans of one query.',
          listensFor: [
            'cost is/has unit/units/unitless/arbitrary',
            'not time/milliseconds',
            'arbitrary',
            'compare/compares/comparing plans/only',
            'cannot say/tell',
          ],
        },
        {
          text: 'Wants real times and rows, and multiplies by loops.',
          listensFor: ['actual time/rows', 'explain analyze/analyse', 'loops', 'times loops'],
        },
        {
          text: 'Looks for the gap between estimate and reality.',
          listensFor: [
            'estimate/estimated versus/against/and/to actual/real/reality',
            'gap between',
            'estimate* off/wrong',
            'row estimates',
          ],
        },
        {
          text: 'Looks at the pages read and the rows thrown away.',
          listensFor: ['buffers', 'pages read', 'rows removed', 'removed by filter', 'thrown away', 'disk reads/sort'],
        },
        {
          text: 'Good or bad depends on how often it runs and what was promised.',
          listensFor: ['how often', 'per second/day', 'nightly report', 'target/slo/budget', 'fine for'],
        },
      ],
      wrongAnswers: [
        'Bad, since six digits are a lot; for a nightly report it may be excellent.',
        'The costliest node is the problem; its cost is an estimate, and a wrong estimate is the usual culprit.',
      ],
      modelAnswer:
        'I cannot tell yet, and I would be guessing if I did. Cost is an arbitrary unit; the planner uses it to compare plans for the same query, it is not milliseconds. Give me EXPLAIN ANALYZE with buffers. Then I read the actual time of each node, times loops, because it is shown per loop. I look for the gap between estimated and actual rows, since that is where bad plans come from. I look at rows removed by filter, which says work was thrown away, and at pages read and any sort that went to disk. And I ask how often it runs: two seconds is fine for a nightly report, and an outage for checkout at 500 per second.',
    },
  ],
} as const satisfies Concept;
