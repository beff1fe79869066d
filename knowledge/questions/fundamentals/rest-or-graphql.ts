import type { Question } from '../question.ts';

export const restOrGraphql = {
  id: 'fundamentals/rest-or-graphql',
  prompt:
    'Your mobile team asks for GraphQL, your partners are used to REST. What is the real difference, and how do you decide?',
  round: 'api-design',
  concepts: ['api/endpoint-shape', 'caching/cdn-and-application-cache', 'databases/n-plus-one'],
  level: 'standard',
  points: [
    {
      text: "REST gives each resource its own address and uses HTTP's methods and statuses; GraphQL usually has one endpoint and a typed schema that clients query.",
      listensFor: [
        'one/single endpoint',
        'resource has url/address',
        'url per resource',
        'typed schema',
        'client asks/picks/chooses/selects fields',
        'multiple endpoints',
      ],
    },
    {
      text: 'GraphQL spares clients over- and under-fetching when screens need different shapes.',
      listensFor: [
        'overfetching/underfetching',
        'over/under fetching',
        'only fields needed/need',
        'one round trip',
        'many/several round trips',
      ],
    },
    {
      text: 'A plain GET can be cached by URL in browsers and CDNs; GraphQL over POST needs its own way, such as persisted queries sent as GET.',
      listensFor: [
        'cache by url',
        'cached by/at/on cdn/url/edge',
        'http caching',
        'harder/hard to cache',
        'persisted quer*',
      ],
    },
    {
      text: 'A GraphQL server must bound query depth and cost, and batch its resolvers against N+1.',
      listensFor: [
        'query depth/cost/complexity',
        'depth/complexity limit*',
        'dataloader',
        'batch resolvers',
        'n+1',
        'limit depth/query',
      ],
    },
    {
      text: 'GraphQL commonly reports errors in the body of a 200, so monitoring by status alone is blind.',
      listensFor: ['error* in body', 'errors array', '200 with error*', 'partial result*/error*'],
    },
    {
      text: 'The choice follows from who the callers are and what the team can run.',
      listensFor: [
        'depends on client*/caller*/consumer*',
        'public/partner api rest',
        'rest for partner*/public/external',
        'graphql for mobile/screens',
        'graphql when/if many/several/different',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['dataloader', 'n+1'],
      ask: 'How does batching a resolver work when each item is asked for on its own?',
    },
    {
      whenTheySay: ['persisted quer*', 'cache by url'],
      ask: 'What exactly would be the cache key for a GraphQL query?',
    },
    {
      whenTheySay: ['graphql for mobile/screens', 'rest for partner*/public/external'],
      ask: 'Now you run both. How do you keep them from drifting apart?',
    },
  ],
  redFlags: [
    'GraphQL is simply the newer REST',
    'No word on limiting what a client may query',
    'Says that GraphQL replaces the database layer',
  ],
} as const satisfies Question;
