import type { Concept } from '../concept.ts';
import { BUILDERS_RETRIES, KAFKA_DESIGN, RFC_9110_RETRY_AFTER, SRE_OVERLOAD } from '../sources.ts';

export const retriesAndDeadLetters = {
  id: 'concurrency/retries-and-dead-letters',
  title: 'Retries and dead letters',
  summary:
    'Trying again what may succeed the next time, and setting aside what never will, so that somebody can look at it.',
  round: 'distributed',
  track: null,
  related: [
    'concurrency/worker-queues',
    'concurrency/backpressure',
    'transactions/idempotent-writes',
    'http/timeouts-and-retries',
  ],
  sources: [SRE_OVERLOAD, BUILDERS_RETRIES, RFC_9110_RETRY_AFTER, KAFKA_DESIGN],
  levels: [
    {
      rung: 'define',
      prompt: 'Which failures do you retry, how, and what is a dead-letter queue for?',
      points: [
        {
          text: 'Retry transient failures: timeouts, 503, 429, a deadlock; not bad input or missing rights.',
          listensFor: [
            'transient',
            'temporary',
            '503',
            '429',
            'not/never retry 400/bad/invalid/validation',
            'bad input',
          ],
        },
        {
          text: 'With exponential backoff and jitter, and a limit on attempts or time.',
          listensFor: [
            'exponential*',
            'backoff',
            'jitter',
            'max* attempt*',
            'limit* attempt*/number',
            'at most three/five',
          ],
        },
        {
          text: 'Only what is idempotent.',
          listensFor: ['idempoten*', 'safe to repeat/retry', 'done/run twice harmless', 'same key'],
        },
        {
          text: 'The dead-letter queue holds what failed for good, with its error, for a person to look at, repair and replay.',
          listensFor: ['dead letter', 'poison', 'set* aside', 'replay*', 'redrive', 'somebody/someone/person look*'],
        },
      ],
      wrongAnswers: [
        'Retry every error. A request that is invalid stays invalid, and the caller waits longer to learn it.',
        'The dead-letter queue is the place where bad messages can be forgotten. Each one is a promise not kept.',
      ],
      modelAnswer:
        "I retry what may be better in a moment: a timeout, a 503, a 429 after the time it names, a deadlock in the database. I don't retry bad input or missing rights; those fail the same way next time. Between attempts I use exponential backoff with jitter so callers don't come back in step, and a limit on attempts. Whatever is retried has to be idempotent, since the first try may have worked. And when a message has failed, say, five times, it goes to the dead letter queue with its error, so it stops blocking others and a person can look, fix the cause and replay it.",
    },
    {
      rung: 'trade-offs',
      prompt: 'Retries help and retries kill. Where is the line?',
      points: [
        {
          text: 'They raise success against independent blips, and multiply the load when the cause is overload.',
          listensFor: ['multiply load', 'blip*', 'overload*', 'more load', 'make* worse', 'retry storm'],
        },
        {
          text: 'Layers multiply: three attempts in three layers are twenty-seven calls.',
          listensFor: [
            'twenty seven',
            '27',
            'layers multiply',
            'each layer',
            'three layers',
            'one layer only',
            'retry in/at one layer/place',
          ],
        },
        {
          text: 'A retry budget or a circuit breaker bounds the extra load.',
          listensFor: ['retry budget', 'circuit breaker', 'ten percent of', 'budget', 'breaker'],
        },
        {
          text: 'The deadline of the user bounds the time: no retry for an answer nobody waits for.',
          listensFor: [
            'deadline*',
            'nobody wait*',
            'time left',
            'remaining time',
            'user gave/given up',
            'total timeout/time',
          ],
        },
      ],
      wrongAnswers: [
        'Exponential backoff prevents retry storms. It spreads the peak; with steady new traffic the total load still rises without a budget.',
        'More attempts are more reliable. Beyond two or three they mostly add load and waiting.',
      ],
      modelAnswer:
        "Against a blip, like one dropped connection, a single retry turns most failures into successes. Against overload it's poison, because it multiplies load exactly when there's none to spare. Layers make it worse: three attempts in each of three layers is twenty-seven calls for one click. So I retry at one layer, usually the one nearest the failing call, and the others pass the error on. A retry budget keeps retries to, say, ten percent of normal calls, and a circuit breaker stops them when everything fails. And I look at the deadline: if the user has given up, another attempt is work for nobody.",
    },
    {
      rung: 'debug',
      prompt:
        'One malformed message has stopped a Kafka consumer for two hours: it crashes, restarts, reads the same message, crashes. Get us out, then make it right.',
      points: [
        {
          text: 'Name it: a poison message; the offset is not committed, so the partition stands still.',
          listensFor: [
            'poison',
            'offset not/never',
            'same offset',
            'partition stuck/stands/blocked/stopped',
            'never commit*',
          ],
        },
        {
          text: 'Now: save the message elsewhere, move past that offset, let the rest flow.',
          listensFor: [
            'skip* offset/message/it',
            'past that/offset',
            'move* offset',
            'copy/save* message',
            'next offset',
          ],
        },
        {
          text: 'Lasting: catch the error, publish to a dead-letter topic with context, then commit.',
          listensFor: [
            'dead letter',
            'catch* error/exception',
            'then commit',
            'error topic',
            'original topic/offset/message',
          ],
        },
        {
          text: 'Mind the order: later messages of the same key may depend on the one set aside.',
          listensFor: ['same key', 'order* matter*/of/per/within', 'later message*/event*', 'depend* on'],
        },
        {
          text: 'Keep a failing dependency apart: then pause, do not send everything to dead letters.',
          listensFor: [
            'dependency/database down',
            'pause* consum*',
            'everything/whole to dead',
            'transient',
            'temporary',
          ],
        },
      ],
      wrongAnswers: [
        'Kafka will move it to a dead-letter queue by itself. In an ordinary consumer group the broker does not; the consumer or its framework has to.',
        'Delete the topic. With it go all the good messages.',
      ],
      modelAnswer:
        "That's a poison message: we crash before committing, so we get the same offset again and the partition stands still. To get out, I copy the message somewhere safe, move the consumer group to the next offset, and watch the lag fall. To make it right, the consumer catches the error, publishes the message to a dead letter topic with the error and the original offset, and then commits. Two things need thought. If later events for the same key build on it, they have to wait or go the same way. And if the database is down, that isn't poison: I pause consumption and retry, or the whole topic ends up in dead letters.",
    },
    {
      rung: 'design',
      prompt:
        'Design webhook delivery to thousands of customers whose servers are often down. A few events each second, some customers unreachable for days.',
      points: [
        {
          text: 'A delivery row for each customer and event, with attempt count and next time.',
          listensFor: ['delivery row/record/per', 'next attempt', 'attempt count', 'row per', 'next try/time'],
        },
        {
          text: 'Exponential backoff with jitter over a day or more, then set aside and tell the customer.',
          listensFor: [
            'exponential*',
            'backoff',
            'jitter',
            'over/for/after day*/hours',
            'tell/email/notify customer',
            'disable* endpoint/webhook',
          ],
        },
        {
          text: 'Isolation: one dead customer must not hold up others; short timeout, limit for each.',
          listensFor: [
            'per customer limit/queue/concurrency',
            'limit per customer',
            'one customer cannot/cant/never/dead/slow',
            'short timeout',
            'isolat*',
            'hold* up other*',
          ],
        },
        {
          text: 'Event id and signature, so receivers can ignore duplicates and verify the sender.',
          listensFor: ['event id', 'signature', 'signed', 'hmac', 'dedup*', 'ignore duplicate*'],
        },
        {
          text: 'Replay for the customer, and an endpoint for what was missed.',
          listensFor: ['replay*', 'resend', 'redeliver button', 'list event*', 'missed event*', 'events endpoint'],
        },
        {
          text: 'Guard against addresses inside our own network.',
          listensFor: ['ssrf', 'internal/private address*/network/ip*', 'own network', 'allow list', 'egress proxy'],
        },
      ],
      wrongAnswers: [
        'Deliver during the request that caused the event. The customer of the customer then waits for a server that is down.',
        'Retry each minute for ever. Dead endpoints pile up until they are most of the work.',
      ],
      modelAnswer:
        'Each event fans out to a delivery row per customer endpoint, holding the attempt count and the next attempt time. Workers claim due rows, send with a short timeout, and take any 2xx as done. Failures back off exponentially with jitter, from a minute to some hours, for three days; then the delivery is set aside, we disable the endpoint and email the customer. A limit per customer makes sure one slow server never holds up others. Each request carries an event id and an HMAC signature with a timestamp, so receivers can verify and ignore duplicates. Customers can replay from a dashboard or list missed events. And an egress proxy refuses internal addresses.',
    },
    {
      rung: 'pressure',
      prompt:
        'There are forty thousand messages in your dead-letter queue and nobody knows since when. It is your first day on call. Talk.',
      points: [
        {
          text: 'Is it still growing? Stop the cause first.',
          listensFor: ['still growing/grow*', 'growing', 'arrival*', 'stop cause/bleeding', 'rate of'],
        },
        {
          text: 'Group by error, type and age before touching anything.',
          listensFor: ['group* by', 'by error', 'error type/class', 'histogram', 'oldest message/one', 'how old'],
        },
        {
          text: 'Replay a few, then in slow batches, only if the handlers are idempotent and the event is still valid.',
          listensFor: [
            'replay few/ten/small/slowly/one/in',
            'small batch*',
            'few first',
            'slowly',
            'still valid/relevant/makes',
            'idempoten*',
          ],
        },
        {
          text: 'Watch the retention: some may be about to expire, so copy them.',
          listensFor: ['retention', 'about to expire', 'copy/export/save* them/all', 'expire soon', 'backup'],
        },
        {
          text: 'Then an owner, an alert on the first message, a runbook.',
          listensFor: ['owner', 'alert*', 'runbook', 'who owns', 'dashboard'],
        },
      ],
      wrongAnswers: [
        'Purge, they are old anyway. Among them may be payments that somebody is still waiting for.',
        'Redrive all at once. Forty thousand old messages hit the live system in the order of their bad luck.',
      ],
      modelAnswer:
        "First I check whether it's still growing. If so, there's a live fault, and I fix or roll that back before anything else. Second, I check retention and export them all, so nothing expires while I think. Then I group by error, message type and age; forty thousand usually turns out to be three causes. For each group I ask if the message still makes sense, because a password reset from March doesn't. If the fix is out and the handler is idempotent, I replay ten, look at the effects, then go on in small batches below normal load. Finally the queue gets an owner, a runbook, and an alert on the first message, not the forty-thousandth.",
    },
  ],
} as const satisfies Concept;
