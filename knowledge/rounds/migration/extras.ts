import type { RoundExtras } from '../round-extras.ts';

export const migrationExtras = {
  round: 'migration',
  openers: [
    'How would you move this to a new database while people are using it?',
    'We want to split the orders out of the monolith. Walk me through it, week by week.',
    'This column holds a name in one string, and we need two. The table has two billion rows and never rests.',
    'The old billing system has to be gone by next summer. What do you do on Monday?',
    'You are changing the shard key of a live system. How, without a night of downtime?',
    'Our last migration lost data and we noticed three weeks later. How would yours be different?',
    'The provider closes in ninety days and all our files are there. Plan it.',
  ],
  followUps: [
    { ask: 'What must not happen, whatever else goes wrong?', step: 'migration/invariants' },
    { ask: 'How do you know that nobody else writes into that table?', step: 'migration/inventory' },
    { ask: 'Why not simply do it blue-green?', step: 'migration/pattern' },
    { ask: 'Old and new code run side by side for an hour. Does that work?', step: 'migration/expand-schema' },
    { ask: 'What does that ALTER TABLE do to the people who are writing?', step: 'migration/locks' },
    { ask: 'The first write succeeds and the second one does not. And now?', step: 'migration/dual-write' },
    { ask: 'A row changes while your backfill is copying it. Which version survives?', step: 'migration/backfill' },
    { ask: 'How do you show me that both sides are equal?', step: 'migration/verify' },
    {
      ask: 'It has run for a week on the new side, and it is wrong. Can you still go back?',
      step: 'migration/rollback',
    },
    { ask: 'When is it really finished?', step: 'migration/contract' },
  ],
  tradeOffs: [
    {
      id: 'migration/four-patterns',
      title: 'Four patterns, and how each fails',
      criteria: ['What it proves or protects', 'Price', 'Failure mode', 'Guard against it'],
      options: [
        {
          name: 'Parallel run',
          cells: [
            'The new system gives the same results over a whole business cycle',
            'Two full systems, and people to explain the differences',
            'Nobody reads the differences, or both sides act and the customer is billed twice',
            'One side only may act; every difference has an owner and the switch has a threshold',
          ],
          when: 'Billing, payroll, risk: a wrong result costs more than running twice.',
        },
        {
          name: 'Dual write',
          cells: [
            'Both stores stay current, so reads can move and move back',
            'A second write, and the code around it',
            'One write succeeds and the other does not, or two arrive swapped, and the stores drift apart in silence',
            'One source of truth, an outbox or change data capture, versions on rows, reconciliation',
          ],
          when: 'Data moves to another store and writes cannot stop.',
        },
        {
          name: 'Shadow traffic',
          cells: [
            'The new path bears real load and gives the same answers, before anybody depends on it',
            'Requests handled twice',
            'The copy has effects: a second e-mail, a second charge, or a shared database pushed over',
            'Effects stubbed, asynchronous with a timeout, a sampling rate that can go to zero',
          ],
          when: 'A read path or a calculation is replaced and tests cannot imitate production.',
        },
        {
          name: 'Blue-green',
          cells: [
            'The code can be switched at once, and back',
            'A second environment for the length of the release',
            'Both colours share one database: the schema suits only one of them, or switching back strands what green wrote',
            'Schema changes that both versions can live with, made before; connections drained; a way back for the data',
          ],
          when: 'A new version or platform of a service whose state stays where it is.',
        },
      ],
    },
    {
      id: 'migration/postgres-schema-changes',
      title: 'Schema changes on a busy Postgres table',
      criteria: ['What the plain form does', 'What to do instead', 'Remember', 'Source'],
      options: [
        {
          name: 'Add a column',
          cells: [
            'A short exclusive lock and a change of the catalogue; a constant default needs no rewrite since version 11',
            'Nullable, with a lock timeout and a retry',
            'Waiting for the lock, it makes everybody behind it wait too',
            'PostgreSQL 11 release notes, 2018',
          ],
          when: 'Always the first step of a change.',
        },
        {
          name: 'Build an index',
          cells: [
            'Blocks writes, not reads, until it is built',
            'CREATE INDEX CONCURRENTLY',
            'Not inside a transaction block; a failed build leaves an invalid index to drop',
            'PostgreSQL 17 documentation, CREATE INDEX, 2024',
          ],
          when: 'Any table that is being written to.',
        },
        {
          name: 'Forbid null',
          cells: [
            'Scans the table under an exclusive lock',
            'A CHECK that is NOT VALID, then VALIDATE, then SET NOT NULL',
            'From version 12 a validated CHECK spares the scan; from 18 NOT NULL itself can be NOT VALID',
            'PostgreSQL 12 release notes, 2019, and 18, 2025',
          ],
          when: 'After the backfill, when no writer leaves the column out.',
        },
        {
          name: 'Add a foreign key',
          cells: [
            'Checks all rows while writes to both tables wait',
            'NOT VALID first, VALIDATE later',
            'New rows are checked from the first moment; only the old ones wait for the validation',
            'PostgreSQL 17 documentation, ALTER TABLE, 2024',
          ],
          when: 'Orphans have been counted and dealt with.',
        },
        {
          name: 'Change a type',
          cells: [
            'Usually rewrites the table and its indexes under an exclusive lock',
            'A second column, both written, backfill, switch, drop',
            'Some changes rewrite nothing, such as varchar to text: check before',
            'PostgreSQL 17 documentation, ALTER TABLE, 2024',
          ],
          when: 'An integer key is about to run out. Start months earlier.',
        },
      ],
    },
    {
      id: 'migration/way-back-by-phase',
      title: 'The way back, phase by phase',
      criteria: ['Source of truth', 'How to go back', 'What going back loses'],
      options: [
        {
          name: 'Dual writes and backfill',
          cells: ['Old', 'Switch off the second write', 'Nothing; the copy is thrown away or mended'],
          when: 'Stay until the differences can all be explained.',
        },
        {
          name: 'Reads on the new side',
          cells: ['Old', 'Flip the read flag', 'Nothing, as long as both are written'],
          when: 'Stay for a full cycle, month end included.',
        },
        {
          name: 'Writes on the new side, reverse sync on',
          cells: [
            'New',
            'Stop writes for a moment, let the sync catch up, flip',
            'Nothing once it has caught up, except what the old schema cannot hold',
          ],
          when: 'Stay until nobody would want to go back.',
        },
        {
          name: 'Old side switched off',
          cells: ['New', 'Only forward: fix it there', 'Going back to a backup loses every write since'],
          when: 'The point of no return: a named person decides, by a number.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'Plans one big night with everything at once.',
      soundsLike: [
        'do it all in one night/weekend',
        'take system/site down for weekend/night',
        'big bang because/since faster/simpler/easier',
      ],
    },
    {
      text: 'Writes to two stores in sequence and hopes.',
      soundsLike: [
        'write* to both so theyre/always in sync',
        'just write* to both',
        'second write will/should not/never fail',
      ],
    },
    {
      text: 'Offers blue-green for moving data.',
      soundsLike: ['migrate/move/switch data/database with/by/using bluegreen', 'do/use bluegreen database*'],
    },
    {
      text: 'Names a backup as the rollback.',
      soundsLike: ['restore from/the backup if/when', 'we have backups so', 'by restoring the/a backup'],
    },
    {
      text: 'Renames or drops in the same release as the code that needs it.',
      soundsLike: ['rename column and deploy', 'drop old column and deploy', 'deploy migration and code together'],
    },
    {
      text: 'Calls it verified because the row counts agree.',
      soundsLike: ['row counts match so', 'compare row counts and done/switch', 'same number of rows so'],
    },
    {
      text: 'Copies everything in one statement.',
      soundsLike: [
        'run/do/in one big update/insert/statement',
        'single update statement for/on all',
        'update whole table in one',
      ],
    },
  ],
} as const satisfies RoundExtras;
