import type { Question } from '../question.ts';

export const putPatchPost = {
  id: 'apis/put-patch-post',
  prompt:
    'I want to create an order, replace its delivery address, and tick one box on it. Which methods, and what may a client do when it gets no answer?',
  round: 'api-design',
  concepts: ['http/methods-headers-status', 'http/idempotency-and-safety', 'api/endpoint-shape'],
  level: 'fundamental',
  points: [
    {
      text: 'POST hands something to a resource to process, usually creating one below a collection; the server picks the id and answers 201 with its Location.',
      listensFor: [
        'post to create/creates/creating/orders',
        'post create*',
        '201',
        'location header',
        'server picks/assigns/generates/chooses',
      ],
    },
    {
      text: 'PUT replaces the state at a known address as a whole; what is missing in the body is gone.',
      listensFor: [
        'put replace*',
        'replace* whole/entire/full',
        'full replacement/representation',
        'put full/whole',
        'missing fields gone/removed/null',
      ],
    },
    {
      text: 'PATCH changes a part, by a merge document or a list of operations.',
      listensFor: [
        'patch partial*/part/changes/updates/one',
        'partial update*',
        'merge patch',
        'json patch',
        'only fields',
      ],
    },
    {
      text: 'PUT is idempotent by definition; POST and PATCH are not, though either can be made so.',
      listensFor: [
        'put is idempotent',
        'post is/not idempotent',
        'patch not/isnt/is idempotent',
        'patch not necessarily',
        'same result twice',
        'idempotent',
      ],
    },
    {
      text: 'After a timeout PUT can be repeated; POST needs an idempotency key, PATCH a condition such as If-Match.',
      listensFor: [
        'idempotency key',
        'if match',
        'etag',
        'safe to retry/repeat',
        'retry put/post',
        'repeat put/request',
        'conditional request',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['merge patch'],
      ask: 'In a merge document, how do you tell "set it to null" from "leave it alone"?',
    },
    {
      whenTheySay: ['idempotent', 'put is idempotent'],
      ask: 'The second PUT returns another status than the first. Is it still idempotent?',
    },
    {
      whenTheySay: ['idempotency key'],
      ask: 'Same key, other body. What do you answer?',
    },
  ],
  redFlags: [
    'PUT creates and POST updates, as a rule',
    'Everything through POST',
    'Takes idempotent for "returns the same response"',
  ],
} as const satisfies Question;
