import type { Question } from '../question.ts';

export const environmentVariables = {
  id: 'fundamentals/environment-variables',
  prompt:
    'Your service needs a database password and a payment key. How do they get from a safe place into the running process, and what can go wrong on the way?',
  round: 'security',
  concepts: [],
  level: 'fundamental',
  points: [
    {
      text: 'Configuration that differs between environments stays out of the code, so one build runs everywhere.',
      listensFor: [
        'out of/outside code',
        'same build/image/artifact',
        'config* per environment',
        'different per environment',
        'separate config* from code',
      ],
    },
    {
      text: 'Secrets come from a secret manager and are injected at start or fetched at run time; they are not in the repository or in image layers.',
      listensFor: [
        'secret* manager/store',
        'vault',
        'not/never in git/repo*',
        'not/never commit*',
        'gitignore',
        'not/never in image',
        'injected at runtime/start/deploy*',
      ],
    },
    {
      text: 'The process checks its configuration at start and refuses to run when something is missing.',
      listensFor: [
        'validate* at start*/startup/boot',
        'fail* fast',
        'refuse* to start',
        'missing variable*/config*',
        'typed config*',
      ],
    },
    {
      text: 'Environment variables leak easily: into logs, crash reports and child processes.',
      listensFor: ['leak* into/in log*', 'not/never log*', 'crash report*/dump*', 'child process*', 'mask*/redact*'],
    },
    {
      text: 'Access is per service and environment, and a leaked secret is rotated at once.',
      listensFor: [
        'rotat*',
        'least privilege',
        'only service needs',
        'separate secret*/key* per/for environment',
        'revoke*',
      ],
    },
    {
      text: 'Scanning in the pipeline stops a secret before it lands in the history.',
      listensFor: ['secret scan*', 'scan* commits/repo*/for', 'pre commit', 'gitleaks'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['vault', 'secret* manager/store'],
      ask: 'How does your service prove to the secret manager who it is?',
    },
    {
      whenTheySay: ['rotat*'],
      ask: 'Show me how you rotate the database password without dropping a request.',
    },
    {
      whenTheySay: ['gitignore'],
      ask: 'It was committed last March and deleted the same day. Are we safe?',
    },
  ],
  redFlags: [
    'Secrets committed, with a plan to delete the commit',
    'One production key on every laptop',
    'Prints all of the environment at start',
  ],
} as const satisfies Question;
