import type { Question } from '../question.ts';

export const unscalableTechnology = {
  id: 'experience/unscalable-technology',
  prompt:
    "The client insists on a technology, and you are sure that it won't hold. What do you do before you say no, and what if they stay with it?",
  round: 'behavioral',
  concepts: ['system-design/basic-architecture-tradeoffs'],
  level: 'standard',
  points: [
    {
      text: 'Finds out why they want it: staff, licences, a bad experience, a sales talk.',
      listensFor: [
        'why they',
        'their reason*',
        'understand* why/reason*',
        'ask* why',
        'existing team/skills',
        'licen*',
        'already pay*',
        'what they like',
      ],
    },
    {
      text: 'Checks their own view: at which scale does it fail, and do they ever get there.',
      listensFor: [
        'at what/which scale',
        'how many users/requests',
        'might be enough/fine',
        'may be right/fine',
        'actual/real load/need*',
        'could be wrong',
        'never reach',
      ],
    },
    {
      text: 'Shows it with evidence: a load test, a figure, a price over two years.',
      listensFor: ['load test*', 'proof of concept', 'prototype*', 'benchmark*', 'cost over', 'evidence'],
    },
    {
      text: 'Offers a way in between: boundaries that let one swap it later, or use it where it fits.',
      listensFor: [
        'swap* later/out',
        'replace later',
        'behind a/an',
        'boundary/boundaries',
        'migration path',
        'compromise',
        'start with',
        'part of',
      ],
    },
    {
      text: 'The decision is theirs; the risk is written down with the sign to watch, and the work is then done properly.',
      listensFor: [
        'their decision/call/choice',
        'in writing',
        'decision record',
        'adr',
        'disagree and',
        'metric*',
        'warning sign*',
        'revisit*',
      ],
    },
    {
      text: "There is a line: security, law, customers' data.",
      listensFor: ['illegal', 'walk away', 'ethic*', 'would not compromise', 'data protection', 'non negotiable'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['load test*', 'benchmark*', 'proof of concept'],
      ask: 'They say that your test was unfair. Where might they be right?',
    },
    {
      whenTheySay: ['disagree and', 'their decision/call/choice'],
      ask: 'A year on it falls over, as you said. What are your first words?',
    },
    {
      whenTheySay: ['walk away', 'refuse*'],
      ask: 'Have you ever done that?',
    },
  ],
  redFlags: ['Gives in without a word', 'Makes it a question of being right', 'Secretly builds something else'],
} as const satisfies Question;
