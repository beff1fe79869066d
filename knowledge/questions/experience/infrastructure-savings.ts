import type { Question } from '../question.ts';

export const infrastructureSavings = {
  id: 'experience/infrastructure-savings',
  prompt:
    'Have you ever made something cheaper to run? How did you find the waste, how much was it, and what might it have broken?',
  round: 'behavioral',
  concepts: ['system-design/basic-architecture-tradeoffs', 'caching/when-not-to-cache'],
  level: 'standard',
  points: [
    {
      text: 'Began with the bill, split by service, and the biggest item.',
      listensFor: [
        'bill',
        'cost explorer',
        'cost breakdown/per/by',
        'biggest/largest cost/item/part',
        'tags/tagged',
        'most expensive',
        'spend*',
      ],
    },
    {
      text: 'Names the figure before and after, in money and in share.',
      listensFor: ['from thousand/two/five/ten/x to', 'a month', 'per month', 'halved', 'dollars/euros/pounds'],
    },
    {
      text: 'Says what was changed: sizes, reserved capacity, storage classes, a query, traffic between zones, forgotten machines.',
      listensFor: [
        'right siz*',
        'rightsiz*',
        'smaller instance*',
        'storage class/tier',
        'lifecycle',
        'unused',
        'data transfer',
        'log retention',
      ],
    },
    {
      text: 'Weighed it against risk, and watched latency and errors meanwhile.',
      listensFor: ['error rate', 'gradual*', 'monitor*', 'rollback', 'canary', 'load test*', 'headroom', 'made sure'],
    },
    {
      text: 'It lasts: budgets, alarms, an owner, and the time it took set against what it saved.',
      listensFor: [
        'budget*',
        'alert*',
        'monthly review',
        'took us/two/three days/weeks',
        'worth it',
        'paid back/off',
        'return on',
        'dashboard',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['reserved', 'spot'],
      ask: 'What would have happened, had the load halved a month later?',
    },
    {
      whenTheySay: ['cach*'],
      ask: 'Who paid for that cache, in money and in bugs?',
    },
    {
      whenTheySay: ['percent', 'halved', 'saved'],
      ask: 'How do you know that it was your change?',
    },
  ],
  redFlags: ['No figures', 'Saved by leaving out backups or copies'],
} as const satisfies Question;
