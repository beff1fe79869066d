import type { Concept } from '../concept.ts';
import { RFC_9110_RETRY_AFTER, RFC_9110_STATUS, S3_UPLOADS } from '../sources.ts';

export const endpointShape = {
  id: 'api/endpoint-shape',
  title: 'Endpoint shape',
  summary:
    'How the paths, parameters and bodies of an API look, so that a caller who knows one endpoint can guess the next.',
  round: 'api-design',
  track: null,
  related: ['api/resource-modelling', 'api/pagination-and-filtering', 'http/methods-headers-status'],
  sources: [
    RFC_9110_STATUS,
    RFC_9110_RETRY_AFTER,
    { title: 'RFC 3339, Date and Time on the Internet: Timestamps', by: 'IETF', year: 2002 },
    S3_UPLOADS,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What makes an endpoint well shaped? Take "invoices" as the example.',
      points: [
        {
          text: 'The path names the thing, in plural nouns with an id; the method says what to do.',
          listensFor: [
            'plural noun/nouns',
            'path names/is noun/nouns/thing/resource',
            'slash invoices',
            'method says/carries/tells/is action/verb/what',
            'no verbs',
          ],
        },
        {
          text: 'What selects goes into the query, what describes goes into the body.',
          listensFor: [
            'query parameter/parameters/string',
            'filter*/sort* in/as query',
            'body for/carries/holds/contains',
            'body describes',
          ],
        },
        {
          text: 'Names, dates, money and null look the same everywhere.',
          listensFor: [
            'consistent',
            'same naming/names/format/everywhere',
            'iso dates/timestamps/8601',
            'minor units',
            'currency',
            'cents',
          ],
        },
        {
          text: 'Creating answers 201 with a Location; every list has the same envelope.',
          listensFor: ['201', 'two oh one', 'location header', 'same envelope/wrapper', 'envelope'],
        },
      ],
      wrongAnswers: [
        'Paths like getInvoice and createInvoice; the method already says that, and nobody guesses the next name.',
        'Money as a floating point number; a tenth has no exact binary form, and cents go missing in sums.',
      ],
      modelAnswer:
        'Somebody who has seen one endpoint should guess the next. The path names the thing in plural nouns: slash invoices for the collection, slash invoices slash id for one. The method says what to do, so there are no verbs in paths. Query parameters select, such as status or customer; the body describes what I create or change. Creating returns 201 with a Location header and the invoice, and every list comes in the same envelope, items plus next cursor. And the small things are consistent: one naming style, timestamps in ISO format with an offset, money as minor units plus a currency. None of that is clever, and that is the point: the caller spends attention on invoices and none on our taste.',
    },
    {
      rung: 'trade-offs',
      prompt: 'Many small endpoints, or a few big ones that return everything a screen needs? What decides it?',
      points: [
        {
          text: 'Small ones are reusable and cache well, but cost round trips.',
          listensFor: [
            'small/fine endpoints cache*/reus*/compose',
            'chatty',
            'round trips',
            'reusable',
            'cached separately/independently/alone',
          ],
        },
        {
          text: 'Big ones save round trips, but tie the API to one screen and ship unused data.',
          listensFor: [
            'tied/tie/couple/coupled to/with screen/ui',
            'over fetch*',
            'unused data/fields',
            'screen changes',
            'coarse',
          ],
        },
        {
          text: 'In between: expansion and field selection on request, from a limited list.',
          listensFor: [
            'expand/expansion',
            'include parameter',
            'field selection',
            'fields parameter',
            'sparse',
            'allow list',
          ],
        },
        {
          text: 'Each option multiplies what must be tested, cached and kept fast.',
          listensFor: [
            'test/tested combination/combinations',
            'combinations',
            'cache key/keys',
            'every option/combination',
            'expensive/slow expansion/expansions/include',
          ],
        },
        {
          text: 'Who calls decides: own screens get an aggregating layer, outsiders get resources, very varied clients GraphQL.',
          listensFor: [
            'backend for frontend',
            'aggregat* layer/endpoint',
            'third parties/party',
            'public api',
            'graphql',
          ],
        },
      ],
      wrongAnswers: [
        'Big ones are always faster; one slow part then delays everything, and nothing in it can be cached on its own.',
        'GraphQL settles it; it moves the question to the server, where every field can become expensive.',
      ],
      modelAnswer:
        'Small endpoints are reusable and can be cached separately, but a client that needs six of them is chatty, and on mobile those round trips hurt. Big ones save the trips, but they are tied to one screen, over fetch for everybody else, and change whenever the design does. In between I offer an expand parameter with an allow list, so that an order can bring its customer along. I keep that list short, because all combinations have to be tested, authorised and kept fast, and each is its own cache key. What decides is who calls. For a public API, resources with a little expansion. For our own apps, a backend for frontend that aggregates. For many clients with very different needs, GraphQL, with limits on cost.',
    },
    {
      rung: 'debug',
      prompt:
        'Every call of our home screen is fast, yet the screen takes six seconds. The app makes thirty requests. What do you do?',
      points: [
        {
          text: 'Draws the waterfall and looks for chains, where one call waits for another.',
          listensFor: [
            'waterfall',
            'chain/chains/chained',
            'sequential/sequence',
            'one after another/other',
            'wait/waits for previous/other/another',
            'network trace',
          ],
        },
        {
          text: 'Recognises a list followed by one call for each item.',
          listensFor: [
            'n+1',
            'one call/request per/for each/item',
            'call per item',
            'each item',
            'list then/and/followed',
          ],
        },
        {
          text: 'Replaces those by one batch read or an expansion, with a cap.',
          listensFor: [
            'batch read/get/endpoint/call/request',
            'ids parameter/in',
            'expand/include',
            'cap*/limit at/of/to ids/hundred/50/fifty',
            'multi get',
          ],
        },
        {
          text: 'Gives our own screen one aggregated call, and loads the rest later.',
          listensFor: [
            'aggregat*',
            'backend for frontend',
            'one call for',
            'below fold',
            'lazy*/later load*',
            'load rest/others later/after',
          ],
        },
        {
          text: 'Measures the screen, not the call, and keeps a limit.',
          listensFor: [
            'screen time/load/metric',
            'measure screen/what user/whole',
            'time to interactive/usable',
            'requests per screen',
            'budget of/for calls/requests',
            'real user',
          ],
        },
      ],
      wrongAnswers: [
        'Making each call faster; with a chain of ten round trips, the network is the time.',
        'One giant endpoint without limits; the next screen adds a field, and soon the slowest part sets the pace for all.',
      ],
      modelAnswer:
        'Fast calls and a slow screen mean that they wait for each other, so I draw the waterfall first. I expect a chain, profile then orders then details, and an N plus one over the network: a list of twenty, then one call per item. Each step costs a full mobile round trip, however fast the handler is. The cheapest repair is a batch read with an ids parameter, capped at a hundred, or an expand on the list. Then I give our own home screen one aggregated call that fans out inside the data centre, and what is below the fold loads later. I measure screen time from real users, and keep a budget of calls per screen, or it grows back within a year.',
    },
    {
      rung: 'design',
      prompt:
        'Customers upload contact lists of up to ten thousand rows. Some rows are wrong, and clients give up after thirty seconds. Shape the endpoints.',
      points: [
        {
          text: 'Creating an import answers 202 at once, with the address of a job.',
          listensFor: [
            '202',
            'two oh two',
            'import resource',
            'job resource/id/with',
            'accepted and/with location/job',
          ],
        },
        {
          text: 'The job has a status, counts and a hint when to ask again.',
          listensFor: ['poll*', 'job/import status', 'progress', 'retry after', 'counts/count of', 'webhook'],
        },
        {
          text: 'Each bad row is reported by number and reason, and the good ones are kept, as agreed.',
          listensFor: [
            'row number/line/index',
            'per row',
            'partial success/import',
            'error/errors report/file/list',
            'good/valid rows imported/kept/go',
          ],
        },
        {
          text: 'Repeating the request does not import twice.',
          listensFor: [
            'idempotency key',
            'file hash',
            'upsert',
            'unique email/external/constraint',
            'not import/imported twice',
            'same key',
          ],
        },
        {
          text: 'Limits are stated and checked early; big files go straight to object storage.',
          listensFor: [
            '413',
            'size limit',
            'maximum rows/size',
            'object storage',
            'signed/presigned url',
            'cap rows/size',
          ],
        },
      ],
      wrongAnswers: [
        'Raising the timeouts along the way; the next customer has fifty thousand rows.',
        'Failing the whole file for one bad row without saying which; nobody finds row 7,312 by trial.',
      ],
      modelAnswer:
        'An import is a resource. The client asks for a presigned URL, puts the file in object storage, and posts to imports with the file reference and an idempotency key. I check size and header at once, refuse with 422 what is over the limit, then answer 202 with the location of the job. A worker goes through it in batches and records its position, so that it can resume after a crash. The import status shows counts, done, failed, total, and Retry-After says when to poll; a webhook can replace polling. Bad rows go into an error report with row number, field and reason, while valid rows are kept, unless the customer asked for all or nothing. Rows are upserts on a unique external id, so running it again does no harm.',
    },
    {
      rung: 'pressure',
      prompt:
        'Why not one POST endpoint with an action field? It is so much simpler. Sell me the alternative in one minute.',
      points: [
        {
          text: 'Everything between client and code works on method and path: caches, retries, limits, metrics.',
          listensFor: [
            'cdn/proxy/browser cannot/can cache',
            'retry/retries by/on/method',
            'per route/endpoint/path limit/limits/metrics/rate',
            'metrics/dashboard/latency per/by',
            'gateway/proxy/proxies/cdn see/sees/cannot/understand',
          ],
        },
        {
          text: 'Permissions and logs per route are easy to check.',
          listensFor: [
            'authoris*/permission/permissions per/by/on',
            'authoriz* per/by/on',
            'audit*',
            'firewall',
            'access log/logs',
          ],
        },
        {
          text: 'Concedes what is right about it: RPC is a fair style, between services and when it is done properly.',
          listensFor: ['rpc', 'grpc', 'json rpc', 'internal/between services', 'fair point/style'],
        },
        {
          text: 'The worst is half of each.',
          listensFor: ['worst is/of', 'mix*/half', 'pick/choose one', 'reinvent*', 'own protocol'],
        },
      ],
      wrongAnswers: [
        'It is not RESTful; a name is no argument, the lost caching and observability are.',
        'GraphQL does it too, so it is fine; it pays for it with persisted queries, cost limits and tooling that this lacks.',
      ],
      modelAnswer:
        'It is simpler on day one, I grant that. What you give up is everything between the client and your code. A CDN will hardly cache it, because all is POST to one path. A client library cannot know which calls are safe to retry. The gateway cannot limit search more tightly than login, and the dashboard shows one latency per endpoint, so a slow export and a fast read blur into one line. Authorisation per route, firewall rules and access logs all lose their handle, and you rebuild each of them inside the action field. If you prefer calls to resources, then take gRPC between services: it has schemas, deadlines and codes. The worst is half of each: a protocol of our own that only we understand.',
    },
  ],
} as const satisfies Concept;
