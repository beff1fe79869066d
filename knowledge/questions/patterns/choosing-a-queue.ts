import type { Question } from '../question.ts';

export const choosingAQueue = {
  id: 'patterns/choosing-a-queue',
  prompt: 'You said there would be a queue. Which one would you take for this, and what would make you regret it?',
  round: 'distributed',
  concepts: ['concurrency/worker-queues', 'concurrency/retries-and-dead-letters', 'concurrency/backpressure'],
  level: 'standard',
  points: [
    {
      text: 'The choice begins with the need: tasks or a stream, order, replay, delay, volume.',
      listensFor: [
        'task* or stream*/event*',
        'need order*/replay/delay*',
        'replay*',
        'order* matter*/needed/per',
        'messages per second',
        'throughput',
        'delayed message*/job*',
      ],
    },
    {
      text: 'A managed queue such as SQS for plain tasks: hardly any care, at least once, order only in its FIFO kind.',
      listensFor: [
        'sqs',
        'managed queue/service',
        'fifo',
        'visibility timeout',
        'no ops/operation*/maintenance',
        'cloud tasks/pubsub',
      ],
    },
    {
      text: 'Kafka for many readers, replay and volume, at the price of partitions and operation.',
      listensFor: [
        'kafka for/because/when/if',
        'multiple/many/several consumers',
        'partition*',
        'retention',
        'kafka too/heavy/overkill/operat*/complex*',
      ],
    },
    {
      text: 'A table in our Postgres with skip locked, as long as volume is modest: the job commits with the data.',
      listensFor: [
        'skip locked',
        'postgres queue/table/as',
        'job table',
        'jobs table',
        'same transaction/database',
        'no new component/infrastructure',
        'database as queue',
      ],
    },
    {
      text: 'Whatever it is: retries with backoff, dead letters, idempotent workers, an alarm on the age of the oldest message.',
      listensFor: [
        'dead letter',
        'backoff',
        'idempotent',
        'age of oldest',
        'oldest message',
        'queue depth/length/age',
        'alert* on',
        'consumer lag',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['skip locked', 'job table', 'jobs table'],
      ask: 'At which volume does that begin to hurt, and how would you see it?',
    },
    {
      whenTheySay: ['visibility timeout'],
      ask: 'A job takes longer than that. What happens, and what do you do?',
    },
    {
      whenTheySay: ['kafka for/because/when/if'],
      ask: 'Message number five cannot be processed. What about number six behind it?',
    },
  ],
  redFlags: [
    'Kafka, because it is what one uses',
    'Redis lists with no thought of a crash',
    'No plan for the message that always fails',
  ],
} as const satisfies Question;
