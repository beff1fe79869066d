import type { Axis } from './axis.ts';

export const apiDesignAxis = {
  id: 'api-design',
  title: 'API design',
  question: 'Could another team build against this from the contract alone, and keep working after the next release?',
  floor: null,
  anchors: [
    { score: 1, sounds: 'Actions as paths, everything a POST, success and failure both answered with 200.' },
    {
      score: 2,
      sounds:
        'Resources are there, but methods and status codes are guessed; errors, paging and callers only when asked.',
    },
    {
      score: 3,
      sounds:
        'Nouns, fitting methods and status codes, who may call, and paged lists; versions and repeats after a nudge.',
    },
    {
      score: 4,
      sounds: 'Adds one error envelope, cursors, idempotency keys and rate limits unasked, each with its reason.',
    },
    {
      score: 5,
      sounds:
        'Starts from what callers need, weighs protocols aloud, and shows how the contract changes without breaking anybody.',
    },
  ],
  strong: [
    {
      id: 'api-design/resources-first',
      text: 'Models resources before operations, with nouns in the paths',
      listensFor: [
        'resource is/are/first',
        'noun/nouns in/not path/url/verb',
        'plural noun',
        'nested under',
        'sub resource',
      ],
    },
    {
      id: 'api-design/fitting-status-codes',
      text: 'Gives each outcome its own status code, and knows why',
      listensFor: [
        '201 created/with/and location',
        '401 when/if/for unauthenticated/token/login',
        '403 when/if/for',
        '404 when/if/for not/missing/instead',
        '409 when/if/for/on',
        '422/400 when/if/for/on',
      ],
    },
    {
      id: 'api-design/safe-repeats',
      text: 'Makes writes safe to send twice',
      listensFor: [
        'idempotency key',
        'put/delete is/are idempotent',
        'same key same/stored response',
        'retry is/are safe',
        'safe to retry',
      ],
    },
    {
      id: 'api-design/versioning',
      text: 'Says how the contract changes and how old clients are retired',
      listensFor: [
        'only add/additive field',
        'version in url/path/header',
        'deprecat* header/window/date/old',
        'backward* compatible',
        'never remove/rename field',
      ],
    },
    {
      id: 'api-design/limits-callers',
      text: 'Limits each caller and tells it when to come back',
      listensFor: [
        '429 with/and/plus retry',
        'retry after header',
        'token bucket',
        'sliding window',
        'limit/quota per key/client/user/tenant',
      ],
    },
    {
      id: 'api-design/pages-lists',
      text: 'Pages every list that can grow, and says why that way',
      listensFor: ['cursor pagina*', 'keyset', 'opaque cursor', 'page size max*/limit/cap*', 'offset is/gets slow*'],
    },
  ],
  redFlags: [
    {
      id: 'api-design/verbs-in-paths',
      text: 'Puts the action into the path',
      severity: 'minor',
      listensFor: [
        'slash get user/order/all',
        'post to slash create/get/delete/update',
        'endpoint called get/create/delete/update',
      ],
      instead: 'A noun in the path, and the method says what happens to it.',
    },
    {
      id: 'api-design/errors-as-success',
      text: 'Answers errors with 200',
      severity: 'minor',
      listensFor: ['200 with error/success false', 'always return* 200', 'return 200 and error/flag'],
      instead: 'A 4xx or 5xx status, so that clients, caches and dashboards see a failure as one.',
    },
    {
      id: 'api-design/wrong-method',
      text: 'Changes data on a request that clients and crawlers may repeat',
      severity: 'minor',
      listensFor: ['get to/request delete*/create*/update*', 'get for everything', 'post for everything'],
      instead: 'GET only reads, because anybody on the way may repeat or cache it.',
    },
    {
      id: 'api-design/no-versions',
      text: 'Has no way to change the contract',
      severity: 'minor',
      listensFor: [
        'everyone/clients just/can/will update',
        'version later',
        'just change response/field/it',
        'break* change is/are fine/ok',
      ],
      instead: 'Add, never rename; where that fails, a new version with an end date for the old.',
    },
  ],
} as const satisfies Axis;
