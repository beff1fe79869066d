import type { Question } from '../question.ts';

export const loadBalancing = {
  id: 'performance/load-balancing',
  prompt:
    'What does a load balancer do for you besides spreading requests, and which choices do you have to make about it?',
  round: 'system-design',
  concepts: ['system-design/load-balancing', 'system-design/stateless-service-design'],
  level: 'fundamental',
  points: [
    {
      text: 'It spreads traffic and takes unhealthy instances out, so that one death is not an outage.',
      listensFor: [
        'health check*',
        'unhealthy instance*',
        'remove*/takes out/instance',
        'distribut* traffic/load/requests',
        'high availability',
        'single point',
      ],
    },
    {
      text: 'Methods: round robin, least connections, weighted, or by hash where the same client must meet the same server.',
      listensFor: [
        'round robin',
        'least connection*',
        'weighted',
        'consistent hash*',
        'ip hash',
        'least outstanding',
        'random two',
        'two random',
      ],
    },
    {
      text: 'Layer four moves connections; layer seven understands HTTP and can route by path, host or header.',
      listensFor: [
        'layer four/seven/4/7',
        'l4/l7',
        'path based',
        'route* by/on path/host/header',
        'tcp level',
        'understands http',
      ],
    },
    {
      text: 'It terminates TLS, drains on deploys, and allows instances to be added without clients noticing.',
      listensFor: [
        'terminat* tls/ssl',
        'tls terminat*',
        'drain*',
        'graceful shutdown',
        'rolling deploy*',
        'zero downtime',
        'connection draining',
      ],
    },
    {
      text: 'The balancer needs its own redundancy, and sticky sessions spoil the spread.',
      listensFor: [
        'sticky session*',
        'balancer itself',
        'redundant balancer*/load',
        'two/multiple balancer*',
        'failover',
        'anycast',
        'dns round/failover',
        'active passive',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['health check*'],
      ask: 'Your health check asks the database, and the database has a hiccup. What does the balancer do?',
    },
    {
      whenTheySay: ['round robin'],
      ask: 'One request in fifty takes a minute. What does round robin make of that?',
    },
    {
      whenTheySay: ['drain*', 'graceful shutdown'],
      ask: 'How does an instance take its leave without dropping a request?',
    },
  ],
  redFlags: [
    'Spreading requests and nothing else',
    'A health check that always says yes',
    'Sessions in memory behind it',
  ],
} as const satisfies Question;
