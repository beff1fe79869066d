import type { Question } from '../question.ts';

export const slowEndpointStory = {
  id: 'performance/slow-endpoint-story',
  prompt:
    'Tell me about an endpoint that you made faster. What did you look at first, what was it really, and how do you know that it stayed fast?',
  round: 'observability',
  concepts: ['reliability/observability-basics', 'databases/query-plans', 'databases/n-plus-one'],
  level: 'standard',
  points: [
    {
      text: 'Starts from a figure and a percentile that somebody cared about.',
      listensFor: ['p95', 'p99', 'percentile*', 'took second*', 'from seconds/two/three to', 'baseline', 'latency was'],
    },
    {
      text: 'Measured where the time went before changing anything: traces, profiles, plans.',
      listensFor: ['trac*', 'profil*', 'apm', 'flame graph*', 'measured first/where', 'instrument*'],
    },
    {
      text: 'Tells what the cause turned out to be, and what had been suspected at first.',
      listensFor: [
        'turned out',
        'root cause',
        'n+1',
        'missing index',
        'thought/suspected/assumed it/was/that',
        'was actually',
      ],
    },
    {
      text: 'Names the change and what it cost.',
      listensFor: [
        'trade off',
        'at cost/price',
        'downside',
        'cost us',
        'added index/cache',
        'rewrote',
        'batched/batching',
      ],
    },
    {
      text: 'Measured again in production, with an alert or a test that guards it.',
      listensFor: [
        'after* the deploy/change/release',
        'measured again',
        'dashboard',
        'alert*',
        'load test',
        'regression',
        'down to',
        'dropped to',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['n+1'],
      ask: 'How did it get through review, and what stops the next one?',
    },
    {
      whenTheySay: ['added index/cache'],
      ask: 'What would you have done had that not been allowed?',
    },
    {
      whenTheySay: [],
      ask: 'Which thing did you try that made no difference?',
    },
  ],
  redFlags: ['No figures, before or after', 'Straight to a cache', 'A we in which the speaker does not appear'],
} as const satisfies Question;
