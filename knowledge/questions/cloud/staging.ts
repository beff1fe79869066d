import type { Question } from '../question.ts';

export const staging = {
  id: 'cloud/staging',
  prompt:
    'You are asked for a staging environment. What has to be the same as in production, what has to differ, and what will it never tell you?',
  round: 'testing',
  concepts: ['reliability/unit-vs-integration-tests', 'reliability/failure-mode-thinking'],
  level: 'standard',
  points: [
    {
      text: 'The same code, image, infrastructure definitions and versions, smaller in number.',
      listensFor: [
        'infrastructure as code',
        'terraform',
        'same image/artifact/version*/config*/stack',
        'like production',
        'smaller scale/size/instances',
        'same database/postgres version',
        'parity',
      ],
    },
    {
      text: 'Its own account, network, database and secrets, so that nothing leaks across.',
      listensFor: [
        'separate/own account/database/network/vpc/secret*/credential*',
        'isolat*',
        'different secret*/key*',
        'no access to production',
        'not share*',
      ],
    },
    {
      text: 'Data: made up, or masked; never a plain copy of customers.',
      listensFor: [
        'synthetic',
        'fake data',
        'anonymis*/anonymiz*',
        'mask*',
        'not/no/never production/real/customer data',
        'gdpr',
      ],
    },
    {
      text: 'Third parties in sandbox mode, mail caught, no real payments.',
      listensFor: [
        'sandbox',
        'test mode',
        'mock* third/external',
        'mail* catch*/trap*',
        'no real email*/payment*',
        'stub*',
        'test key*/card*',
      ],
    },
    {
      text: 'Deployed by the same pipeline, with migrations rehearsed on data of real size.',
      listensFor: [
        'same pipeline',
        'automatic* deploy*',
        'deploy* on merge/automatic*',
        'migration* first/rehears*/run/test*',
        'smoke test*',
        'end to end test*',
      ],
    },
    {
      text: 'It lacks real traffic, so flags, canaries and good alerts in production stay necessary.',
      listensFor: [
        'not real traffic/load/users',
        'canary',
        'feature flag*',
        'test in production',
        'never same/identical/exactly',
        'production traffic',
        'shadow traffic',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['mask*', 'anonymis*/anonymiz*'],
      ask: 'How do you mask without breaking the links between tables?',
    },
    {
      whenTheySay: ['sandbox', 'test mode'],
      ask: 'The sandbox is kinder than the real provider. What did you miss by that?',
    },
    {
      whenTheySay: [],
      ask: 'Two teams need staging at once. What happens?',
    },
  ],
  redFlags: [
    'A copy of the production database for everyone',
    "Staging that shares production's services",
    'Set up by hand',
  ],
} as const satisfies Question;
