import type { LexiconEntries } from './lexicon.ts';

/** What speaks for an API round: the contract that clients see. */
// biome-ignore format: several entries a line, or it would be ten screens long
export const apiDesign = {
  strong: [
    // the contract as such
    'design the/an/a/your api', 'rest/restful api', 'what endpoints', 'which endpoints', 'endpoints would you',
    'define the endpoint', 'shape of the endpoint/request/response/payload',
    'what does the client/caller/app get/receive back/see', 'what do you send/return back to client/caller',
    'nouns or/not/instead verbs', 'url structure/path/look', 'query parameter/string', 'path parameter', 'openapi',
    'graphql', 'protobuf', 'rest or/versus/vs/over graphql/grpc/soap',
    // verbs and codes
    'put or/versus/vs/and/instead patch/post', 'post or/versus/vs/and/instead put/get/patch', 'http verb/method',
    'status code', 'return a 200/201/202/204/400/404/409/422/429', '200 or 201', '400 or 422', '404 or 403',
    'four oh four', 'two hundred ok', 'two oh one/two/four', 'four twenty nine', 'four oh nine', 'five hundred or',
    '409 conflict', 'problem detail', 'error envelope/format/body/shape/schema/response',
    'error message/code client/caller', 'partial update',
    // idempotency
    'clicks/presses/hits/taps the button again/twice', 'double click/submit/tap', 'submits the form twice/again',
    'same order/booking/payment/transfer twice', 'duplicate order/booking/payment/request',
    // lists
    'cursor or/versus/vs/based/token offset', 'offset and/or limit/cursor',
    // limits and versions
    'rate limit* client/header/response/caller', 'api version*', 'version the/your/an api',
    'version in the url/path/header', 'backward* compatible',
    // pushing and long work
    'webhook', 'callback url', 'long running operation/job/request endpoint', 'poll the status',
    // placed by how often it is heard elsewhere
    'they/partner/caller get back', 'public api', 'caller', 'resource',
    // what goes over the wire
    'what comes/goes back to/as/in caller/client/app/phone/partner',
    'what do they/partners/customers send/receive/call/get us/back', 'what do i get back/when/if/as',
    'whats in the body/answer/response/reply/header/json', 'spell out the request/call/url',
    'sketch the request/response/endpoints/calls/api', 'give me the endpoints/calls/routes/resources/urls',
    'list the endpoints/calls/routes/resources',
    // resources and addresses
    'resources would you/do/are', 'what resources/nouns/objects', 'nouns', 'verb in the/url/path',
    'what url/path/route/address would/does/is', 'path or/versus/vs query/body', 'is it/that a post/put/get/patch/delete',
    'snake case', 'camel case', 'field means/meant/meaning/called', 'since last time/call/sync/i',
    // answers and errors
    'which code', 'code and/or body', 'two hundred and/with/but error/failed', '200 with/and/but error', '500 or',
    '404 if/when/because', '202 and/or/then', '201 and/or', '204', '412', '429', '304 or', '401 or/versus/vs/and 403',
    'four hundred or/versus', 'four oh three/nine', 'retry after header/seconds/value/field',
    'client/caller/app know/learn/tell/find whether/that/it/what',
    'does the client/caller/app know/do/need/see/retry/get', 'error body/object/answer/shape',
    // said twice
    'same call/request/post/key twice/again', 'call it twice/again', 'calls it/us twice', 'sent/sends it twice',
    'retry/retried the same/post/call/request',
    // lists
    'page by page',
    // changing the contract
    'break/breaking the/old/existing/our/their client/partners/integration/apps/consumers/caller',
    'breaks clients/partners/integrations/integrators/consumers', 'breaking or/not/is/for', 'v1',
    'version in/by the path/header/url',
    // pushing to others
    'call them back', 'tell/notify/inform/ping them/partner/newspapers when/about/that',
    // styles compared
    'rpc', 'graph query',
    // weak helpers
    'verbs',
    // told apart from its neighbours: what crosses the line
    'what do/would they/you/i/we get/hand/send back', 'interface for/to/of/between',
    'do you hand/send/offer/publish them/back/out', 'what do you offer/publish/hand',
  ],
  plain: [
    // what the caller meets
    'twenty/ten/fifty at a time', 'new ones keep coming/arriving on/top', 'hand out the next/list',
    'four/five/three/six calls screen', 'calls to paint/fill/build/show/render screen/page',
    'their server/system/side asleep/down/off/answer', 'make field/parameter/number mandatory/required', 'mandatory',
    'integrators/partners mandatory/break/change/built', 'negative/empty/wrong amount/value/field answer/return',
    'read in our/your answer/response', 'sends/send/sent the order/payment/request/form again/twice',
    'app/phone/client/browser sends/send/sent again/twice', 'what do you answer/return/reply/respond when/if',
    'answer when isnt/not/missing/nothing/wrong/invalid', 'does/doesnt/isnt exist return/answer/code',
    'partner/client wants/needs/asks all/list/every', 'what does the call/request/response look',
    'what would the call/request/response look', 'old app/phones/clients/version out there', 'phones out there',
    'rename/remove/add/change a field/parameter and/but/in/that/clients/partners',
    'tell/tells/inform/inform/notify the shop/partner/client/customers system/server/side',
    'what does partner/client/caller/app see/get/receive meanwhile/back',
    'partner/customer/client sends/fires/hammers thousand/hundred/million requests/calls',
    'customer/partner wants to integrate/connect/plug', 'how do/would other companies/systems/teams call/use/talk',
    'name/naming the endpoint/path/url/field',
    // who calls
    'partner api', 'third party developers/partners/integrators/clients', 'api consumer/client', 'api gateway',
    'api contract', 'developer experience', 'sdk', 'contract between frontend/front/mobile backend/back',
    'frontend team needs', 'mobile team/app calls/needs', 'one call or several/many/five', 'too many round trips calls',
    'chatty', 'over fetching', 'under fetching', 'backend for frontend', 'bff',
    'batch/bulk endpoint/create/delete/request/import', 'bulk operation',
    // details of a request
    'content type', 'if match', 'two clients/people/users edit/update/save same', 'optimistic concurrency header',
    'filter* and sort*', 'sort* parameter', 'null or missing/absent', 'money/amount as string/integer/cents',
    'validation error', 'invalid input client', 'missing field', 'unknown field', 'partial failure/success batch',
    'half of the batch/items fails/failed/invalid', 'soft delete endpoint', 'cancel an order endpoint',
    'what does the caller see', 'what should the client do', 'client/app/phone retries/retry',
    'network drops before response/answer', 'never got/saw the response/answer',
    'request times/timed out client does not know', 'tunnel and the app sends/resends/retries',
    'same request again/twice/two', 'press/click pay/buy/order twice/again', 'ordered once charged',
    'customer/user sees two orders/charges/bookings', 'refund twice',
    // lists again
    'list of ten/hundred thousand/million items/orders/rows client', 'return all orders/items/records at once',
    'items shift/skipped/missing between pages', 'same item on two pages', 'sees an item twice scroll*',
    'infinite scroll', 'load more',
    // rate limits
    'quota per/for client/customer/partner/key', 'one customer/partner/client hammers/floods',
    'partner sends too many/much', 'tell the client to slow/wait', 'requests per minute per/for client/key/user',
    // versioning
    'v1 and/to v2', 'new version of the api', 'rename a field api/response/client', 'remove a field api/response/client',
    'add a field response/client', 'old app on phones/the phone', 'app store version',
    'cannot force clients/users/partners to update/upgrade', 'sunset header', 'deprecat* endpoint/field/api',
    'how long do you support',
    // long work and push
    '202 accepted', 'export/report takes minutes', 'takes ten minutes to generate', 'status endpoint',
    'server sent event', 'websocket or polling/sse', 'long polling', 'push to the client', 'tell the partner when',
    'notify their/partner system/server', 'partner server/endpoint is down', 'redeliver*',
    // uploads and others
    'file/image/photo/video upload', 'upload* a file/video/document', 'presigned/signed url upload*', 'resumable upload',
    'five gigabyte upload/file',
    // named outright, yet heard in other rounds too
    'charged twice', 'which code do you return', 'api design', 'nested resource/url/path/route', 'soap service/api',
    'request body', 'response body', 'request and response', 'old clients/apps/versions still call', 'paid twice',
    'json api', 'breaking change', 'next page',
    // placed by how often it is heard elsewhere
    'grpc', 'idempotency', 'idempotent', 'pagina*', 'page token/size/number', 'api', 'endpoint', 'client', 'response',
    'payload', 'header', 'url', 'partner', 'integrator', 'callback', 'cursor', 'field', '404', '400', 'etag',
    'rate limit',
    // what goes over the wire
    'what does the phone/app/browser/website/screen send/get/ask/call/receive/read',
    'what do i/we send/post/get/call back/you/first', 'what is in the body/answer/response/reply/header/request',
    'whats the body/shape/json of', 'show me the request/response/json/url/call/body',
    'write me the request/response/json/url/call', 'which calls does/do/would', 'which calls',
    'calls would/do you offer/expose/need', 'what can they/i/one/partners call/ask',
    'expose to the/them/partners/outside/third', 'offer to partners/outside/them',
    'from the outside/caller view/side/looks', 'caller/consumer/client point of view',
    'as a caller/client/partner/consumer/integrator', 'i am/im the partner/caller/client/consumer/integrator/developer',
    'somebody/someone integrates/integrating against/with', 'integrate with us/you/our',
    'developer at the partner/other/shop/bank', 'developers/integrators out there/read/use/hate/love',
    'six/three/forty/hundred integrators/partners/programs/consumers', 'programs/scripts that talk/call',
    'a script calls/wants/does/overnight', 'machine readable', 'by machine', 'first call', 'hello world call',
    'one contract for', 'read your docs/documentation', 'docs/documentation would/says/said/nobody',
    'example in docs/documentation', 'sample request/response', 'swagger',
    'generate/generated/generating client/sdk/code from', 'client library',
    // resources and addresses
    'plural or singular', 'singular or plural', 'what would the url/path/address/route be/look', 'sub resource',
    'nest/nested/nesting under', 'addressed/address it/one/each by/url', 'own url/address/id/resource', 'hypermedia',
    'hateoas', 'a post/put/patch or', 'get with a/body', 'search with get/post', 'safe method',
    'delete twice/again/something', 'action that isnt/not resource/crud', 'state transition endpoint/call',
    'cancel/approve/publish/retract/confirm as a/endpoint/resource', 'controller endpoint', 'upsert',
    'client/caller/app chooses/picks/generates/makes/invents the id', 'who makes/picks/generates/chooses the id',
    'expose/show internal/database ids/id', 'naming convention', 'date format/timezone/zone in/epoch', 'iso date/8601',
    'epoch or', 'timezone', 'cents or decimals/euros', 'null versus/and/or absent/missing/empty', 'absent',
    'blank/empty string or', 'optional or/field/required/parameter',
    'required/compulsory/mandatory field/parameter/or/question', 'enum value new/unknown/client',
    'boolean/flag or/and/becomes enum/string/two', 'guessed/misunderstood/misread the field/name/docs',
    'ambiguous field/name', 'rename/call/called/name the field', 'expand/include/embed related/parameter/in',
    'sparse fields/fieldsets', 'field mask', 'fields they/i/it want/need/ask', 'only three/two/four fields',
    'too much in/data answer/response/payload', 'huge/fat/big payload/response/body/answer', 'json of/is megabytes/huge',
    'one fat call', 'six/nine/seven/eight/ten calls to/for/on/per', 'calls for one/a screen/page/view', 'one round trip',
    'slow/bad phone/mobile network/connection call', 'what changed since', 'delta',
    'sync/synced/syncing offline changes/app/phone',
    // answers and errors
    'what code do/would/comes/does', '503', 'four twelve/ten',
    'what do you say/tell/answer to/the caller/client/app/partner/phone',
    'how does the client/caller/app/phone/partner/they know/learn/find/tell',
    'how do they/clients/callers/partners know/learn/find/notice', 'tell the client/caller/app that/to/what/it/when',
    'what should/can the app/phone/caller do/show/say with/next/now',
    'developer/client/caller can act/understand/fix/parse', 'parse/parsing the error/message/text',
    'error look like/in/consistent', 'error text/string/messages shown/language/in',
    'which field is/was wrong/bad/invalid', 'all errors/problems at once/together', 'three/two fields wrong/invalid/bad',
    'first/one error or all', 'says success/ok but/and', 'success but/and nothing/half',
    'half worked/succeeded/done/accepted', 'some of them/the rows/items fail/failed/invalid',
    'three of hundred/thousand/ten/fifty fail/failed/invalid/wrong', 'somebody else/other driver accepted/took/already',
    'already accepted/taken/exists/gone/sold/cancelled answer/say/code', 'too late code/answer/response',
    'expired/locked/closed code/answer/response', 'reject/rejected/refuse/refused with code/what', 'unprocessable',
    'bad request', 'not found or/versus/vs/and', 'warning in the response', 'localis*/localiz* error/message',
    // said twice
    'taps/tapped it/twice/again/pay', 'she/he/customer taps/clicks/presses twice/again',
    'presses/pressed it/twice/again/back', 'safe to retry/repeat/call', 'safe to call/send/repeat again/twice',
    'can i/they/client safely/just retry/repeat/resend', 'app/phone/client resends/repeats/resubmits',
    'no answer/reply/response so/and they/it/app/client',
    'connection/network/line drops/dropped/breaks/lost/dies before/after', 'did it go/get through', 'went through or',
    'second call/request/attempt gets/returns/sees/answer', 'two calls/requests/posts with same',
    'same key different/other body/payload/amount', 'key from client/caller', 'how long do you keep/remember key',
    'replay/replayed the same response/answer/call', 'two orders/bookings/charges/payments/tickets instead/from/one',
    // lists
    'page two/three/one/size', 'five/fifty/hundred/ten thousand rows/results/items/orders in',
    'all of them/it at once/in answer/call/response', 'forty/ten/hundred thousand results/records/products in/list/come',
    'list call/endpoint', 'list/search endpoint', 'total count', 'count of results/total', 'last page',
    'jump to page/last', 'item/row/record repeated/repeats/twice/missing/skipped/skips page/list/next',
    'page repeats/skips/shifts/shifted/misses', 'inserted/arrives/added/deleted while paging/reading/listing/scrolling',
    'limit and offset', 'limit parameter', 'cap on the list/results/page/size', 'filter by/on/parameter/syntax',
    'sort by/order parameter/which/several', 'search parameters/call', 'date range parameter/filter',
    // too much, too often
    'too many requests/calls from/per/a', 'calls per second/minute/day',
    'thousand/hundred calls/requests a/per second/minute', 'script/bot/partner/customer/client in a/tight loop',
    'runaway script/client', 'limit per/each/for customer/key/client/user/partner/ip',
    'per key/client/partner limit/quota', 'limit are reached/hit/exceeded', 'throttled',
    'asks/polls/polling/calls every second/minute/five', 'come/came straight/back immediately',
    'when may/can they/it come/try/call', 'wait time', 'slow/slowing down the caller/client/partner',
    'burst of calls/requests', 'polls/polled us/you/it', 'instead of polling',
    // changing the contract
    'does that/this/it break anyone/anybody/them/clients/somebody', 'is that/it/this breaking', 'additive', 'tolerant',
    'new field required/old/clients/in', 'field goes/disappears/vanishes/away/changes type',
    'change the type/meaning of field/a', 'string to/into number/object/array', 'single value to/becomes list/array',
    'one/two becomes list/array/many', 'old/two/three versions of the app/client/contract', 'app from/two year/ago',
    'app/phones never/not/wont/didnt updated/update/upgrade', 'never update/updated/upgrade',
    'users/people who never/dont/didnt update/upgrade', 'v2', 'v3', 'kill/retire/sunset/switch version/v1/off one',
    'version per endpoint/resource', 'header or path/url/query', 'deprecation',
    'how do you tell/warn them/integrators/partners/clients/consumers',
    'give them/partners/clients/integrators notice/time/months/warning',
    'partner/integrator/client wont/refuses/ignores/still on/uses', 'compatib* for/with client/callers/old/apps',
    'semver', 'changelog',
    // pushing to others
    'how do they/newspapers/partners/shops/others learn/hear/find/get about/of',
    'their server/endpoint/side/end down/asleep/slow/answers/broken', 'our call/message to them/their fails/failed',
    'deliver/delivered/delivery to their/partner/endpoint/url', 'retry delivering/delivery',
    'sign/signed/signature webhook/callback/body/payload',
    'subscribe/subscribed/subscription to events/changes/updates endpoint/url/partner', 'event payload',
    'thin/fat event/payload/notification', 'push or poll', 'poll or push/callback/webhook', 'polling or/versus/vs/and',
    'sse', 'live updates to/in/on app/browser/client/screen', 'subscription endpoint',
    // long jobs and files
    'takes minutes/hours/twenty/long call/caller/client/request/connection', 'caller/client/browser waits/hangs/waiting',
    'keep the connection/request open', 'come back later for', 'job id/resource/status',
    'operation/job resource/id/status', 'progress of/endpoint/percent', 'is it done/ready yet',
    'result ready/is link/url', 'multipart', 'chunk/chunked upload/download/of',
    'breaks/stops/drops off/at ninety/80/half upload/percent', 'resume/resumable', 'download link/url/of/a',
    'csv import/upload/export', 'bulk/batch import/load/retag/change/update/of/or/call', 'all at once or/one by',
    'thousand/hundred at once/one call/request', 'one by one or',
    // styles compared
    'rest versus/vs/or/and/over', 'soap', 'xml or/and/versus', 'json or/and/versus xml/protobuf/binary',
    'binary format/protocol', 'bidirectional stream/streaming', 'n+1 resolver', 'query depth/complexity/cost',
    'one endpoint for/or/with everything/many', 'generic or specific/endpoint', 'internal or/and/versus public/external',
    'public or/and/versus internal/private', 'gateway in/adds/does',
    // two at once, seen by the caller
    'precondition', 'etag or/header/mismatch/and', 'lost update client/caller/api/put',
    'overwrites/overwrote what the/other/her/his put/save', 'version/revision in the body/request/header',
    // weak helpers
    'body', 'json', 'path', 'parameter', 'third party', 'returns', 'reply', 'method', 'bulk',
    // told apart from its neighbours: what crosses the line
    'do they/clients get/know/send/need', 'let them ask/choose/send/filter',
  ],
  weak: [
    'rest', 'request', 'duplicate', 'twice', 'upload', 'websocket', 'polling', 'throttl* client/partner/caller',
    // placed by how often it is heard elsewhere
    'next twenty/ten/fifty/hundred', 'tunnel/elevator/train/signal app/phone/sends/order',
    // long jobs and files
    'upload/uploaded/uploading of/a/the big/gigabyte/picture/photo/video/scan',
    // weak helpers
    'call', 'contract', 'error', 'filter',
  ],
} as const satisfies LexiconEntries;
