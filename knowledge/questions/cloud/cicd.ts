import type { Question } from '../question.ts';

export const cicd = {
  id: 'cloud/cicd',
  prompt:
    'A colleague merges a change at three in the afternoon. Tell me all that happens until users have it, and what can stop it on the way.',
  round: 'testing',
  concepts: ['reliability/unit-vs-integration-tests', 'databases/migrations'],
  level: 'fundamental',
  points: [
    {
      text: 'Integration: each change is built and tested on its own branch and merged often, small.',
      listensFor: [
        'every/each commit/push/merge/change/pull',
        'small change*/pull',
        'merge often/daily',
        'run* tests',
        'build and test*',
        'trunk based',
        'continuous integration',
      ],
    },
    {
      text: 'The same artefact goes through all stages; only the configuration differs.',
      listensFor: ['same artifact/artefact/image/build', 'build once', 'promote*', 'immutable', 'tagged image'],
    },
    {
      text: 'Gates: types, lint, unit and integration tests, security and secret scans, review.',
      listensFor: [
        'lint*',
        'type check*',
        'unit test*',
        'integration test*',
        'security/secret/dependency scan*',
        'code review',
        'gate*',
        'block* merge',
      ],
    },
    {
      text: 'Delivery means always ready to ship with a click; deployment means that it ships by itself.',
      listensFor: [
        'continuous delivery',
        'continuous deploy*',
        'manual approval',
        'automatic* deploy*',
        'deploy* automatic*',
        'always deployable/releasable',
      ],
    },
    {
      text: 'Roll-out in steps with measures, and an automatic way back.',
      listensFor: [
        'canary',
        'bluegreen',
        'rolling',
        'rollback',
        'percent* of',
        'error rate',
        'health check*',
        'feature flag*',
      ],
    },
    {
      text: 'Migrations run in a form that both the old and the new code can stand.',
      listensFor: [
        'backward compatible migration*',
        'expand and contract',
        'migration* before/first/separate*/compatible',
        'both versions',
        'old and new code',
        'schema change* compatible',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['canary', 'bluegreen'],
      ask: 'Which measure, over how long, decides that the canary dies?',
    },
    {
      whenTheySay: ['rollback'],
      ask: 'The release contained a migration. Can you still go back?',
    },
    {
      whenTheySay: ['feature flag*'],
      ask: 'Who removes the flags?',
    },
  ],
  redFlags: ['CI/CD is the name of a tool', 'Tests run after the deployment', 'No way back'],
} as const satisfies Question;
