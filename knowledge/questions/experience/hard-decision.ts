import type { Question } from '../question.ts';

export const hardDecision = {
  id: 'experience/hard-decision',
  prompt:
    'Tell me about a technical decision that was hard to make. What made it hard, how did you get to an answer, and would you make it again?',
  round: 'behavioral',
  concepts: ['system-design/basic-architecture-tradeoffs'],
  level: 'standard',
  points: [
    {
      text: 'What was at stake, and why no option was good.',
      listensFor: [
        'at stake',
        'neither option',
        'no good option',
        'both options',
        'deadline',
        'conflicting',
        'on the one',
        'hard because',
      ],
    },
    {
      text: 'At least two options, each with a price.',
      listensFor: [
        'alternative*',
        'on the other',
        'versus',
        'first option',
        'trade off*',
        'downside*',
        'pros and cons',
      ],
    },
    {
      text: 'How it was settled: trial, figures, advice, a time limit.',
      listensFor: [
        'prototype*',
        'proof of concept',
        'measured',
        'benchmark*',
        'talked to',
        'wrote document/down/proposal',
        'decision record',
        'adr',
      ],
    },
    {
      text: 'Those who disagreed were heard.',
      listensFor: [
        'disagreed',
        'pushback',
        'convinced',
        'objection*',
        'concern*',
        'colleague* thought/wanted',
        'team was/wanted',
        'buy in',
      ],
    },
    {
      text: "The outcome, honestly, and what they'd do now.",
      listensFor: [
        'in the end',
        'worked out',
        'turned out',
        'hindsight',
        'would again/still/do',
        'learned/learnt',
        'looking back',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['prototype*', 'proof of concept', 'benchmark*'],
      ask: 'Which result of it would have made you choose the other way?',
    },
    {
      whenTheySay: ['disagreed', 'pushback'],
      ask: "What did they see that you didn't?",
    },
    {
      whenTheySay: ['wrong', 'hindsight'],
      ask: 'When did you first have a sign of that?',
    },
  ],
  redFlags: [
    'A decision with an obvious answer',
    'I was right and they were not',
    'No consequence that they carried themselves',
  ],
} as const satisfies Question;
