import type { Concept } from '../concept.ts';
import { IDEMPOTENCY_KEY_DRAFT, RFC_9110_METHODS } from '../sources.ts';

export const idempotencyAndSafety = {
  id: 'http/idempotency-and-safety',
  title: 'Idempotent and safe methods',
  summary: 'Which requests change nothing, and which can be repeated without changing anything a second time.',
  round: 'fundamentals',
  track: null,
  related: ['http/timeouts-and-retries', 'http/methods-headers-status'],
  sources: [
    RFC_9110_METHODS,
    { title: 'RFC 5789, PATCH Method for HTTP', by: 'IETF', year: 2010 },
    { title: 'RFC 8058, Signaling One-Click Functionality for List Email Headers', by: 'IETF', year: 2017 },
    IDEMPOTENCY_KEY_DRAFT,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is the difference between a safe method and an idempotent one? Sort the methods you know.',
      points: [
        {
          text: 'Safe: the client asks for no change, as with GET, HEAD and OPTIONS.',
          listensFor: ['safe means/is asks/no/read/nothing', 'get head', 'read only', 'get and head/options'],
        },
        {
          text: 'Idempotent: sending it many times is meant to have the same effect as sending it once.',
          listensFor: [
            'same effect',
            'many/several/ten times once',
            'twice same/once',
            'repeat* same effect/result/state',
            'once or ten/many/five',
          ],
        },
        {
          text: 'PUT and DELETE are idempotent but not safe; every safe method is idempotent.',
          listensFor: ['put and delete', 'put idempotent', 'delete idempotent', 'every/all safe idempotent'],
        },
        {
          text: 'POST and PATCH promise neither.',
          listensFor: [
            'post promises/guarantees/neither/not',
            'post and patch',
            'patch promises/neither/not',
            'post creates another/second/new',
          ],
        },
        {
          text: 'It is about the effect on the server, so the response may differ.',
          listensFor: [
            'effect on server',
            'state of/on server',
            'response/status may/can differ/be',
            'second delete 404/returns/four',
            'different response/status',
          ],
        },
      ],
      wrongAnswers: [
        'Calling PUT safe because it is idempotent; safe means that nothing is asked to change at all.',
        'Idempotent means the same response each time; a second DELETE may well answer 404.',
      ],
      modelAnswer:
        'Safe means the client asks for no change: GET, HEAD and OPTIONS only read, so a crawler or a prefetch may send them freely. Idempotent means that sending it ten times is meant to have the same effect as sending it once. Every safe method is idempotent, and so are PUT and DELETE: putting the same document twice leaves that document, deleting twice leaves it gone. POST promises neither, it usually creates another thing each time, and PATCH does not promise it either, because add five is a valid patch. It is about the effect on the server: the second delete may answer 404, and a request may still be logged. What it buys is retries, since a lost answer can be asked for again.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'You need a create that survives retries. Compare an idempotency key on POST, a PUT to an id chosen by the client, and a unique business key.',
      points: [
        {
          text: 'A key on POST fits any operation, but it has to be stored, matched and expired.',
          listensFor: [
            'key store/stored/storage/table',
            'expire/expires/expiry/retention keys',
            'keep keys/key day/hours/for',
            'any operation/action/side',
            'stored response/result',
          ],
        },
        {
          text: 'PUT with a client id needs no extra table: the id is the duplicate check.',
          listensFor: [
            'client chooses/generates/picks/chosen id/uuid',
            'client generated/chosen id/uuid',
            'id is/becomes check/dedup*/key',
            'put to uuid',
          ],
        },
        {
          text: 'A client-chosen id must be checked for ownership and for clashes.',
          listensFor: [
            'somebody/someone elses/else',
            'ownership',
            'belongs to another/other/caller',
            'clash*/collision*',
            'id per/within account/tenant/user',
          ],
        },
        {
          text: 'A business key is the most robust when one really exists, and wrong when a person may legitimately do it twice.',
          listensFor: [
            'unique constraint',
            'natural/business key strongest/best/robust/if/first',
            'legitimate*/really/genuinely twice/two/second',
            'two coffees/orders/identical same',
            'same order/thing twice purpose/deliberately',
          ],
        },
        {
          text: 'Chooses, and says for what.',
          listensFor: [
            'i would/choose/pick/take/use for/key/put',
            'my default',
            'for payments/resources/documents',
            'default is/to',
          ],
        },
      ],
      wrongAnswers: [
        'Comparing the request body with recent ones; two identical orders may both be meant.',
        'A key generated by the server and returned in the response; the retry happens exactly when that response was lost.',
      ],
      modelAnswer:
        'All three let the client repeat itself. They differ in who supplies the identity. An idempotency key on POST works for any operation, including ones with side effects outside my database, but I have to store each key with its response, compare payloads and expire keys. A PUT to a UUID that the client generates needs no extra table, the id is the duplicate check. I only have to make sure it cannot hit a row that belongs to another account. A business key, say one application per person and job, is the strongest, since a unique constraint holds it even against bugs; but it is wrong where somebody may legitimately want two coffees. My default: business key if one exists, PUT for plain resources, a key on POST for payments.',
    },
    {
      rung: 'debug',
      prompt:
        'Our newsletter has an unsubscribe link with a token in it. People complain they were unsubscribed and never clicked. What is going on?',
      points: [
        {
          text: 'A GET changes state, and machines follow links: mail scanners, previews, prefetching.',
          listensFor: [
            'scanner*',
            'link preview/previews/checker',
            'prefetch*',
            'get changes/has/unsubscribes/with state/side',
            'bot/bots/crawler follow/follows/open/opens',
            'security software/filter',
          ],
        },
        {
          text: 'Proves it from the logs: user agent, address range, seconds after delivery.',
          listensFor: [
            'user agent',
            'access/request logs',
            'seconds after delivery/sending/delivered',
            'ip range/addresses',
            'time between delivery/sent/sending',
          ],
        },
        {
          text: 'GET only shows a page; the change is a POST from a button.',
          listensFor: [
            'confirm*/confirmation page/button',
            'button post/posts/sends',
            'post from/behind/by/on button/form',
            'get only/just shows/renders/show',
            'change/move to/it post',
          ],
        },
        {
          text: 'Mail clients get the standard one-click header, which sends a POST.',
          listensFor: ['list unsubscribe', 'one click', 'unsubscribe header'],
        },
        {
          text: 'Repairs the people affected and looks for other links with the same flaw.',
          listensFor: [
            'resubscribe/restore people/users/them/affected',
            'affected people/users/subscribers',
            'other get/links/endpoints same/change/that',
            'audit*/search* other/get/routes',
          ],
        },
      ],
      wrongAnswers: [
        'The token leaked; possible, but a leak would not make them unsubscribe within seconds of delivery.',
        'Blocking the scanners by user agent; there are many, they change, and the link would still be unsafe.',
      ],
      modelAnswer:
        'My first suspicion is that the link itself does the work. A GET should be safe, and machines treat it so: mail scanners open links to check them, chat apps build previews, browsers prefetch. I would prove it in the request logs: the user agent, the address range, and whether the click comes seconds after delivery. The fix is that GET only shows a page, and a confirm button sends a POST with the token. For mail clients I add the list unsubscribe headers for one click, which are defined as a POST, so people still need just one tap. Then I restore the affected users, going by those logs, and search for other GET routes that change something, because this mistake rarely happens once.',
    },
    {
      rung: 'design',
      prompt:
        'Design the charge endpoint of a mobile shop. The network is poor, the app retries, the card provider sometimes times out, and nobody may be charged twice.',
      points: [
        {
          text: 'The app makes one key for each attempt to pay, before the first send, and keeps it across restarts.',
          listensFor: [
            'key per/for/each attempt/intent/payment/checkout',
            'app/client/phone generates/creates/makes key/uuid',
            'key before first/sending',
            'key survives/saved/stored restart/app/phone',
          ],
        },
        {
          text: 'A unique constraint on account and key claims the work before the provider is called.',
          listensFor: [
            'unique constraint/index',
            'insert* key/row first/before',
            'claim* key/it',
            'account and key',
            'pending row/record/charge',
          ],
        },
        {
          text: 'A repeat gets the stored answer; the same key with another body is refused.',
          listensFor: [
            'stored/saved/same/original response/answer/result',
            '422',
            'different/another body/payload/amount refused/rejected/error',
            'hash of/request/body',
            'fingerprint',
          ],
        },
        {
          text: 'A repeat while the first is running is told to wait.',
          listensFor: [
            'still running/progress/pending',
            'in progress/flight',
            '409',
            '202',
            'concurrent retry/repeat/request',
          ],
        },
        {
          text: 'The same key goes to the provider, and its timeout means unknown, settled by asking.',
          listensFor: [
            'key to/on provider',
            'pass/send/forward key',
            'unknown state/status/outcome/result',
            'timeout means/is unknown',
            'reconcil*',
            'ask/query provider',
          ],
        },
      ],
      wrongAnswers: [
        'Treating a provider timeout as a failure and charging again; the first charge may have gone through.',
        'Keeping keys only in a cache with eviction; under memory pressure the protection vanishes without a word.',
      ],
      modelAnswer:
        'The app generates a key for each payment attempt, saves it before the first send and reuses it on every retry, even after a restart. On my side I first insert a pending row with a unique constraint on account and key, together with a hash of the request. If the insert finds a finished row, I return the stored response; if the hash differs, 422; if it is still in progress, 409 with Retry-After. Only the winner calls the provider, and I pass the same key on, so our own retry is harmless there too. A provider timeout is an unknown outcome, never a failure: the row stays pending, the app shows processing, and a job asks the provider and settles it. Daily reconciliation catches the rest.',
    },
    {
      rung: 'pressure',
      prompt:
        'Your DELETE answers 204 the first time and 404 the second. Different answers, so it is not idempotent. Convince me otherwise.',
      points: [
        {
          text: 'Idempotence is about the intended effect on the server, not the response.',
          listensFor: [
            'effect on server/state',
            'state of/after server/same',
            'about effect/state',
            'same state/end',
            'after one/two/once gone',
          ],
        },
        {
          text: 'Either code is legitimate on the repeat, and 204 both times can be kinder to retrying clients.',
          listensFor: [
            '204 both/again/twice/second',
            'either is/code/one fine/allowed/legitimate/valid',
            'both allowed/valid/fine/legal',
            'client treat/treats 404/not',
          ],
        },
        {
          text: 'What would break it: deleting something relative, such as the latest item.',
          listensFor: [
            'delete/deleting/remove latest/last/first/oldest/newest',
            'relative',
            'second/each call/time deletes/removes another/next/different',
          ],
        },
        {
          text: 'Concedes the real trap: the id is created anew between the two deletes.',
          listensFor: [
            'recreate*/created again/between',
            'reuse*/reused id/ids/name',
            'if match',
            'ids never/are reused/unique',
            'new one same id/name',
          ],
        },
      ],
      wrongAnswers: [
        'Giving in and always answering 200 with a body; the argument was about effect and there was nothing to fix.',
        'Saying that any DELETE is idempotent because the standard says so; a handler that pops the newest row is not.',
      ],
      modelAnswer:
        'The word is about the effect on the server. After one delete the thing is gone, after five it is gone: same state, so it is idempotent, and the answer may honestly report what it found. On the repeat either code is allowed. If many clients retry blindly, I prefer 204 both times, since the client wanted it gone and it is gone; 404 tells a person more. What would truly break it is something like delete the latest message, because each call removes another one. And I concede one trap: if the name can be recreated in between, a late retry kills the new thing. Against that I never reuse ids, or I demand If-Match with the version the client meant.',
    },
  ],
} as const satisfies Concept;
