import type { Question } from '../question.ts';

export const frontendToBackend = {
  id: 'fundamentals/frontend-to-backend',
  prompt:
    'A browser app shows a list of orders. Tell me how that screen and your backend actually talk to each other, and who has agreed on what.',
  round: 'fundamentals',
  concepts: ['http/request-lifecycle', 'http/methods-headers-status', 'api/endpoint-shape'],
  level: 'fundamental',
  points: [
    {
      text: "The API is a contract: paths, methods, request and response shapes, errors, independent of either side's code.",
      listensFor: [
        'contract between',
        'agreed contract/format/schema',
        'api is contract',
        'openapi',
        'request and response shape/format/schema',
      ],
    },
    {
      text: 'The client sends an HTTP request and gets a status, headers and usually a JSON body.',
      listensFor: [
        'sends http/get request',
        'get request to',
        'returns/return json',
        'json response/body',
        'status code and body',
      ],
    },
    {
      text: 'Identity travels with each request, as a cookie or a bearer token, because HTTP keeps no state between requests.',
      listensFor: [
        'cookie with each/every',
        'bearer token',
        'authorization/authorisation header',
        'http is stateless',
        'session cookie',
      ],
    },
    {
      text: 'The server never trusts the client: it validates and authorises everything again.',
      listensFor: [
        'never/not trust client/browser/frontend',
        'validate on/again server',
        'server side validation',
        'check permission on/server',
      ],
    },
    {
      text: 'A page on another origin may read the answer only if CORS allows it, and CORS does not protect the server from other callers.',
      listensFor: ['cors', 'cross origin', 'same origin policy', 'different origin'],
    },
    {
      text: 'When the server has news, polling, server-sent events or a WebSocket carry it.',
      listensFor: ['websocket*', 'server sent event*', 'poll*', 'push update*'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['cors', 'cross origin'],
      ask: 'Does CORS stop me from calling your API with a script from my terminal?',
    },
    {
      whenTheySay: ['openapi', 'contract between'],
      ask: 'How do the two teams notice that somebody broke that contract?',
    },
    {
      whenTheySay: [],
      ask: 'The frontend wants one call for the whole screen. Do you give it to them?',
    },
  ],
  redFlags: [
    'Business rules or permissions enforced only in the browser',
    'Thinks that the browser talks to the database',
  ],
} as const satisfies Question;
