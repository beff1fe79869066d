import type { Concept } from '../concept.ts';
import { RFC_6585, RFC_9110_CONDITIONS, RFC_9110_METHODS, RFC_9110_STATUS, RFC_9111 } from '../sources.ts';

export const methodsHeadersStatus = {
  id: 'http/methods-headers-status',
  title: 'Methods, headers and status codes',
  summary: 'The three parts of an HTTP message that say what is wanted, how to read it and how it went.',
  round: 'fundamentals',
  track: null,
  related: ['http/idempotency-and-safety', 'api/endpoint-shape', 'api/validation-and-errors'],
  sources: [
    RFC_9110_METHODS,
    RFC_9110_CONDITIONS,
    RFC_9110_STATUS,
    { title: 'RFC 7396, JSON Merge Patch', by: 'IETF', year: 2014 },
    RFC_6585,
    RFC_9111,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What do the method, the headers and the status code each tell the other side?',
      points: [
        {
          text: 'The method says what is wanted: read, create, replace, change, remove.',
          listensFor: [
            'method says/tells/is intent/what/action',
            'get reads/read',
            'post creates/create',
            'put replaces/replace',
            'patch changes/change/partial',
            'delete removes/remove',
          ],
        },
        {
          text: 'Headers carry what is about the message: format, credentials, caching, conditions.',
          listensFor: [
            'headers carry/describe/are metadata/about',
            'content type',
            'accept header',
            'authorization header',
            'cache control',
          ],
        },
        {
          text: 'The first digit of the status says who has to act.',
          listensFor: [
            '2xx success/worked/fine',
            'two hundreds',
            '4xx client/caller',
            'four hundreds',
            '5xx server/our',
            'five hundreds',
            'first digit',
          ],
        },
        {
          text: 'Proxies, caches and clients act on these without reading the body.',
          listensFor: [
            'proxy/proxies caches/cache',
            'without body/reading',
            'generic client/clients/software/tools',
            'intermediar*',
            'caches and monitoring',
          ],
        },
      ],
      wrongAnswers: [
        'Status codes are only for humans; caches, retry libraries and alerts decide by them.',
        'GET cannot carry headers or parameters; it has both, what it has no defined use for is a body.',
      ],
      modelAnswer:
        'The method says what I want done with the resource: GET reads, POST creates or processes, PUT replaces, PATCH changes a part, DELETE removes. Headers describe the message rather than being it. Content type for the format, accept for what I can read, the Authorization header for who I am, cache control for who may keep a copy. The status answers how it went, and the first digit says who has to act. Two hundreds worked, three hundreds mean look elsewhere or use your copy, four hundreds are the caller to fix, five hundreds are ours. It matters because proxies, caches and monitoring act on those three and never look at the body.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'A client wants to change an address on an order. When do you give them PUT, when PATCH and when POST, and what does each cost?',
      points: [
        {
          text: 'PUT replaces the whole resource: simple and idempotent, but whoever leaves out a field wipes it.',
          listensFor: [
            'put replaces/replace/sends whole/entire/full',
            'whole/full/entire representation/resource/document',
            'missing/left/leaves field/fields wiped/lost/deleted/out',
            'put idempotent',
          ],
        },
        {
          text: 'PATCH sends the difference: small, but its format must be agreed and it promises no idempotence.',
          listensFor: [
            'patch sends/carries only/just/difference/change',
            'merge patch',
            'json patch',
            'only changed/fields',
            'partial update',
          ],
        },
        {
          text: 'With merge patch, null means remove, so a field cannot be set to null.',
          listensFor: ['null means/removes/deletes', 'null remove/delete/absent', 'absent/missing versus/and null'],
        },
        {
          text: 'POST is for a step with rules of its own, such as a change of address that triggers a check.',
          listensFor: [
            'post for/when/to action/process/command/step',
            'post own/new resource',
            'post address change/changes',
            'side effects',
            'business rule/rules/process',
          ],
        },
        {
          text: 'Two editors overwrite each other unless the write is conditional.',
          listensFor: [
            'if match',
            'etag',
            'lost update/updates',
            'conditional',
            'version number/check',
            'overwrite each/other',
          ],
        },
      ],
      wrongAnswers: [
        'PATCH is just a PUT with fewer fields; a PUT with fewer fields replaces the resource by a smaller one.',
        'PATCH is never idempotent; the method does not promise it, yet setting a field to a value can be repeated without harm.',
      ],
      modelAnswer:
        'PUT if the client owns the full representation: it replaces the whole resource, it is idempotent, and the price is that a client that leaves out a field it has never heard of wipes it. PATCH when only some fields change, which is the normal case here: a small body, and I say which format. I take merge patch for its simplicity, knowing that null means remove, so a field where null is a real value needs something else. POST when it is more than an edit, say a change of address that has side effects such as a new shipping quote. Then an address change is its own resource. Whichever it is, I ask for If-Match with the ETag, or two editors silently overwrite each other.',
    },
    {
      rung: 'debug',
      prompt:
        'Customers complain that their orders vanish, yet the error dashboard is flat at zero. Every response of that service is 200. What do you look at?',
      points: [
        {
          text: 'Reads response bodies and finds the failures reported inside a 200.',
          listensFor: [
            'error in/inside body/200',
            'body says/contains error/failed/success',
            'success false',
            'look/read at bodies/body',
            'fail* inside 200/two',
          ],
        },
        {
          text: 'Says who is misled: alerts, retry logic, caches.',
          listensFor: [
            'dashboard/alert/alerts/monitoring count/counts/see/sees/looks',
            'retry/retries library/logic/never/client',
            'cache/cdn stores/store/caches/keeps/kept error',
            'mislead*/misled/blind',
          ],
        },
        {
          text: 'Stops the loss first: counts the failures from bodies or logs, and repairs the lost orders.',
          listensFor: [
            'count failures/errors from/in',
            'metric/alert on/from business/body/code',
            'repair/replay/recover orders/lost',
            'find lost/missing/affected orders',
          ],
        },
        {
          text: 'Maps outcomes to real codes: 4xx for the caller, 5xx for us.',
          listensFor: [
            'map errors/outcomes to/codes',
            'return/returns/use 4xx/5xx/500/503/409/real',
            '4xx and 5xx',
            'real/proper status code/codes',
          ],
        },
        {
          text: 'Rolls the change out carefully, because clients now rely on 200.',
          listensFor: [
            'client/clients rely/relies/depend/depends/parse/expect',
            'new version',
            'opt in',
            'gradual*/behind flag',
            'one client at a time',
            'breaking change',
          ],
        },
      ],
      wrongAnswers: [
        'The service is healthy since there are no 500s; the dashboard measures what the service claims.',
        'Switching every error to 500 in one release; callers that parse the body of a 200 break on the same day.',
      ],
      modelAnswer:
        'A service that never fails in its status is suspicious, so I read bodies. I expect to find an error inside a 200, something like success false. That misleads everyone downstream: the dashboard counts statuses, the retry library sees nothing to retry, a cache may even keep the error. First I stop the bleeding: I count failures from the logs, put an alert on that number, and find the affected orders so we can recover them. Then I map outcomes to proper status codes, 4xx when the caller has to change something, 5xx when it was us. Clients rely on the 200 today, so that is a breaking change: I offer it as opt-in, move clients one at a time, then retire the old behaviour.',
    },
    {
      rung: 'design',
      prompt:
        'A catalogue item is read a thousand times for each edit, through a CDN, partly on metered mobile data, and two admins may edit it at once. Which methods, headers and codes?',
      points: [
        {
          text: 'Reads carry an ETag, and a repeat with If-None-Match costs a 304 without a body.',
          listensFor: ['if none match', '304', 'three oh four', 'not modified'],
        },
        {
          text: 'Cache-Control says who may keep it and how long, with a longer time for the shared cache.',
          listensFor: ['cache control', 'max age', 's maxage', 'shared cache', 'public cache/max'],
        },
        {
          text: 'Vary names what changes the answer, such as language or encoding.',
          listensFor: ['vary on/by/header', 'vary accept/language/encoding', 'vary lists/names'],
        },
        {
          text: 'Edits need If-Match; a stale one gets 412, a missing one 428.',
          listensFor: ['if match', '412', 'four twelve', '428', 'precondition failed/required'],
        },
        {
          text: 'An edit purges the CDN copy, or the delay is stated.',
          listensFor: ['purge*', 'invalidat* cdn/edge/copy', 'stale/old for at most/up', 'surrogate key'],
        },
      ],
      wrongAnswers: [
        'Sending no-cache to be safe and expecting fast reads; it forces a revalidation on every use. It does not forbid storing, that is no-store.',
        'Locking the item while an admin has the form open; people leave for lunch, and the lock stays.',
      ],
      modelAnswer:
        'Reads are GET with an ETag derived from item version and language. Cache control is public with a short max age for browsers and a longer s-maxage for the CDN, and Vary lists accept-encoding and accept-language, nothing more, so that the cache stays effective. A phone that has an old copy sends If-None-Match and gets a 304 with no body, which is nearly free on metered data. The admin form reads from the origin. Edits are PATCH and must carry If-Match: with a stale tag the second admin gets 412 and sees the newer version, and a request that has no tag gets 428. After a successful edit I purge the CDN copy by key. If that fails, the item is stale for at most the s-maxage, and I say that number out loud.',
    },
    {
      rung: 'pressure',
      prompt:
        'Quick fire. No token, valid token but not allowed, email already taken, too many requests, and our payment provider is down. Which codes?',
      points: [
        {
          text: 'No valid token is 401 with a WWW-Authenticate challenge.',
          listensFor: ['401', 'four oh one', 'www authenticate'],
        },
        {
          text: 'Known but not allowed is 403, or 404 to hide that it exists.',
          listensFor: ['403', 'four oh three', '404 hide/existence/if', 'forbidden'],
        },
        {
          text: 'A taken email is a 409, and on a sign-up form one should think about what it reveals.',
          listensFor: ['409', 'four oh nine', 'conflict'],
        },
        {
          text: 'Too many requests is 429 with Retry-After.',
          listensFor: ['429', 'four twenty nine', 'retry after'],
        },
        {
          text: 'A broken dependency is a 5xx: 503 when we refuse, 502 or 504 when we pass its failure or silence on.',
          listensFor: ['503', 'five oh three', '502', '504', 'service unavailable', 'bad gateway', 'gateway timeout'],
        },
      ],
      wrongAnswers: [
        'Using 403 for a missing token; the client should learn that logging in would help, and that is 401.',
        'Answering 400 because the provider is down; it tells the caller to change a request that was fine.',
      ],
      modelAnswer:
        'No token is 401, with a WWW-Authenticate header, because logging in would help. A valid token with the wrong rights is 403; if even the existence of the thing is a secret, 404. Email taken is 409 conflict, though on public sign-up I would rather answer the same in both cases and send a mail, so nobody can probe who has an account. Too many requests is 429 with Retry-After, so the client knows when to come back. Provider down is on our side of the line: 503 with Retry-After if we know and refuse early, 502 if it gave us rubbish, 504 if it never answered. The rule behind all five is who has to act next.',
    },
  ],
} as const satisfies Concept;
