import type { Question } from '../question.ts';

export const apiGateway = {
  id: 'patterns/api-gateway',
  prompt:
    'Ten services, one front door. What belongs in the gateway, what must never move in there, and what happens when one of the ten is sick?',
  round: 'system-design',
  concepts: [
    'system-design/load-balancing',
    'system-design/rate-limiting',
    'reliability/failure-mode-thinking',
    'http/timeouts-and-retries',
  ],
  level: 'advanced',
  points: [
    {
      text: 'It routes by host and path, terminates TLS, balances over instances found by service discovery.',
      listensFor: ['terminat* tls/ssl', 'service discovery', 'load balanc*', 'dns', 'path based'],
    },
    {
      text: "It checks the token's signature, issuer, audience and expiry once; the services still authorise on their own objects.",
      listensFor: [
        'verify/validate/check* token*/jwt/signature',
        'jwks',
        'authentication at/in gateway',
        'service* still check*/authori*',
        'authoris*/authoriz* in/stays/per',
        'object level',
        'zero trust',
        'pass* user/identity/claims',
      ],
    },
    {
      text: 'Limits, body sizes, correlation ids and access logs are set there.',
      listensFor: ['rate limit', 'correlation/request/trace id', 'access log*', 'body/payload size', 'cors', 'quota*'],
    },
    {
      text: 'Timeouts, few retries for idempotent calls only, a circuit breaker and a pool of its own for each service.',
      listensFor: [
        'circuit breaker*',
        'timeout*',
        'bulkhead*',
        'retry only/idempotent',
        'retry budget',
        'half open',
        'fail* fast',
        'connection pool per',
      ],
    },
    {
      text: 'No business logic, no joining of domain data that ties teams to it.',
      listensFor: [
        'no/not business logic',
        'backend for frontend',
        'bff',
        'not become/monolith',
        'aggregation/aggregate in/not/separate',
        'team* bottleneck',
      ],
    },
    {
      text: 'It is the single door: several instances, configuration tested and rolled out in steps.',
      listensFor: [
        'single point',
        'multiple/several instances',
        'redundan*',
        'canary',
        'config* tested/as/review*/version*',
        'high* availab*',
        'stateless',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['circuit breaker*'],
      ask: 'What does the user see while it is open?',
    },
    {
      whenTheySay: ['verify/validate/check* token*/jwt/signature'],
      ask: 'How does the service behind know that a request came through the gateway at all?',
    },
    {
      whenTheySay: ['retry only/idempotent', 'retry budget'],
      ask: 'Gateway, service and client all retry three times. How many calls reach the database?',
    },
  ],
  redFlags: ['Puts authorisation wholly into the gateway', 'Retries everything', 'One instance'],
} as const satisfies Question;
