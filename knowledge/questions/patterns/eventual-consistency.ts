import type { Question } from '../question.ts';

export const eventualConsistency = {
  id: 'patterns/eventual-consistency',
  prompt:
    'Explain eventual consistency as if to a product manager, then tell me where in our shop you would allow it and where never.',
  round: 'distributed',
  concepts: ['transactions/eventual-consistency', 'caching/stale-data'],
  level: 'standard',
  points: [
    {
      text: 'If no new writes come, all copies agree after a while; until then reads may be old.',
      listensFor: [
        'converge*',
        'eventually agree/same/all',
        'stale read*',
        'may/might be/see old/stale',
        'replicas/copies catch up',
        'after a while',
        'without/no new writes/updates',
      ],
    },
    {
      text: 'It buys availability and speed: writes need not wait for every copy.',
      listensFor: [
        'not/dont wait',
        'low*/lower latency',
        'faster write*/read*',
        'partition*',
        'without coordinat*',
        'scale* reads',
      ],
    },
    {
      text: 'It is decided per kind of data, not for the system as a whole.',
      listensFor: [
        'per entity/data/type/kind/use',
        'depends on data/entity',
        'each entity/kind',
        'some data',
        'different consistency',
        'for each',
      ],
    },
    {
      text: 'Fine for likes, counts, search, recommendations, feeds.',
      listensFor: [
        'like*/count*/feed*/search*/recommendation*/review*/view* fine/okay/can/eventual*/acceptable',
        'search index',
        'fine for',
        'okay for',
        'acceptable for/to',
      ],
    },
    {
      text: 'Not where a decision cannot be taken back: the last item, money, rights that were withdrawn.',
      listensFor: [
        'not for/money/payment*/balance*/stock',
        'payment*/balance*/stock/inventory strong*/must/need*',
        'double spend*',
        'oversell*/overselling',
        'permission*/access revok*',
        'last item',
      ],
    },
    {
      text: 'Soften it: read your own writes, show pending states, compare and repair.',
      listensFor: [
        'read your/own writes',
        'read after write',
        'pending',
        'primary after/for',
        'reconcil*',
        'version check',
        'monotonic',
        'show* processing',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['read your/own writes', 'read after write'],
      ask: 'How do you give that to someone who changes from phone to laptop?',
    },
    {
      whenTheySay: ['search index'],
      ask: 'The search shows an item that is sold out. Who notices, and where?',
    },
    {
      whenTheySay: [],
      ask: 'How long may "eventually" be, and who measures it?',
    },
  ],
  redFlags: ['Eventually taken for never mind', 'Either the whole system or nothing', 'Quotes CAP without an example'],
} as const satisfies Question;
