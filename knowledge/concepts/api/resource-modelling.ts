import type { Concept } from '../concept.ts';
import { RFC_9110_STATUS } from '../sources.ts';

export const resourceModelling = {
  id: 'api/resource-modelling',
  title: 'Resource modelling',
  summary: 'Deciding which things an API is about, what they are called, and how they hang together.',
  round: 'api-design',
  track: null,
  related: ['api/endpoint-shape', 'databases/relational-modelling', 'http/methods-headers-status'],
  sources: [
    {
      title: 'Architectural Styles and the Design of Network-based Software Architectures, section 5.2',
      by: 'Roy Fielding',
      year: 2000,
    },
    RFC_9110_STATUS,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is a resource in an API, and how do you find the resources of a system you have never seen?',
      points: [
        {
          text: 'A resource is a thing of the domain with its own identity and address.',
          listensFor: [
            'thing/things with/has id/identity/address/url',
            'own identity/id/url/address',
            'noun/nouns',
            'domain thing/things/concept/object',
          ],
        },
        {
          text: 'Finds them in what callers talk about and do, not in the tables.',
          listensFor: [
            'what callers/users/clients do/talk/say',
            'use cases',
            'listen* users/business/nouns',
            'not/than tables/table',
            'mirror* tables/table/database',
          ],
        },
        {
          text: 'Says how they relate: contains, refers to, many to many.',
          listensFor: [
            'relate/relation/relations/relationship/relationships',
            'contains/contain',
            'refers/refer to',
            'belongs to',
            'one to many',
            'many to many',
          ],
        },
        {
          text: 'An action with a life of its own becomes a resource.',
          listensFor: [
            'action/actions/verb becomes/become/as/into resource/noun/thing',
            'cancellation',
            'refund is/as/becomes',
            'life/history/status of own/its',
          ],
        },
      ],
      wrongAnswers: [
        'One resource per table; callers then have to know the schema, and every refactoring becomes a breaking change.',
        'A resource is a URL; the URL is its address, and one thing can be reached through several.',
      ],
      modelAnswer:
        'A resource is a thing of the domain that has its own identity, so that it has an address and you can come back to it. I find them by listening to what callers do: a guest searches for rooms, makes a booking, asks for a refund. Those nouns are the candidates, and I check each with one question: would anybody link to it? I do not mirror tables, because a join table or an audit column is our business only. Then I say how they relate: a booking belongs to a guest and refers to a room type. Finally, an action that has a life of its own becomes a resource: a refund has an amount, a status and a history, so it is a thing, not a verb.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Comments belong to posts. Do you nest them under the post, give them a home of their own, or embed them in the post? Weigh it up.',
      points: [
        {
          text: 'Nesting says where a thing belongs and reads well for lists and creation.',
          listensFor: [
            'nest/nested/nesting list/lists/create/creating/creation',
            'posts comments list/create',
            'under post list/create/for',
            'shows/says ownership/belongs/parent/where',
          ],
        },
        {
          text: 'Deep nesting makes long paths and forces callers to know all the parents.',
          listensFor: [
            'deep nesting/paths',
            'long paths/urls/path',
            'know every/all/both parent/parents',
            'one level',
            'more than one/two level/levels',
          ],
        },
        {
          text: 'A flat address suits one item: it survives being moved and is easy to link to.',
          listensFor: [
            'flat address/url/path',
            'top level',
            'own url/address/home/endpoint',
            'moves/moved/move another/to/between',
            'link/links/linked to it/one/comment/directly',
          ],
        },
        {
          text: 'Embedding saves a round trip while the list is small and bounded.',
          listensFor: [
            'embed* saves/when/only/if/first/small/few',
            'saves round trip/call',
            'bounded',
            'first/last/latest few/three/five/ten',
          ],
        },
        {
          text: 'Embedding without bound grows the parent and spoils its cache.',
          listensFor: [
            'unbounded',
            'grows/grow without/forever/huge/large',
            'thousand/thousands comments',
            'cache/cached every/each/invalid*/spoil*',
            'new comment changes/invalidates',
          ],
        },
      ],
      wrongAnswers: [
        'Always nest because the database has a foreign key; the path is a promise to callers, the key is an implementation.',
        'Embed all, clients can ignore what they do not need; they still download it, and the post is never cacheable.',
      ],
      modelAnswer:
        'I mix two of them. For listing and creating I nest one level: comments under a post, because the parent is the filter and it shows where a new one belongs. For a single comment I use a flat address, comments slash id: whoever has the id need not know every parent, and the link survives if the comment is moved to another thread. I stop at one level, since deep paths only repeat what the id already says. Embedding saves a round trip, so the post carries the first few comments and a count that may be slightly old. I would never embed all: it is unbounded, and each new comment changes the post, so its cache is worth nothing.',
    },
    {
      rung: 'debug',
      prompt:
        'A ride-hailing API has startTrip, endTrip, cancelTrip and eleven more. Clients call them in the wrong order, and each team adds another. What went wrong, and how do you get out?',
      points: [
        {
          text: 'The state machine is implicit: it is spread over verbs and lives in the clients.',
          listensFor: [
            'state machine',
            'states and transitions',
            'implicit state/order',
            'order/state lives/hidden in client/clients/head',
            'remote procedure',
            'verbs instead/not',
          ],
        },
        {
          text: 'Makes the trip a resource with a status and stated transitions.',
          listensFor: [
            'trip resource/with/has status/state',
            'trip is/as/becomes resource/one/the',
            'status field',
            'allowed/legal/valid transitions/transition',
          ],
        },
        {
          text: 'Events with data of their own, such as a cancellation, become sub-resources.',
          listensFor: [
            'cancellation',
            'sub resource/resources',
            'post to/a cancellation/payment',
            'reason and/who/fee',
          ],
        },
        {
          text: 'The server refuses an illegal step with a conflict that names the current state.',
          listensFor: [
            '409',
            'conflict',
            'refuse*/reject* illegal/wrong/invalid',
            'current state/status in/and/back/returned',
          ],
        },
        {
          text: 'The old calls stay as thin adapters and are retired by use.',
          listensFor: [
            'adapter/adapters',
            'old calls/endpoints call/stay/remain/map/forward/delegate',
            'wrap*/thin',
            'deprecat*',
            'usage drops/falls/metric/of',
          ],
        },
      ],
      wrongAnswers: [
        'Documenting the right order more clearly; a rule that only the manual enforces will be broken again.',
        'Rewriting to resources and removing the verbs in one release; installed apps keep calling them for months.',
      ],
      modelAnswer:
        'There is a state machine here, and it is nowhere written down: it is spread over fourteen verbs and lives in the heads of client teams. I would draw it first, with the teams: requested, accepted, on the way, finished, cancelled, and which transitions are legal. Then the trip becomes one resource with a status field, and a change that has data of its own becomes a sub resource: a cancellation has a reason, somebody who did it, perhaps a fee. The server enforces it: an illegal step gets a 409 that names the current state and what is allowed next. The old endpoints stay as thin adapters over the same code, marked deprecated, and I remove each one when its usage is down to nothing. New verbs need a review.',
    },
    {
      rung: 'design',
      prompt:
        'Model a hotel booking API. A guest may hold a room for ten minutes, prices change all the time, and partner sites sell the same rooms.',
      points: [
        {
          text: 'Separates what is sold, a room type on a date, from the physical room.',
          listensFor: [
            'room type',
            'inventory per/by night/date/day',
            'physical/actual/concrete room',
            'room number at/assigned/later',
          ],
        },
        {
          text: 'An offer freezes price and terms for a time.',
          listensFor: [
            'offer/quote has/freezes/with/fixes price',
            'price snapshot',
            'freeze*/lock* price',
            'offer resource',
            'valid until',
          ],
        },
        {
          text: 'A hold is a resource with an expiry that takes from the same stock for everybody.',
          listensFor: [
            'hold resource/is/has/with expires/expiry',
            'expires at',
            'ten minute/minutes hold/expir*',
            'same stock/inventory/counter/pool',
            'hold takes/decrements/reduces',
          ],
        },
        {
          text: 'A booking is made from a hold, once, and keeps the agreed price.',
          listensFor: [
            'booking from/refers/references/consumes/turns hold',
            'hold becomes/into/to booking',
            'idempotency key',
            'booking keeps/stores/copies price',
          ],
        },
        {
          text: 'Losing the race is an honest conflict.',
          listensFor: [
            '409',
            'conflict',
            'conditional update/decrement',
            'oversell*/oversold',
            'last room',
            'constraint',
          ],
        },
      ],
      wrongAnswers: [
        'A flag on the room that says reserved; with dates, holds and partners there is no single answer to is it free.',
        'Trusting the price that the client sends back; it is the price the client would like to pay.',
      ],
      modelAnswer:
        'I sell a room type for a night, and the physical room is assigned at check-in, so inventory is a count per room type and date. A search returns offers; an offer has a price, terms and valid until. Posting an offer id creates a hold, a resource with expires at ten minutes ahead. It takes from the same inventory that partners use, through one conditional update per night, all in one transaction; at zero it fails, so one gets the last room and the other a 409. A booking is created from a hold with an idempotency key; it copies the price and terms, so later changes do not touch it. Deleting the hold or letting it expire gives the nights back. Expiry is judged by the server clock, and a sweeper returns the stock.',
    },
    {
      rung: 'pressure',
      prompt: 'Transferring money is a verb. Your REST is useless for it, is it not?',
      points: [
        {
          text: 'The transfer itself is the thing: it has an id, an amount and a status.',
          listensFor: [
            'transfer is/as/becomes resource/thing/noun',
            'transfer has/with id/status/amount',
            'post to/slash/a transfers/transfer',
            'transfers resource',
          ],
        },
        {
          text: 'Creating it with a key makes the retry harmless, and a slow one is 202.',
          listensFor: ['idempotency key', 'retry safe/harmless', '202', '201', 'pending'],
        },
        {
          text: 'Balances are never patched; they follow from entries written in one transaction.',
          listensFor: [
            'ledger',
            'debit and credit',
            'both/two entries',
            'one/single/same transaction',
            'balance derived/computed/follows/sum',
          ],
        },
        {
          text: 'One gets history and reversal for free.',
          listensFor: ['get/gets history', 'audit*', 'reversal/reversed/reverse', 'list of/past transfers'],
        },
        {
          text: 'Concedes that RPC is fine when nothing remains to be addressed.',
          listensFor: [
            'rpc',
            'grpc',
            'pure function/computation/calculation',
            'nothing to keep/remember/address',
            'not everything/dogma',
          ],
        },
      ],
      wrongAnswers: [
        'Patching both balances from the client; between the two calls the money is in neither account or in both.',
        'A GET with from, to and amount; anything that follows links would move money.',
      ],
      modelAnswer:
        "People in a bank say a transfer, and that is the noun I want. So I post to transfers with from, to, amount and an idempotency key. The transfer has an id and a status, pending or completed or failed, and I answer 201, or 202 when it takes a while. Nobody patches a balance: inside, one transaction writes a debit and a credit to the ledger, and the balance is derived from those. What I get for that is history, since yesterday's transfers are a list, and reversal, which is just another transfer pointing at the first. I do concede that not everything wants this: a pure calculation, such as converting a currency, leaves nothing to come back to, and a plain RPC call is fine.",
    },
  ],
} as const satisfies Concept;
