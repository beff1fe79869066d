import type { Question } from '../question.ts';

export const socialApi = {
  id: 'apis/social-api',
  prompt:
    'Picture a social network behind an HTTP interface: people post, others comment and like. Where does a like live, how does the feed page, and what happens when somebody taps twice?',
  round: 'api-design',
  concepts: [
    'api/resource-modelling',
    'api/endpoint-shape',
    'http/idempotency-and-safety',
    'api/pagination-and-filtering',
  ],
  level: 'standard',
  points: [
    {
      text: 'A like is its own small resource of a person and a post: PUT and DELETE on it, which makes a second tap harmless.',
      listensFor: [
        'put like*/slash',
        'slash like*',
        'delete like*',
        'like is resource/idempotent',
        'idempotent',
        'put and delete',
        'sub resource',
      ],
    },
    {
      text: 'A unique constraint on person and post holds even when both taps arrive together.',
      listensFor: [
        'unique constraint/index',
        'unique on/user/key',
        'composite key/primary',
        'user id and post',
        'primary key user',
        'on conflict',
      ],
    },
    {
      text: 'The feed is read by cursor, newest first, with a bounded page.',
      listensFor: ['cursor', 'keyset', 'next token/cursor', 'pagina*', 'page size'],
    },
    {
      text: 'Counts come with the post and may lag; they are kept or cached, not counted on each read.',
      listensFor: [
        'like count',
        'denormalis*/denormaliz*',
        'cached count',
        'count* eventual*/approximate/stale',
        'not count every/each/on',
      ],
    },
    {
      text: 'Who may see what is checked for each post: private accounts, blocks, deleted posts.',
      listensFor: [
        'private account*/post*/profile*',
        'blocked user*',
        'visib*',
        'authoris*/authoriz*',
        'who can/may see',
        'followers only',
      ],
    },
    {
      text: 'One call gives the screen what it needs, without a request per author.',
      listensFor: [
        'embed* author/user',
        'include*/expand* author/user',
        'avoid/no n+1',
        'batch*',
        'one call/request',
        'expand param*',
        'over fetch*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['like count', 'counter*'],
      ask: 'One post gets a hundred thousand likes in a minute. What happens to that counter?',
    },
    {
      whenTheySay: ['unique constraint/index', 'on conflict'],
      ask: 'What does the second request get as an answer?',
    },
    {
      whenTheySay: ['cursor'],
      ask: 'How do you rank by interest and still page stably?',
    },
  ],
  redFlags: [
    'POST like with no guard against a second one',
    'Counts likes on each read',
    'Feed with page numbers and no limit',
  ],
} as const satisfies Question;
