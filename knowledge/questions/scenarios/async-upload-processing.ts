import type { Question } from '../question.ts';

export const asyncUploadProcessing = {
  id: 'scenarios/async-upload-processing',
  prompt:
    "Users drop in big spreadsheets, and each one takes minutes to work through. Design what happens between the upload and the message that it's done.",
  round: 'distributed',
  concepts: [
    'concurrency/worker-queues',
    'concurrency/retries-and-dead-letters',
    'concurrency/backpressure',
    'system-design/file-object-storage',
  ],
  level: 'standard',
  points: [
    {
      text: 'The upload ends with a 202 and a job that has an id and a state to ask for.',
      listensFor: ['202', 'job id', 'status endpoint/url', 'poll*', 'job resource/status/table', 'accepted'],
    },
    {
      text: 'The file goes to object storage, the queue carries its key only.',
      listensFor: [
        'object storage',
        's3',
        'key/reference/path in message/queue/only',
        'message contains/has/holds/carries',
        'bucket',
      ],
    },
    {
      text: 'Workers take jobs under a lease, work in batches and note how far they got, so that a crash resumes.',
      listensFor: [
        'worker*',
        'checkpoint*',
        'resum*',
        'batch*',
        'lease*',
        'visibility timeout',
        'heartbeat*',
        'chunk*',
      ],
    },
    {
      text: 'Idempotent by row or batch: unique keys, upserts; running it twice changes nothing.',
      listensFor: ['idempotent', 'upsert*', 'on conflict', 'unique key/constraint', 'dedup*'],
    },
    {
      text: 'Bad rows are reported and do not stop the rest, or stop it all: a decision that the user knows.',
      listensFor: [
        'bad/invalid row*/line*',
        'row error*',
        'error report/file',
        'partial success/import',
        'all or nothing',
        'skip* row*/invalid/bad',
        'validation error*',
      ],
    },
    {
      text: 'Fairness and limits: bounded queue, jobs per customer, retries, dead letters, an alarm on age.',
      listensFor: [
        'per user/customer/tenant',
        'dead letter',
        'backoff',
        'queue depth/length/age',
        'concurrency limit*',
        'autoscal* worker*/on',
        'backpressure',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['checkpoint*', 'resum*'],
      ask: 'The worker dies right after a batch and right before the note. What happens to that batch?',
    },
    {
      whenTheySay: ['per user/customer/tenant', 'fair*'],
      ask: 'One customer uploads five hundred files at once. How long does the next one wait?',
    },
    {
      whenTheySay: ['poll*'],
      ask: 'When would you push instead, and through what?',
    },
  ],
  redFlags: [
    'Works through it in the request with a raised timeout',
    'Starts a thread in the web server',
    'The file itself inside the message',
  ],
} as const satisfies Question;
