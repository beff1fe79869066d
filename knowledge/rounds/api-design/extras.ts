import type { RoundExtras } from '../round-extras.ts';

export const apiDesignExtras = {
  round: 'api-design',
  openers: [
    'Other companies should be able to book through us. What does the API look like?',
    'Before you write any code: which endpoints does a parcel service need?',
    'I am the mobile developer. Tell me what I can call, and what comes back.',
    'REST, GraphQL or gRPC for this one, and what do you give up with it?',
    'Our API answers 200 to everything, with the error in the body. How would you repair that?',
    'Sketch the contract for uploading a receipt and getting it approved.',
    'A client pressed "pay" twice because the first answer never came. Design for that.',
  ],
  followUps: [
    { ask: 'Is a refund a resource of its own, or a field of the payment?', step: 'api-design/resources' },
    { ask: 'PUT or PATCH for that, and what happens to the fields I leave out?', step: 'api-design/operations' },
    { ask: 'My connection breaks after I have sent the POST. May I send it again?', step: 'api-design/idempotency' },
    { ask: 'The list has two million entries. What does the second page look like?', step: 'api-design/pagination' },
    { ask: 'Two fields are wrong at once. Show me the body I get.', step: 'api-design/errors' },
    {
      ask: 'The token is valid, but the order belongs to someone else. Which status?',
      step: 'api-design/status-codes',
    },
    { ask: 'You have to rename a field that forty partners read. How?', step: 'api-design/versioning' },
    { ask: 'One partner sends a thousand requests a second. What do they see?', step: 'api-design/rate-limits' },
    { ask: 'How do you know that I may see invoice 812?', step: 'api-design/auth' },
    { ask: 'The app needs six calls for one screen. Is it time for GraphQL?', step: 'api-design/protocol' },
  ],
  tradeOffs: [
    {
      id: 'api-design/protocols',
      title: 'REST, GraphQL or gRPC',
      criteria: ['Best at', 'Caching', 'What it costs'],
      options: [
        {
          name: 'REST over HTTP',
          cells: [
            'Callers you do not know: every language and tool can call it',
            'GET responses cache in browsers and at the edge',
            'Several calls for one screen, or fields that nobody asked for',
          ],
          when: 'The API is public, or partners integrate with it.',
        },
        {
          name: 'GraphQL',
          cells: [
            'Screens that differ: each asks for exactly its fields in one call',
            'Mostly in the client, as queries usually travel as POST',
            'Limits on depth and cost, batching against N+1, authorisation per field',
          ],
          when: 'Several of your own apps show the same data in very different cuts.',
        },
        {
          name: 'gRPC',
          cells: [
            'Calls between your services: typed contract, small messages, streams both ways',
            'None from HTTP',
            'A proxy for browsers, payloads one cannot read by eye, load balancing per request over long-lived connections',
          ],
          when: 'Both ends are yours and latency or streaming matters.',
        },
      ],
    },
    {
      id: 'api-design/paginations',
      title: 'How to page through a list',
      criteria: ['Deep pages', 'While rows are inserted', 'Jump to page 40'],
      options: [
        {
          name: 'Offset and limit',
          cells: ['Slower with each page, as the skipped rows are read too', 'Rows repeat or go missing', 'Yes'],
          when: 'The list is short or rarely changes, such as in an admin screen.',
        },
        {
          name: 'Keyset, open in the parameters',
          cells: [
            'As fast as the first, given an index on the sort',
            'Stable, if the sort ends in a unique column',
            'No',
          ],
          when: 'Your own services page through large tables and may know the sort columns.',
        },
        {
          name: 'Opaque cursor',
          cells: ['As fast as what it encodes', 'As stable as what it encodes', 'No'],
          when: 'The API is public and you want to change the sort later without breaking anyone.',
        },
      ],
    },
    {
      id: 'api-design/versionings',
      title: 'Where the version goes',
      criteria: ['Seen in logs and caches', 'Effort for callers', 'Weak spot'],
      options: [
        {
          name: 'In the path',
          cells: ['At a glance', 'A changed base address', 'The whole API moves, even if one resource changed'],
          when: 'The callers are many and varied. Plain, and hard to get wrong.',
        },
        {
          name: 'In a header or media type',
          cells: [
            'Only if logged, and caches must vary on it',
            'A header that is easily forgotten',
            'What a call without the header gets',
          ],
          when: 'Addresses have to stay the same for years and callers use a client library.',
        },
        {
          name: 'Pinned per account, by date',
          cells: [
            'In the account settings',
            'None until they choose to move',
            'The provider keeps a translation for each dated change',
          ],
          when: 'You are a platform whose customers integrate once and never want to be woken.',
        },
        {
          name: 'No version, additions only',
          cells: ['Nothing to see', 'Ignore unknown fields', 'A change that cannot be made by adding'],
          when: 'You own every caller, or can still afford to keep old fields alive.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'Paths are verbs, one for each button on the screen.',
      soundsLike: [
        'endpoint called/named create/get/update/delete/cancel',
        'endpoint for/per each/every button/action/screen',
        'slash createorder/getorders/updateorder/createuser/getuser',
        'url/path says/tells what does/do',
      ],
    },
    {
      text: 'Every answer is 200, and the failure is hidden in the body.',
      soundsLike: [
        'always return/answer 200',
        'return 200 and error/status in body',
        '200 even if/when error/fails/failed',
        '200 but error in/inside body',
        '200 for everything/all',
        'success false body/field/flag',
      ],
    },
    {
      text: 'A POST that moves money is retried with nothing that recognises the repeat.',
      soundsLike: [
        'retry/retries without key',
        'disable button so/after/twice',
        'button disabled so/after',
        'users wont/never click/press/send twice',
        'duplicate*/double unlikely/rare so',
      ],
    },
    {
      text: 'Lists come back whole.',
      soundsLike: [
        'return all/every order/orders/items/rows/records',
        'no need pagination',
        'dont/not need pagination',
        'pagination later',
        'client filters all/everything/list',
        'whole list at once',
      ],
    },
    {
      text: 'The user id in the body or the path is believed.',
      soundsLike: [
        'take/read/trust/get user id from/in body',
        'send/sends/pass/passes user id in body/request',
        'client tells who',
        'uuid so nobody guess',
        'uuid so safe/secure',
        'hard to guess so',
      ],
    },
    {
      text: 'The contract is whatever the tables look like.',
      soundsLike: [
        'expose/return table/row/entity directly',
        'return entity/model/row as is',
        'endpoint per/for each/every table',
        'generate* api from tables/database/schema',
        'serialise/serialize/dump model/entity/row',
      ],
    },
    {
      text: 'Breaking changes ship in place, because "the clients can update".',
      soundsLike: [
        'clients just update/upgrade/adapt',
        'clients must/should update/upgrade/adapt',
        'just/simply rename/change/remove field',
        'tell clients/everyone to update',
        'force clients/everyone update/upgrade',
      ],
    },
  ],
} as const satisfies RoundExtras;
