import type { Question } from '../question.ts';

export const blogApi = {
  id: 'apis/blog-api',
  prompt:
    "Let's design the API of a blog: people, posts, comments. Start with the resources and tell me method, path and answer for the five calls that matter most.",
  round: 'api-design',
  concepts: [
    'api/resource-modelling',
    'api/endpoint-shape',
    'http/methods-headers-status',
    'api/pagination-and-filtering',
  ],
  level: 'fundamental',
  points: [
    {
      text: 'Nouns in the plural, comments below their post one level deep, and addressed by their own id after that.',
      listensFor: ['slash posts', 'slash users', 'slash comments', 'posts slash id', 'nested', 'nested under/comments'],
    },
    {
      text: 'Methods by meaning: GET reads, POST creates, PATCH changes, DELETE removes; nothing changes on a GET.',
      listensFor: [
        'get post*/slash/to/list',
        'post to create/slash/creates',
        'patch to/slash/post*',
        'delete to/slash/post*/comment*',
        'put to/slash',
      ],
    },
    {
      text: 'Answers: 200, 201 with Location, 204, 400, 401, 403, 404.',
      listensFor: ['201', '204', '404', '401', '403', '400', 'location header'],
    },
    {
      text: 'Lists are paged, filtered by author or tag, sorted newest first.',
      listensFor: ['pagina*', 'cursor', 'filter* by', 'query param*', 'sort* by', 'newest first'],
    },
    {
      text: 'Reading is public, writing needs a login, and only the author or a moderator edits.',
      listensFor: [
        'only author/owner',
        'author can/may',
        'moderator*',
        'bearer token',
        'authenticat*',
        'public read*',
        'ownership',
      ],
    },
    {
      text: 'Errors have one shape and name the field; bodies are validated.',
      listensFor: ['error format/shape/envelope/object', 'problem detail*', 'field error*', 'same error', 'error code'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['nested', 'nested under/comments'],
      ask: 'How do I read all comments of one person in that scheme?',
    },
    {
      whenTheySay: ['cursor'],
      ask: 'A post is published while I page. What do I see?',
    },
    {
      whenTheySay: ['ownership', 'only author/owner'],
      ask: 'Where in the code does that check happen?',
    },
  ],
  redFlags: ['Verbs in paths, such as getPosts', '200 for every outcome', 'Authentication will come later'],
} as const satisfies Question;
