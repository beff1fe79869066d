import type { Concept } from '../concept.ts';
import { KAFKA_DESIGN, POSTGRES_SELECT } from '../sources.ts';

export const workerQueues = {
  id: 'concurrency/worker-queues',
  title: 'Worker queues',
  summary: 'Put work that nobody has to wait for into a queue, and let workers take it from there at their own pace.',
  round: 'distributed',
  track: null,
  related: [
    'concurrency/retries-and-dead-letters',
    'concurrency/backpressure',
    'transactions/idempotent-writes',
    'transactions/transaction-boundaries',
  ],
  sources: [
    {
      title: 'Amazon SQS Developer Guide, visibility timeout and dead-letter queues',
      by: 'Amazon Web Services',
      year: 2024,
    },
    {
      title: 'RabbitMQ documentation, Consumer Acknowledgements and Dead Letter Exchanges',
      by: 'Broadcom',
      year: 2024,
    },
    KAFKA_DESIGN,
    POSTGRES_SELECT,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'How does a worker queue work, from the request to the finished job?',
      points: [
        {
          text: 'The request stores a job and answers at once, for example with 202 and a status address.',
          listensFor: [
            '202',
            'two oh two',
            'answer*/return*/respond* at once/immediately',
            'job id',
            'status url/endpoint/address',
            'enqueue*',
          ],
        },
        {
          text: 'Workers take jobs; one job is hidden from others while it is worked on.',
          listensFor: [
            'worker* take*/pick*/pull*/fetch*/claim*',
            'visibility timeout',
            'hidden from',
            'invisible',
            'lease*',
            'skip locked',
          ],
        },
        {
          text: 'Acknowledge after the work; without it the job comes back.',
          listensFor: [
            'acknowledg* after/when/once',
            'ack after/when/once',
            'comes back',
            'redeliver*',
            'reappear*',
            'delivered again',
          ],
        },
        {
          text: 'So it is at least once, and workers are idempotent.',
          listensFor: ['at least once', 'idempotent', 'run/done/delivered twice', 'dedup*'],
        },
      ],
      wrongAnswers: [
        'A queue runs each job exactly once. A worker that dies after the work and before the acknowledgement has it run again.',
        'A queue makes things faster. It makes the answer faster and the work later.',
      ],
      modelAnswer:
        "The request validates, enqueues a job and answers at once: 202 with a job id and a status URL. The queue keeps the job safely until a worker takes it. While one worker has it, it's hidden from others, for what SQS calls a visibility timeout. When the work is done, the worker acknowledges and the job is deleted. If the worker dies first, the timeout passes and the job comes back for somebody else. That means at least once: a job may run twice, so the handler must be idempotent. What we gain is a short response, a buffer for peaks, and workers we can scale on their own.",
    },
    {
      rung: 'trade-offs',
      prompt: 'A table in Postgres, RabbitMQ or SQS, or Kafka: which would you use as a job queue, and why?',
      points: [
        {
          text: 'Table: commits together with the data, nothing new to run; polling and clean-up limit its rate.',
          listensFor: [
            'table in/commits/with/queue',
            'same transaction',
            'skip locked',
            'nothing new',
            'poll*',
            'postgres for/first/until/is',
          ],
        },
        {
          text: 'RabbitMQ or SQS: each message is acknowledged, retried and dead-lettered on its own; needs an outbox.',
          listensFor: [
            'rabbitmq gives/or/has/for',
            'sqs gives/or/has/for',
            'per message',
            'each message',
            'dead letter*',
            'needs/need outbox',
          ],
        },
        {
          text: 'Kafka: a log, replay, order in a partition, many readers; in an ordinary consumer group one slow message holds up its partition.',
          listensFor: [
            'kafka is/for/when',
            'replay*',
            'order* per/in/within partition',
            'partition block*/stuck',
            'holds up',
            'several reader*/consumer*',
          ],
        },
        {
          text: 'Deciding questions: rate, order, replay, who operates it.',
          listensFor: [
            'how many job*/second',
            'job* per/a second',
            'who operates/runs',
            'team knows/runs',
            'volume',
            'do we need order/replay',
          ],
        },
      ],
      wrongAnswers: [
        'Kafka, since it scales. For jobs of very different length an ordinary consumer group fits badly: one slow job holds up those behind it.',
        'A database is never a queue. With skip locked and some hundred jobs a second it is a very good one.',
      ],
      modelAnswer:
        "For a modest volume I start with a table in Postgres. The job commits in the same transaction as the data, workers claim rows with skip locked, and there's nothing new to run. It ends where polling and dead rows hurt. With RabbitMQ or SQS each message is acknowledged, retried and dead-lettered on its own, which is what jobs want; in return I need an outbox. Kafka is a log: I take it when several consumers read the same events, when I want replay or order within a partition. For jobs of mixed length an ordinary consumer group is awkward, because one slow job holds up its partition. And I ask who operates it at night.",
    },
    {
      rung: 'debug',
      prompt: 'The queue grows and grows, workers show low CPU, and some customers get the same email three times. Go.',
      points: [
        {
          text: 'Three emails: the visibility timeout is shorter than the job, so it is handed out again.',
          listensFor: [
            'visibility timeout',
            'timeout shorter/too short',
            'shorter than job/work',
            'handed out again',
            'redeliver*',
            'lease too short',
          ],
        },
        {
          text: 'Low CPU: workers wait for something slow, the mail provider or a lock.',
          listensFor: ['wait* for/on', 'provider slow*', 'slow provider', 'blocked on', 'io bound', 'downstream'],
        },
        {
          text: 'Compare arrival rate with completion rate, and see the age of the oldest job.',
          listensFor: [
            'arrival rate',
            'age of oldest',
            'oldest job/message',
            'in versus/and out',
            'completed/completion per/rate',
            'duration p99',
            'job duration',
          ],
        },
        {
          text: 'Fix: extend the lease while working, timeout on the call, more concurrency for each worker, idempotent send.',
          listensFor: [
            'extend*',
            'heartbeat',
            'timeout on call/provider/to',
            'more concurrency',
            'concurrency per',
            'idempotent send*/handler/worker',
            'message id',
          ],
        },
      ],
      wrongAnswers: [
        'More workers. With a slow provider they wait in greater numbers, and repeat even more.',
        'Purge the queue. The emails in it are promises to customers.',
      ],
      modelAnswer:
        "The three emails give it away: the visibility timeout is shorter than the job now takes, so a running job is handed out again. And that also explains the growth, since we do work several times. Low CPU says the workers wait for something, probably a slow mail provider. I check job duration against the timeout, arrival rate against completion rate, and the age of the oldest job. Then: a timeout on the call to the provider that is well below the visibility timeout, a heartbeat that extends it for long jobs, and a message id claimed before sending so a repeat doesn't send. Once the provider answers again, more concurrency per worker drains the rest.",
    },
    {
      rung: 'design',
      prompt:
        'Design video thumbnail generation: uploads come in bursts, a job takes between one second and five minutes, and paying customers go first.',
      points: [
        {
          text: 'Upload straight to object storage; the job carries an id, not the file.',
          listensFor: [
            'object storage',
            'presigned',
            'signed url',
            'only id/key/reference',
            'id not file',
            'reference to',
          ],
        },
        {
          text: 'Two queues by priority, with a share kept for the lower one.',
          listensFor: [
            'two queue*',
            'priority queue*',
            'paying/premium queue/first/customers',
            'share* for/of',
            'starv*',
            'separate queue*',
          ],
        },
        {
          text: 'Long and short jobs apart, or split, so that short ones do not wait behind.',
          listensFor: ['long job*/file*/video*', 'short job*', 'by length/size/duration', 'split*', 'behind long'],
        },
        {
          text: 'Idempotent output by a deterministic name; status visible.',
          listensFor: [
            'deterministic name/key/path',
            'same name/key/path',
            'overwrite*',
            'idempotent',
            'status row/endpoint',
            'poll*',
          ],
        },
        {
          text: 'Scale on the age of the oldest job, limit per customer, dead letters for broken files.',
          listensFor: [
            'age of oldest',
            'oldest job',
            'limit per customer/tenant/user',
            'per customer limit/cap',
            'dead letter',
            'scale* on/by',
          ],
        },
      ],
      wrongAnswers: [
        'Put the video in the message. Brokers limit message size and are a poor file store.',
        'Scale on CPU. An empty queue with one busy worker looks the same as a full one.',
      ],
      modelAnswer:
        'Clients upload to object storage through a presigned URL; the job holds only the object key. There are two queues, one for paying customers, and workers take most of their jobs from it but keep a share for the other so nobody starves. Long files go to their own workers, so a one-second job never sits behind five minutes. The thumbnail gets a deterministic name, so a repeated job overwrites the same object, and a heartbeat extends the lease. The client polls a status row. I scale on the age of the oldest job, limit running jobs per customer, and a file that fails three times goes to the dead letter queue.',
    },
    {
      rung: 'pressure',
      prompt:
        "Your manager asks why we need a queue at all: 'just do it in the request'. When are they right, and when not?",
      points: [
        {
          text: 'Right: short, the user needs the result, failure can be shown at once.',
          listensFor: [
            'short/quick and',
            'user needs/wants/waits result/answer',
            'needs result/answer',
            'hes right when/if',
            'right when/if/for',
            'fail* visible/shown',
          ],
        },
        {
          text: 'Not: slow, spiky, or depending on a shaky third party.',
          listensFor: ['slow or/and', 'spik*', 'third party', 'burst*', 'provider down', 'takes/take minutes/long'],
        },
        {
          text: 'A queue has its price: states, duplicates, monitoring, an answer that comes later.',
          listensFor: [
            'queue adds/costs/brings',
            'duplicate*',
            'monitor*',
            'more states/moving',
            'one more thing',
            'status page/to',
          ],
        },
        {
          text: 'A background thread in the web process is the worst of both: lost on restart.',
          listensFor: [
            'background thread',
            'in memory',
            'lost on/when/with/at',
            'deploy* lose*',
            'fire and forget',
            'restart*',
          ],
        },
      ],
      wrongAnswers: [
        'Queues are best practice. A reason is missing.',
        'Start a thread and answer. The next deployment throws the work away and nobody knows.',
      ],
      modelAnswer:
        "They're right when the work is quick and the user needs the result anyway, like checking a voucher. Then a queue only adds states, duplicates and one more thing to monitor. They're wrong when the work is slow, comes in bursts, or hangs on a third party. If the mail provider is down for an hour, I don't want sign-up to be down for an hour; with a queue the mails arrive late. And the compromise people try, a background thread in the web process, is the worst of both, because the job is lost on every deployment. If a queue is too much, a jobs table with one worker is a fine start.",
    },
  ],
} as const satisfies Concept;
