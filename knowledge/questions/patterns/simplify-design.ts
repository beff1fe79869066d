import type { Question } from '../question.ts';

export const simplifyDesign = {
  id: 'patterns/simplify-design',
  prompt: 'You have five minutes and half the boxes. Cut your design down, and tell me what each cut costs.',
  round: 'system-design',
  concepts: ['system-design/basic-architecture-tradeoffs', 'caching/when-not-to-cache'],
  level: 'standard',
  points: [
    {
      text: 'Goes back to the requirement and the figures, and keeps what they force.',
      listensFor: [
        'only need*',
        'requests per second',
        'must have',
        'what we need/actually',
        'at this scale',
        'really need*',
      ],
    },
    {
      text: 'Removes parts that serve a scale not yet there: services, queue, cache, second database.',
      listensFor: [
        'remove*/drop*/cut* cache/queue/kafka/redis/service*',
        'merge* service*',
        'one/single service/application',
        'monolith',
        'without cache/queue/kafka/redis',
        'postgres for/as',
        'start with one',
      ],
    },
    {
      text: 'Keeps what cannot be added after the loss: constraints, backups, authentication, idempotent writes.',
      listensFor: [
        'keep* constraint*/transaction*/auth*/idempoten*/backup*/security/log*/monitoring',
        'not/never cut/drop/remove security/auth*/backup*/monitoring',
        'cannot be added',
        'stays in',
        'non negotiable',
      ],
    },
    {
      text: 'States what each cut gives away and the sign for putting it back.',
      listensFor: [
        'lose*/give* up',
        'come* back when/if',
        'add* back/later when/once/if',
        'until we',
        'when we reach/hit/grow',
        'price is',
        'at the cost',
      ],
    },
    {
      text: 'What remains can be drawn in one breath: a balancer, two instances, one database.',
      listensFor: [
        'load balancer and',
        'two/three instances/servers',
        'one database',
        'single postgres',
        'that is it',
        'thats it',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['monolith', 'merge* service*'],
      ask: 'Which seam do you leave in it?',
    },
    {
      whenTheySay: ['add* back/later when/once/if', 'come* back when/if'],
      ask: 'How many days does it take to put that back in?',
    },
  ],
  redFlags: ['Defends every box', 'Cuts the security first'],
} as const satisfies Question;
