import type { Question } from '../question.ts';

export const liveSchemaChange = {
  id: 'databases/live-schema-change',
  prompt:
    'A table with hundreds of millions of rows needs a column split in two, and nobody may notice. How do you go about it?',
  round: 'migration',
  concepts: ['databases/migrations', 'api/backward-compatibility'],
  level: 'advanced',
  points: [
    {
      text: 'Expand first: add the new columns as nullable, so that old and new code both work.',
      listensFor: [
        'expand and contract',
        'expand contract',
        'add* new/nullable column*',
        'nullable first/column',
        'backward compatible',
        'additive change',
        'parallel change',
      ],
    },
    {
      text: 'Write to both from the application or a trigger before anything is copied.',
      listensFor: ['dual write', 'write* to both', 'write* both', 'old and new column*'],
    },
    {
      text: 'Backfill in small batches with pauses, resumable, and mindful of replication lag.',
      listensFor: [
        'backfill*',
        'batch* of/by/with',
        'small batch*/chunk*',
        'throttl*',
        'resum*',
        'replication lag',
        'checkpoint*',
      ],
    },
    {
      text: 'Avoid statements that rewrite or lock the table; set a lock timeout and build indexes without blocking writes.',
      listensFor: [
        'lock timeout',
        'online schema change/ddl',
        'gh ost',
        'pt online',
        'access exclusive',
        'table lock',
        'rewrite* table',
        'not valid',
      ],
    },
    {
      text: 'Compare both sides, then move reads behind a flag, step by step.',
      listensFor: [
        'compare*/verify/verif* both/old/counts/rows',
        'feature flag',
        'switch* reads',
        'shadow read*',
        'checksum*',
        'percent* of reads/traffic',
      ],
    },
    {
      text: 'Contract last, in a later release, once the way back is no longer needed.',
      listensFor: [
        'drop* old column',
        'contract phase/step/last',
        'later/separate release/deploy*',
        'rollback plan/still/possible',
        'remove* old',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['dual write', 'write* to both'],
      ask: 'The second write fails and the first has gone through. What then?',
    },
    {
      whenTheySay: ['backfill*'],
      ask: 'A row changes while your backfill is holding an old copy of it. Who wins?',
    },
    {
      whenTheySay: ['concurrently', 'lock timeout'],
      ask: 'Why can even a quick ALTER TABLE stop the whole site?',
    },
  ],
  redFlags: [
    'One migration at night with the site down',
    'Renames in place while old code is running',
    'No way back after the cutover',
  ],
} as const satisfies Question;
