import type { Question } from '../question.ts';

export const complexSystem = {
  id: 'experience/complex-system',
  prompt:
    'What is the most complicated system, or API, that you had a real hand in shaping? Draw it for me in words, and stop at the two decisions that everything else hangs on.',
  round: 'system-design',
  concepts: ['system-design/basic-architecture-tradeoffs', 'reliability/failure-mode-thinking'],
  level: 'advanced',
  points: [
    {
      text: 'The problem and its figures before the boxes.',
      listensFor: [
        'problem was',
        'needed to',
        'requests per second',
        'per day',
        'terabyte*/gigabyte*',
        'had to handle/support',
      ],
    },
    {
      text: 'The parts and the flow of one request through them.',
      listensFor: ['request goes/comes/flows/hits', 'then it/the', 'service* talk*/call*', 'worker*', 'load balancer'],
    },
    {
      text: 'Two decisions, each with what it was weighed against, and the price.',
      listensFor: [
        'we/i decided/chose/picked/went',
        'instead of',
        'alternative*',
        'trade off*',
        'the price/cost/downside',
        'considered',
        'ruled out',
      ],
    },
    {
      text: 'Where the complexity comes from: the domain, the scale or history.',
      listensFor: ['complex* because/came/comes', 'legacy', 'business rule*', 'many teams'],
    },
    {
      text: 'How it fails, and what happened when it did.',
      listensFor: [
        'went down',
        'outage*',
        'incident*',
        'degrad*',
        'retry/retries',
        'failover',
        'circuit breaker',
        'bottleneck',
      ],
    },
    {
      text: "Own part in it, told apart from the team's.",
      listensFor: [
        'my part/role/contribution',
        'i designed/proposed/built/led/owned/wrote',
        'i was responsible',
        'i pushed/argued',
        'colleague*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['we/i decided/chose/picked/went'],
      ask: 'Who was against it, and what was their best point?',
    },
    {
      whenTheySay: ['legacy', 'history'],
      ask: 'What would you throw away if you could?',
    },
    {
      whenTheySay: ['went down', 'outage*', 'incident*'],
      ask: 'Did the design make that night easier or harder?',
    },
  ],
  redFlags: ['Complexity as a badge', 'No failure in the whole story', 'Cannot go one level deeper on any part'],
} as const satisfies Question;
