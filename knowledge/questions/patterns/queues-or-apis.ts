import type { Question } from '../question.ts';

export const queuesOrApis = {
  id: 'patterns/queues-or-apis',
  prompt:
    'One service needs to tell another something. When do you call its API, when do you put a message on RabbitMQ or Kafka, and what differs between those two?',
  round: 'distributed',
  concepts: ['concurrency/worker-queues', 'concurrency/backpressure', 'concurrency/retries-and-dead-letters'],
  level: 'fundamental',
  points: [
    {
      text: 'A call is synchronous: an answer now, and both must be up.',
      listensFor: [
        'synchronous*',
        'need* answer/response/result now/immediate*/back/to',
        'both up/available/must',
        'request response',
        'immediate response/answer',
        'coupl*',
      ],
    },
    {
      text: 'A message decouples in time: the receiver may be slow or away, and the queue takes the peak.',
      listensFor: ['decoupl*', 'asynchronous*', 'receiver/consumer down/slow/offline/later', 'absorb*', 'smooth*'],
    },
    {
      text: 'RabbitMQ hands out tasks: routing, an acknowledgement for each message, and a queue forgets it once it is handled.',
      listensFor: [
        'rabbitmq routing/exchange/task*/ack*/queue*/delete*',
        'acknowledg*',
        'ack',
        'exchange*',
        'removed/deleted after/once',
        'task queue',
        'competing consumer*',
        'work queue',
      ],
    },
    {
      text: 'Kafka is a partitioned log that is kept: consumers hold an offset, can replay, and order holds within a partition.',
      listensFor: [
        'offset*',
        'replay*',
        'partition*',
        'retention',
        'order* within/per/in partition',
        'consumer group*',
        'kafka keeps/log/stream*',
      ],
    },
    {
      text: 'Delivery is usually at least once, so consumers are idempotent.',
      listensFor: ['at least once', 'idempotent', 'duplicate*', 'exactly once', 'dedup*', 'processed twice'],
    },
    {
      text: 'The price is a broker to run, delay, and a flow that is harder to follow.',
      listensFor: [
        'eventual* consisten*',
        'harder to trace/debug/follow',
        'another/broker to run/operate/component',
        'correlation id',
        'consumer lag',
        'monitor* lag',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['partition*', 'consumer group*'],
      ask: 'Which key do you partition by, and what does one very busy customer do to that?',
    },
    {
      whenTheySay: ['acknowledg*', 'ack'],
      ask: 'The worker finishes and dies before it acknowledges. What happens?',
    },
    {
      whenTheySay: ['need* answer/response/result now/immediate*/back/to'],
      ask: 'That service takes ten seconds today. What does your caller feel?',
    },
  ],
  redFlags: ['A queue makes everything faster', 'Kafka and RabbitMQ are the same thing', 'Relies on global order'],
} as const satisfies Question;
