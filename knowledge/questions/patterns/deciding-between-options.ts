import type { Question } from '../question.ts';

export const decidingBetweenOptions = {
  id: 'patterns/deciding-between-options',
  prompt:
    'Take the biggest choice in your design. Argue for it, then argue against it as if you were its worst critic, and tell me when you would not use it.',
  round: 'system-design',
  concepts: ['system-design/basic-architecture-tradeoffs'],
  level: 'standard',
  points: [
    {
      text: "Names the criteria first, from this system's needs, not from the options.",
      listensFor: ['criteria', 'what matters', 'because we/our/this need*', 'depends on whether/if/how', 'constraint*'],
    },
    {
      text: 'Gives at least one true advantage of the option that was not chosen.',
      listensFor: [
        'other option/would/one',
        'alternative*',
        'advantage of',
        'would have given/been/had',
        'the upside',
        'compared to/with',
        'versus',
      ],
    },
    {
      text: 'Names the price of its own: in latency, money, care, or lost flexibility.',
      listensFor: [
        'downside*',
        'cost of',
        'price we/is',
        'trade off*',
        'drawback*',
        'at the expense',
        'give* up',
        'more complex*',
      ],
    },
    {
      text: 'Says when it would be wrong, with a threshold or a condition.',
      listensFor: [
        'wouldnt use',
        'not use when/if',
        'if we had/needed/were',
        'breaks down',
        'once we/traffic/it',
        'no longer',
        'wrong choice',
      ],
    },
    {
      text: 'Says how hard it is to turn back, and how one would find out early.',
      listensFor: [
        'reversib*',
        'turn/go back',
        'one way door',
        'two way door',
        'hard to/undo',
        'change later',
        'prototype*',
        'migrate later/away',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['reversib*', 'one way door', 'two way door'],
      ask: 'So how long did you think about it, and was that in proportion?',
    },
    {
      whenTheySay: ['criteria'],
      ask: 'Which of those criteria could you drop without changing the result?',
    },
    {
      whenTheySay: [],
      ask: 'What does it cost to be wrong here?',
    },
  ],
  redFlags: ['Best practice as the reason', 'Only advantages', 'Will not move when a requirement changes'],
} as const satisfies Question;
