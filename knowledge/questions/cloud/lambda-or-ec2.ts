import type { Question } from '../question.ts';

export const lambdaOrEc2 = {
  id: 'cloud/lambda-or-ec2',
  prompt:
    'In AWS you can run the same code on Lambda or on EC2. What do you take care of in each, and what decides between them for a job that resizes pictures?',
  round: 'system-design',
  concepts: ['system-design/horizontal-scaling', 'system-design/basic-architecture-tradeoffs'],
  level: 'fundamental',
  points: [
    {
      text: 'EC2 is a virtual machine: operating system, patches, scaling and idle hours are yours.',
      listensFor: [
        'virtual machine*',
        'operating system',
        'manage* server*/instance*/os/yourself',
        'autoscaling group',
        'pay* per hour/second/while',
      ],
    },
    {
      text: 'Lambda runs a function for each event: no machine to look after, billed by requests and by time and memory.',
      listensFor: [
        'per invocation/request',
        'event driven',
        'no server*',
        'triggered by',
        'milliseconds billed/billing',
        'pay* per/for request/use/invocation*',
      ],
    },
    {
      text: 'Lambda caps how long a run may take, limits memory and disk, and has cold starts.',
      listensFor: [
        'fifteen/15 minutes',
        'time limit',
        'timeout limit',
        'cold start*',
        'memory limit*',
        'max* duration/execution',
        'ephemeral storage',
        'tmp',
      ],
    },
    {
      text: 'EC2 fits steady load, long runs, special hardware, and software that keeps connections.',
      listensFor: [
        'long running',
        'gpu*',
        'steady load/traffic',
        'constant load/traffic',
        'special hardware',
        'full control',
        'persistent connection*',
        'reserved/spot instance*',
      ],
    },
    {
      text: "Resizing on upload is short, independent and uneven: a function on the bucket's event fits, as long as it is idempotent and files are small enough.",
      listensFor: [
        'resiz* on/lambda/is/with',
        'idempotent',
        'bucket event*',
        's3 event/trigger',
        'short* task*/job*/and',
        'on upload',
        'bursty/spiky/uneven',
      ],
    },
    {
      text: 'Between the two are containers on Fargate, or on a cluster.',
      listensFor: ['fargate', 'ecs', 'eks', 'kubernetes', 'container*'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['cold start*'],
      ask: 'Does that matter for resizing? For which part would it?',
    },
    {
      whenTheySay: ['s3 event/trigger', 'bucket event*'],
      ask: 'The function writes its result into the same bucket. What happens next?',
    },
    {
      whenTheySay: ['fargate', 'container*'],
      ask: 'What would make you move the function there?',
    },
  ],
  redFlags: ['Lambda is always cheaper', 'Knows no limit of Lambda', 'Starts an instance per picture'],
} as const satisfies Question;
