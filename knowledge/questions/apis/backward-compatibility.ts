import type { Question } from '../question.ts';

export const backwardCompatibility = {
  id: 'apis/backward-compatibility',
  prompt:
    "An app from two years ago is still on thousands of phones. How do you make sure that tomorrow's release of your API doesn't break it?",
  round: 'api-design',
  concepts: ['api/backward-compatibility', 'api/versioning', 'reliability/contract-tests'],
  level: 'standard',
  points: [
    {
      text: 'Knows which changes are safe: new optional inputs, new outputs; and which are not: renames, removals, tighter rules, new required fields.',
      listensFor: [
        'additive',
        'add* optional/field*',
        'remov* field*',
        'required field*',
        'tighter/stricter validation',
        'never/not remove/rename/change',
      ],
    },
    {
      text: 'Knows the quiet breaks: new enum values, other defaults, other order, other error codes.',
      listensFor: [
        'enum value*',
        'new enum',
        'default* change*/value*',
        'order* change*',
        'error code*',
        'type change*',
      ],
    },
    {
      text: 'Clients are built tolerant, and unknown values have a fallback.',
      listensFor: [
        'tolerant reader',
        'ignore* unknown/extra',
        'unknown value*/enum*',
        'fallback',
        'robust*',
        'lenient',
      ],
    },
    {
      text: 'The contract is checked in the pipeline: schema diff, contract tests, recorded requests of old clients.',
      listensFor: [
        'contract test*',
        'schema diff',
        'openapi diff',
        'pact',
        'breaking change check*/detect*',
        'in ci',
        'recorded/replay* requests',
        'consumer driven',
      ],
    },
    {
      text: 'The roll-out is careful, by client version in the metrics, and can be undone.',
      listensFor: [
        'canary',
        'gradual*',
        'percent* rollout/of',
        'client/app version in/per/metric*',
        'error rate by/per',
        'rollback',
        'feature flag',
      ],
    },
    {
      text: 'There is a lowest supported version and a way to ask for an update.',
      listensFor: [
        'minimum/min version',
        'force* update/upgrade',
        'upgrade prompt',
        'oldest supported/version',
        'support window',
        'end of life',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['contract test*', 'pact'],
      ask: 'Who writes those for an app that nobody works on any more?',
    },
    {
      whenTheySay: ['enum value*', 'new enum'],
      ask: 'You need a fifth order status. How do you bring it in?',
    },
    {
      whenTheySay: ['minimum/min version', 'force* update/upgrade'],
      ask: 'What does the forced update cost you in users?',
    },
  ],
  redFlags: ['We tell the clients to update', 'Only thinks of removed fields', 'No way to see who calls with what'],
} as const satisfies Question;
