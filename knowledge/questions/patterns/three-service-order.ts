import type { Question } from '../question.ts';

export const threeServiceOrder = {
  id: 'patterns/three-service-order',
  prompt:
    'Order, payment and stock are three services with three databases. A customer buys. Design it so that every failure ends in a state you would defend.',
  round: 'distributed',
  concepts: [
    'transactions/transaction-boundaries',
    'transactions/eventual-consistency',
    'transactions/idempotent-writes',
    'reliability/failure-mode-thinking',
  ],
  level: 'advanced',
  points: [
    {
      text: 'A saga with one orchestrator, whose state is stored: reserve stock, take payment, confirm.',
      listensFor: [
        'orchestrat*',
        'saga*',
        'state machine',
        'saga state/log',
        'reserve stock/first/inventory',
        'persist* state/step*',
        'step by step',
        'workflow',
      ],
    },
    {
      text: 'Each step has a compensation: release, refund, cancel; after the step that cannot be undone there are only retries.',
      listensFor: [
        'compensat*',
        'release stock/reservation/the',
        'refund*',
        'cancel* order',
        'point of no',
        'retry until',
        'authorise/authorize then capture',
        'cannot be undone',
      ],
    },
    {
      text: 'Each step is idempotent under a key of the saga, because messages and calls are repeated.',
      listensFor: ['idempotency key', 'idempotent', 'dedup*', 'same key', 'unique constraint', 'order id as key'],
    },
    {
      text: 'Timeouts mean unknown: ask the payment service before compensating.',
      listensFor: [
        'timeout*',
        'unknown state/outcome/whether',
        'query/check/ask payment* status/service/provider/state',
        'status endpoint/check',
        'reconcil*',
        'did it go',
      ],
    },
    {
      text: 'What others see in between is modelled: a pending order, a reservation with an end.',
      listensFor: [
        'pending',
        'reservation expire*/timeout/ttl/with',
        'intermediate state',
        'semantic lock',
        'expir* reservation*',
        'status pending/reserved',
        'not isolated',
        'isolation',
      ],
    },
    {
      text: 'Why not two-phase commit: locks across services, blocking, and payment providers that do not take part.',
      listensFor: ['2pc', 'hold* locks', 'block* if/when/on', 'not support* xa/2pc', 'coordinator'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['orchestrat*'],
      ask: 'The orchestrator dies after the payment. Show me how it goes on.',
    },
    {
      whenTheySay: ['refund*'],
      ask: 'The refund bounces for three days. Which state do you show the customer?',
    },
    {
      whenTheySay: ['reserve stock/first/inventory', 'reservation expire*/timeout/ttl/with'],
      ask: 'Payment succeeds one second after the reservation has ended. What then?',
    },
  ],
  redFlags: ['Three calls in a row and a catch at the end', 'No word on repeats', 'Takes a timeout for a failure'],
} as const satisfies Question;
