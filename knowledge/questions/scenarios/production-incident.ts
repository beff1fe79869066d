import type { Question } from '../question.ts';

export const productionIncident = {
  id: 'scenarios/production-incident',
  prompt:
    'Tell me about a night when production broke and you were the one looking. How did you learn of it, what did you do in which order, and what is different since?',
  round: 'observability',
  concepts: [
    'reliability/observability-basics',
    'reliability/failure-mode-thinking',
    'reliability/logging-and-metrics',
  ],
  level: 'standard',
  points: [
    {
      text: 'How it was noticed, and how long after it began: alarm or customer.',
      listensFor: [
        'alert*',
        'pager*',
        'customer* report*/complain*/told',
        'monitoring',
        'minutes after/later',
        'detect*',
        'dashboard',
      ],
    },
    {
      text: 'Effect first: who was hit and how badly, then mitigation before explanation.',
      listensFor: [
        'impact',
        'users could/couldnt/were',
        'percent of',
        'rolled back',
        'turned off',
        'restored service',
        'error rate',
      ],
    },
    {
      text: 'The search: guesses, and the evidence that ruled them in or out.',
      listensFor: ['hypothes*', 'ruled out', 'suspected', 'thought it', 'trace*', 'metric*', 'correlat*', 'evidence'],
    },
    {
      text: 'The cause, with the chain behind it and not a person to blame.',
      listensFor: [
        'root cause',
        'because of',
        'turned out',
        'triggered by',
        'contributing',
        'chain of',
        'five whys',
        'caused by',
      ],
    },
    {
      text: 'What changed: an alarm, a limit, a test, a process, and whether it has proved itself.',
      listensFor: [
        'since then',
        'added alert/test/limit/monitoring/timeout',
        'post mortem',
        'postmortem',
        'action item*',
        'now we',
        'so that next',
        'never again',
      ],
    },
    {
      text: 'Own part and own mistake in it, and how others were kept informed.',
      listensFor: [
        'i should/could have',
        'my mistake',
        'my part',
        'i missed',
        'i communicated/informed/told/updated',
        'status page/update*',
        'stakeholder*',
        'incident channel',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['rollback', 'rolled back'],
      ask: 'How did you decide that it was safe to go back?',
    },
    {
      whenTheySay: ['runbook', 'added alert/test/limit/monitoring/timeout'],
      ask: 'Has it gone off since, and was it right?',
    },
    {
      whenTheySay: [],
      ask: 'Which thing did you do that night that you would not do again?',
    },
  ],
  redFlags: ['A hero, no method', 'A person as the cause', 'Nothing has changed since'],
} as const satisfies Question;
