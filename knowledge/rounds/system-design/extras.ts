import type { RoundExtras } from '../round-extras.ts';

export const systemDesignExtras = {
  round: 'system-design',
  openers: [
    'Design a system that sells tickets for ferries, with one busy hour a day.',
    'Let us build a link shortener together. Where would you begin?',
    'A million people upload a photo every day. How do you take them in and show them?',
    'Design the notifications of a parking app: push, text message and email.',
    'You have forty minutes and a blank board: a chat for teams. Go.',
    'How would you build the feed of a social network for runners?',
    'We want to tell each customer where their parcel is right now. Design it.',
    'Draw the backend of a food delivery service, and tell me what breaks first.',
  ],
  followUps: [
    { ask: 'What would you leave out of the first version?', step: 'system-design/scope' },
    {
      ask: 'How many requests a second is that, on the worst evening of the year?',
      step: 'system-design/capacity-traffic',
    },
    { ask: 'How much disk do you buy for the first year, copies included?', step: 'system-design/capacity-storage' },
    { ask: 'Which calls does the app make? Write me the important ones.', step: 'system-design/api-contract' },
    { ask: 'Where does that live, and why in that store?', step: 'system-design/datastore' },
    { ask: 'Take one request from the phone to the disk and back.', step: 'system-design/components' },
    { ask: 'The load grows tenfold. What gives way first?', step: 'system-design/bottleneck' },
    { ask: 'I pull the plug on your primary. What does a customer see?', step: 'system-design/failure-modes' },
    { ask: 'You cannot serve everybody tonight. Whom, or what, do you drop?', step: 'system-design/degradation' },
    { ask: 'It goes live on Monday. What wakes you up, and what does not?', step: 'system-design/operate' },
  ],
  tradeOffs: [
    {
      id: 'system-design/call-or-queue',
      title: 'Answer now, or put it on a queue',
      criteria: ['Caller waits for', 'When the other side is down', 'Cost'],
      options: [
        {
          name: 'Synchronous call',
          cells: [
            'The whole chain, slowest part included',
            'The request fails, or falls back',
            'Availabilities multiply along the chain',
          ],
          when: 'The answer is needed for the next step, such as a price or a permission.',
        },
        {
          name: 'Queue with workers',
          cells: [
            'Only for the job to be stored',
            'Jobs wait and are done later',
            'Repeats and wrong order, so idempotent handlers, and an alert on the age of the queue',
          ],
          when: 'The work is slow or bursty and nobody looks at the result within the second.',
        },
        {
          name: 'Event log',
          cells: [
            'Only for the event to be stored',
            'Each consumer catches up at its own pace',
            'Contracts for events, and data that agrees only eventually',
          ],
          when: 'Several teams react to the same fact and may want to replay it.',
        },
      ],
    },
    {
      id: 'system-design/read-scaling',
      title: 'More reads than the database takes',
      criteria: ['Helps with', 'How old a read may be', 'Does not help with'],
      options: [
        {
          name: 'A better index or query',
          cells: [
            'The few queries that do most of the work',
            'Not at all',
            'Load that is spread evenly and already cheap',
          ],
          when: 'Always first: nothing new has to be run.',
        },
        {
          name: 'Cache',
          cells: [
            'The same entries read again and again',
            'Until invalidation or expiry',
            'One-off queries, and writes',
          ],
          when: 'A small part of the data takes most of the reads and may be a little old.',
        },
        {
          name: 'Read replicas',
          cells: ['Many different queries', 'As old as the lag, which has no bound', 'Writes'],
          when: 'The reads are too varied for a cache.',
        },
        {
          name: 'A table built for the screen',
          cells: [
            'Joins and sums that are too slow to do per request',
            'Until the event is processed',
            'Questions it was not built for',
          ],
          when: 'One heavy view is read far more often than its inputs change.',
        },
        {
          name: 'Sharding',
          cells: [
            'Reads, writes and size together',
            'Not at all inside a shard',
            'Queries over all shards, and one hot key',
          ],
          when: 'Writes or data outgrow the biggest primary, and a key splits them evenly.',
        },
      ],
    },
    {
      id: 'system-design/fan-out',
      title: 'Who does the work for a feed',
      criteria: ['Reading', 'Writing', 'Breaks on'],
      options: [
        {
          name: 'Fan-out on write',
          cells: ['One short list, ready made', 'One insert per follower', 'An account with ten million followers'],
          when: 'Feeds are read far more than posts are written, and follower counts are modest.',
        },
        {
          name: 'Fan-out on read',
          cells: ['Collect and merge from everybody one follows', 'One insert', 'Readers who follow thousands'],
          when: 'Posts are frequent and most feeds are never opened.',
        },
        {
          name: 'Both, by size of account',
          cells: [
            'The ready list, merged with a few big accounts',
            'Inserts for ordinary accounts only',
            'The threshold, and two code paths to keep in step',
          ],
          when: 'A few accounts are thousands of times bigger than the rest.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'Boxes are drawn before anybody knows who uses it and for what.',
      soundsLike: [
        'start with kafka/kubernetes/microservices',
        'obviously need kafka/kubernetes/microservices',
        'usual/standard microservice architecture',
        'same as netflix/google/uber',
      ],
    },
    {
      text: 'No figure at all, or one that changes nothing afterwards.',
      soundsLike: [
        'a lot of traffic/users/requests so',
        'huge/massive traffic/scale so',
        'numbers dont/not matter',
        'skip numbers/capacity/estimate*',
        'scale infinite*',
      ],
    },
    {
      text: 'Ten services for three features.',
      soundsLike: [
        'microservice/service per/for each/every feature/entity/table',
        'split everything into microservices',
        'everything is microservice/microservices',
        'microservices because scale*/modern',
      ],
    },
    {
      text: '"Highly available", with no mechanism and no number.',
      soundsLike: [
        'cloud/aws handles/takes care failover/failure*/availability/that',
        'kubernetes handles/takes care failover/failure*/everything/that',
        'aws/cloud/it/system never goes down',
        'no single point failure because cloud/aws/kubernetes',
        'guarantee/have 100 percent uptime/available/availability',
      ],
    },
    {
      text: 'The answer to load is "more servers", when the database is the limit.',
      soundsLike: [
        'just/simply add more servers/instances/pods',
        'autoscal* solves/handles it/load/everything/that',
        'just/simply scale horizontally',
        'more pods/servers/instances handle/solve everything',
      ],
    },
    {
      text: 'Exactly-once delivery is assumed, so handlers need not expect a repeat.',
      soundsLike: [
        'kafka/sqs exactly once so',
        'exactly once so no/dont/not',
        'thanks to exactly once',
        'rely/relies/count on exactly once',
        'message/messages never delivered twice',
        'never/cannot/cant get duplicate/duplicates',
      ],
    },
    {
      text: 'The session or the upload stays in the memory of one app server.',
      soundsLike: [
        'keep/store/put/hold session/sessions in server/app/local memory',
        'sticky session/sessions so fine',
        'store/save/keep file/files/upload/uploads/photo/photos on server/local disk/filesystem',
        'keep state in app/server/process memory',
      ],
    },
  ],
} as const satisfies RoundExtras;
