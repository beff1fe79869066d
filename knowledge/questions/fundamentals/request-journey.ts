import type { Question } from '../question.ts';

export const requestJourney = {
  id: 'fundamentals/request-journey',
  prompt:
    'I press a button and your API is called. Take me along, from my phone to the database and back, and tell me where it tends to get slow.',
  round: 'fundamentals',
  concepts: ['http/request-lifecycle', 'http/timeouts-and-retries', 'system-design/load-balancing'],
  level: 'fundamental',
  points: [
    {
      text: 'The name is resolved by DNS, often from a cache.',
      listensFor: ['dns', 'resolve* name/domain/host*', 'domain name', 'name resolution'],
    },
    {
      text: 'A connection is set up, TCP with TLS, or QUIC for HTTP/3, and kept open to be used again.',
      listensFor: ['tcp', 'tls handshake', 'handshake', 'keep alive', 'reuse* connection', 'connection reuse', 'quic'],
    },
    {
      text: 'The request passes the edge: CDN, load balancer or gateway, which terminates TLS and picks a healthy instance.',
      listensFor: ['load balancer', 'reverse proxy', 'cdn', 'terminates tls/ssl', 'healthy instance*'],
    },
    {
      text: 'The application authenticates, validates, runs the logic, and takes a connection from a pool to query the database.',
      listensFor: [
        'connection pool',
        'authenticat* then',
        'router/routing to',
        'queries/query the database',
        'handler runs',
      ],
    },
    {
      text: 'The answer comes back with a status, headers and a body, and may be cached on its way.',
      listensFor: [
        'status code',
        'serialise*/serialize* json/response',
        'response headers',
        'cache control',
        'returns/return json',
      ],
    },
    {
      text: 'Each hop has a timeout and is traced, so that the slow one can be named.',
      listensFor: ['timeout per/each/on', 'trace id', 'tracing', 'each hop', 'most time spent/goes'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['keep alive', 'connection reuse', 'reuse* connection'],
      ask: 'What does the second request skip that the first had to pay for?',
    },
    {
      whenTheySay: ['load balancer'],
      ask: 'How does it know that an instance is fit to answer?',
    },
    {
      whenTheySay: [],
      ask: 'The client gave up after two seconds. Does your server know?',
    },
  ],
  redFlags: ['Skips everything between the browser and the handler', 'Believes that a new connection costs nothing'],
} as const satisfies Question;
