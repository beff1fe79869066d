import type { RoundExtras } from '../round-extras.ts';

export const fundamentalsExtras = {
  round: 'fundamentals',
  openers: [
    'Let us warm up: what happens between pressing Enter in the address bar and seeing the page?',
    'Explain an index to somebody who knows spreadsheets.',
    'What is the difference between a process and a thread, and when did it last matter to you?',
    'PUT and POST: which of them may I send twice, and why?',
  ],
  followUps: [
    { ask: 'Can you say that in one sentence?', step: 'fundamentals/definition' },
    { ask: 'And how does it do that, one level further down?', step: 'fundamentals/mechanism' },
    { ask: 'Where have you met it yourself?', step: 'fundamentals/example' },
    { ask: 'When would you not use it?', step: 'fundamentals/trade-off' },
    { ask: 'How does it go wrong, and what would you see?', step: 'fundamentals/failure' },
    { ask: 'Are you sure? How would you find out?', step: 'fundamentals/limits' },
  ],
  tradeOffs: [
    {
      id: 'fundamentals/ways-to-do-many-things',
      title: 'Processes, threads, event loop',
      criteria: ['Memory', 'One of them goes wrong', 'Good at', 'Typical bug'],
      options: [
        {
          name: 'Processes',
          cells: [
            'Each its own; sharing has to be arranged',
            'The others live on',
            'Isolation, and using every core',
            'Too many database connections, one pool for each process',
          ],
          when: 'Work that may crash, or a runtime in which one thread at a time executes.',
        },
        {
          name: 'Threads',
          cells: [
            'Shared, with a stack each',
            'A crash takes the whole process along',
            'Parallel work on the same data, and blocking calls',
            'A race: two read, both write, one change is lost',
          ],
          when: 'Work on several cores that shares much, with a bounded pool.',
        },
        {
          name: 'Event loop',
          cells: [
            'Shared; little for each connection',
            'One long computation holds everybody up',
            'Many connections that mostly wait',
            'Blocking in a handler, or a race across an await',
          ],
          when: 'Gateways, chats, proxies: much waiting and little computing.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'Names a product where a concept was asked for.',
      soundsLike: ['thats/its what kafka/redis/spring/hibernate/kubernetes does', 'framework does/handles that/it for'],
    },
    {
      text: 'Says that an index makes everything faster, or costs nothing.',
      soundsLike: ['index every/all column*', 'index* cost nothing', 'makes everything faster'],
    },
    {
      text: 'Confuses idempotent with safe or with read-only.',
      soundsLike: [
        'idempotent means read only',
        'idempotent means returns/return/gets/get same',
        'delete not/isnt idempotent because second/404',
      ],
    },
    {
      text: 'Bluffs on instead of marking what is a guess.',
      soundsLike: ['its just magic', 'it somehow/just works', 'nobody needs to know'],
    },
  ],
} as const satisfies RoundExtras;
