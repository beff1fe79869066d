import type { Question } from '../question.ts';

export const blackFriday = {
  id: 'scenarios/black-friday',
  prompt:
    "A client's shop falls over at nine on Black Friday. You get the call. What do you do in the first half hour, and what will be different next year?",
  round: 'system-design',
  concepts: [
    'system-design/horizontal-scaling',
    'caching/cache-stampede',
    'concurrency/backpressure',
    'reliability/failure-mode-thinking',
  ],
  level: 'advanced',
  points: [
    {
      text: 'First keep the money coming in: find what is saturated, and shed or degrade the rest, such as search or recommendations.',
      listensFor: [
        'degrade*',
        'turn*/switch* off/feature*',
        'shed* load',
        'load shed*',
        'checkout first/alive/up/working',
        'keep* checkout',
        'disable* recommendation*/search/feature*',
        'find bottleneck',
      ],
    },
    {
      text: 'Quick relief that is safe: cache and CDN for catalogue pages, more instances if the database holds, a waiting room.',
      listensFor: [
        'cache* product/catalogue/catalog/pages/static/the',
        'waiting room',
        'virtual queue',
        'queue users/page',
        'add/more instances/servers',
        'scale up',
        'bigger database/instance',
        'rate limit',
      ],
    },
    {
      text: 'Look before acting: dashboards, slow queries, pool, recent changes; one person leads and one tells the client.',
      listensFor: [
        'dashboard*',
        'metric*',
        'slow quer*',
        'connection pool*',
        'recent deploy*/change*',
        'incident commander/lead*',
        'status page',
        'status update*',
      ],
    },
    {
      text: 'Afterwards a blameless review with a timeline and the true first cause.',
      listensFor: ['post mortem', 'postmortem', 'blameless', 'root cause', 'timeline', 'retrospective'],
    },
    {
      text: 'Prevention: a forecast, load tests at several times the peak, capacity raised beforehand, a freeze on changes.',
      listensFor: [
        'load test*',
        'forecast*',
        'capacity plan*',
        'pre scal*',
        'scale up before',
        'code/change freeze',
        'times peak',
        'game day',
      ],
    },
    {
      text: 'Design: checkout apart from browsing, queues behind orders, stock that does not oversell, limits and breakers.',
      listensFor: [
        'queue*',
        'isolat*/separate* checkout/from',
        'circuit breaker*',
        'oversell*/overselling',
        'autoscal*',
        'read replica*',
        'bulkhead*',
        'asynchronous*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['waiting room', 'virtual queue'],
      ask: 'Who gets in first, and how do you stop people from jumping the queue?',
    },
    {
      whenTheySay: ['add/more instances/servers', 'autoscal*'],
      ask: 'You double the servers, and it gets worse. Why?',
    },
    {
      whenTheySay: ['load test*'],
      ask: 'How would you load test a checkout without buying anything?',
    },
  ],
  redFlags: ['Plans a rewrite while the shop is down', 'Only more servers', 'Never speaks to the client'],
} as const satisfies Question;
