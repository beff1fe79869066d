import type { Question } from '../question.ts';

export const slowFeedEndpoint = {
  id: 'performance/slow-feed-endpoint',
  prompt:
    'An endpoint returns a user with all posts and each post with its comments. For busy users it takes seconds. Make it fast, and tell me what you check after each change.',
  round: 'datastore',
  concepts: ['databases/n-plus-one', 'databases/indexes', 'api/pagination-and-filtering', 'caching/cache-aside'],
  level: 'standard',
  points: [
    {
      text: 'See what it does: count the queries; most likely one per post.',
      listensFor: [
        'n+1',
        'count* queries/of',
        'query count',
        'query per/for each',
        'trace*',
        'query log',
        'lazy load*',
      ],
    },
    {
      text: 'Fetch posts once and their comments once for all post ids, instead of per post.',
      listensFor: [
        'where post id in',
        'in clause',
        'eager load*',
        'two queries',
        'batch* load*/quer*/fetch*',
        'join fetch',
        'preload*/include*/prefetch*',
        'dataloader',
      ],
    },
    {
      text: 'Bound it: a page of posts with a cursor, the newest few comments for each, the rest on demand.',
      listensFor: [
        'pagina*',
        'cursor',
        'limit posts/comments/to',
        'first/newest/latest/top three/few/comments',
        'load more',
        'lateral',
        'window function',
        'on demand',
      ],
    },
    {
      text: 'Indexes on posts by user and date, and on comments by post and date.',
      listensFor: [
        'index on user/post/comments/posts/author',
        'composite index',
        'user id and created/date',
        'post id and created/date',
        'foreign key index*',
      ],
    },
    {
      text: 'Select only the columns that are shown; keep counts apart.',
      listensFor: [
        'only columns/fields',
        'not select star',
        'no select star',
        'comment count',
        'counter column',
        'denormalis*/denormaliz* count',
        'select only',
      ],
    },
    {
      text: 'Then perhaps a short-lived cache for the busiest profiles, invalidated on a new post.',
      listensFor: [
        'cache last/busy/hot/result*/first/for/profile*',
        'ttl',
        'invalidat* on/when',
        'redis',
        'short lived cache',
        'after that cache',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['eager load*', 'join fetch'],
      ask: 'A thousand posts with a thousand comments in one join: what comes over the wire?',
    },
    {
      whenTheySay: ['cursor'],
      ask: 'What is in that cursor, and what about two posts of the same second?',
    },
    {
      whenTheySay: ['comment count', 'counter column'],
      ask: 'Who keeps that count true under concurrent writes?',
    },
  ],
  redFlags: ['Begins with Redis', 'Returns everything without a limit', 'Believes that more memory is the answer'],
} as const satisfies Question;
