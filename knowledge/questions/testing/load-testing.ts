import type { Question } from '../question.ts';

export const loadTesting = {
  id: 'testing/load-testing',
  prompt:
    'Before the launch I want to know what your service can carry. Which tool would you use, what exactly do you let it do, and how do you read the result?',
  round: 'testing',
  concepts: ['reliability/observability-basics', 'system-design/database-bottlenecks'],
  level: 'standard',
  points: [
    {
      text: 'Names a tool and why: k6, Gatling, Locust, JMeter, wrk or vegeta.',
      listensFor: ['k6', 'gatling', 'locust', 'jmeter', 'wrk', 'vegeta', 'artillery'],
    },
    {
      text: 'The mix is like the real one: endpoints, data, think times, a warm or cold cache; not one URL.',
      listensFor: [
        'realistic',
        'traffic mix',
        'mix of',
        'production traffic/log*',
        'think time*',
        'different users/data/ids',
        'scenario*',
        'warm/cold cache',
      ],
    },
    {
      text: 'Fixed arrival rate rather than a fixed number of users, or a slow server hides its own delay.',
      listensFor: [
        'arrival rate',
        'open model/workload/loop',
        'closed model/loop',
        'coordinated omission',
        'constant rate',
        'requests per second fixed/constant',
      ],
    },
    {
      text: 'Shapes: a ramp to the knee, a long soak, a spike.',
      listensFor: [
        'ramp*',
        'soak',
        'stress test*',
        'step by',
        'increase* until/gradual*',
        'breaking point',
        'knee',
        'endurance',
      ],
    },
    {
      text: 'Read percentiles and errors, together with saturation inside: CPU, pools, database.',
      listensFor: ['p95', 'p99', 'percentile*', 'error rate', 'saturation', 'cpu', 'not average*', 'connection pool*'],
    },
    {
      text: 'The pass mark is set beforehand; the environment resembles production, the generator itself is not the limit, and others are warned.',
      listensFor: [
        'slo',
        'target*/goal before',
        'pass criteria/mark',
        'threshold*',
        'production like/size*',
        'generator/client bottleneck/limit*',
        'third parties/party',
        'separate machine*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['ramp*', 'breaking point', 'knee'],
      ask: 'What did it die of, and how do you know?',
    },
    {
      whenTheySay: ['p95', 'p99', 'percentile*'],
      ask: 'Why may you not average the percentiles of ten machines?',
    },
    {
      whenTheySay: ['production traffic/log*', 'recorded'],
      ask: 'What must you change in recorded traffic before you play it again?',
    },
  ],
  redFlags: ['One URL from a laptop', 'Averages', "Tests against a partner's live system"],
} as const satisfies Question;
