import type { Question } from '../question.ts';

export const webhooksOrApis = {
  id: 'apis/webhooks-or-apis',
  prompt:
    'Your partner keeps asking your API every ten seconds whether a parcel has moved. What would you offer them, and how does that turn the roles around?',
  round: 'api-design',
  concepts: ['http/request-lifecycle', 'concurrency/retries-and-dead-letters'],
  level: 'fundamental',
  points: [
    {
      text: 'With an API call the client asks; with a webhook we call an address that they registered, when something happens.',
      listensFor: [
        'we call/send/post to/them/their',
        'callback url',
        'registered url',
        'push instead/rather',
        'event happen*',
        'notif* them',
      ],
    },
    {
      text: 'It spares needless polling and brings news sooner.',
      listensFor: [
        'poll*',
        'near/real time',
        'wasted/needless/unnecessary requests/calls',
        'as soon',
        'instead of asking',
      ],
    },
    {
      text: 'It is itself an HTTP request, so the receiver needs a reachable endpoint and answers quickly with a 2xx.',
      listensFor: [
        'http post',
        'public/reachable endpoint/url',
        '200/2xx',
        'respond*/answer*/acknowledge* quick*/fast/first',
        'then process',
      ],
    },
    {
      text: 'The receiver checks a signature over the body, and the time, for anyone may post there.',
      listensFor: [
        'signature',
        'hmac',
        'sign* payload/body/request',
        'verify* signature',
        'shared secret',
        'timestamp',
        'replay*',
      ],
    },
    {
      text: 'Delivery fails and is repeated, so events come twice and out of order; the receiver goes by event id and fetches the truth.',
      listensFor: [
        'retry/retries',
        'duplicate*',
        'event id',
        'idempotent',
        'out of order',
        'at least once',
        'fetch* latest/state/the',
      ],
    },
    {
      text: 'Polling stays as the safety net to catch what was missed.',
      listensFor: [
        'reconcil*',
        'fallback',
        'safety net',
        'poll* as/also/still',
        'list of/missed events',
        'catch up',
        'missed event*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['signature', 'hmac'],
      ask: 'Which exact bytes do you sign? What breaks when a framework parses the body first?',
    },
    {
      whenTheySay: ['retry/retries', 'retried'],
      ask: 'Their endpoint is down for a day. What do you do with the events?',
    },
    {
      whenTheySay: ['out of order'],
      ask: '"Delivered" arrives before "dispatched". What does the partner show?',
    },
  ],
  redFlags: ['A webhook is another word for an API', 'No signature', 'Assumes exactly one delivery'],
} as const satisfies Question;
