import type { Question } from '../question.ts';

export const horizontalOrVertical = {
  id: 'performance/horizontal-or-vertical',
  prompt:
    'One of your servers is at its limit. When do you buy a bigger one, when do you add more of them, and can you give me a case for each?',
  round: 'system-design',
  concepts: [
    'system-design/horizontal-scaling',
    'system-design/stateless-service-design',
    'system-design/database-bottlenecks',
  ],
  level: 'fundamental',
  points: [
    {
      text: 'Vertical is a bigger machine: simple, no change to the code, but with an upper end and one point of failure.',
      listensFor: [
        'bigger/larger machine/server/instance/box',
        'scale up',
        'vertical*',
        'upper/hard limit',
        'single point',
        'more cpu/ram/memory',
      ],
    },
    {
      text: 'Horizontal is more machines behind a balancer: room to grow and to lose one.',
      listensFor: [
        'more/add machines/servers/instances',
        'scale out',
        'horizontal*',
        'behind load balancer',
        'redundan*',
        'lose/one dies/fails/instance',
      ],
    },
    {
      text: 'To scale out, instances keep no state: sessions, files and jobs live elsewhere.',
      listensFor: [
        'stateless',
        'session* in/to redis/database/store',
        'no local state/files',
        'sticky session*',
        'shared state/storage',
        'object storage',
      ],
    },
    {
      text: 'Databases go up first, then get read replicas, and only then are they sharded.',
      listensFor: [
        'read replica*',
        'shard*',
        'database vertical*/up/bigger',
        'partition*',
        'one writer',
        'bigger database',
      ],
    },
    {
      text: 'More application servers do not help when the database is what is full.',
      listensFor: [
        'bottleneck',
        'database is bottleneck/limit*/full',
        'moves/shift* bottleneck',
        'more connections',
        'does not help',
        'find limit*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['stateless'],
      ask: "What state is left in your process that you haven't mentioned?",
    },
    {
      whenTheySay: ['read replica*'],
      ask: 'A user saves and reads at once from a replica. What do they see?',
    },
    {
      whenTheySay: ['sticky session*'],
      ask: 'What do sticky sessions cost you on a deploy?',
    },
  ],
  redFlags: [
    'More servers as the answer to everything',
    'Scales out with sessions in memory',
    'Shards before having looked at one slow query',
  ],
} as const satisfies Question;
