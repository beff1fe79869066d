import type { RoundExtras } from '../round-extras.ts';

export const observabilityExtras = {
  round: 'observability',
  openers: [
    'You have shipped it. How do you know, tomorrow morning, that it works?',
    'How would you operate this in production?',
    'You are on call, your phone rings at three, and checkout is slow. What do you open first?',
    'Give me an objective for this service, and tell me what happens on the day that we miss it.',
    'Our team gets two hundred alerts a week and reads none of them. What would you change?',
    'Support says that some customers cannot log in. All our graphs are green. Go.',
    'Which numbers would you put on the wall for this system, and why those?',
  ],
  followUps: [
    { ask: 'Good for whom? What exactly do you count as a good request?', step: 'observability/sli' },
    { ask: 'If you may have only four graphs, which four?', step: 'observability/golden-signals' },
    { ask: 'Why three nines and not four?', step: 'observability/slo' },
    {
      ask: 'How many minutes is that in a month, and what happens when they are used up?',
      step: 'observability/error-budget',
    },
    {
      ask: 'Two per cent of requests fail. Do you wake somebody, and after how long?',
      step: 'observability/burn-rate-alerts',
    },
    { ask: 'Whose phone rings, and what does the message say?', step: 'observability/alert-routing' },
    { ask: 'Draw me the screen that you look at first.', step: 'observability/dashboards' },
    { ask: 'One request crossed six services. Where did the two seconds go?', step: 'observability/traces' },
    { ask: 'It is still broken and you do not know why. What do you do now?', step: 'observability/mitigation' },
    { ask: 'It is over. What do you write down, and who reads it?', step: 'observability/post-incident' },
  ],
  tradeOffs: [
    {
      id: 'observability/burn-rate-windows',
      title: 'Burn-rate windows for a 30-day objective',
      criteria: ['Burn rate', 'Long and short window', 'Budget gone when it fires', 'Goes to', 'Source'],
      options: [
        {
          name: 'Fast burn',
          cells: [
            '14.4 times',
            '1 hour and 5 minutes',
            '2 per cent: 14.4 times 1 hour of 720',
            'A page',
            'The Site Reliability Workbook, chapter 5, Google, 2018',
          ],
          when: 'Something just broke. At 99.9 per cent it means more than 1.44 per cent of requests fail.',
        },
        {
          name: 'Middling burn',
          cells: [
            '6 times',
            '6 hours and 30 minutes',
            '5 per cent: 6 times 6 hours of 720',
            'A page',
            'The Site Reliability Workbook, chapter 5, Google, 2018',
          ],
          when: 'It limps. At 99.9 per cent it means more than 0.6 per cent of requests fail.',
        },
        {
          name: 'Slow burn',
          cells: [
            '1 times',
            '3 days and 6 hours',
            '10 per cent: 1 times 72 hours of 720',
            'A ticket',
            'The Site Reliability Workbook, chapter 5, Google, 2018',
          ],
          when: 'It leaks. At this speed the month ends with nothing left, and nobody has to get up for it.',
        },
      ],
    },
    {
      id: 'observability/three-kinds-of-telemetry',
      title: 'Metrics, traces, logs',
      criteria: ['The question it answers', 'What drives its price', 'Blind to'],
      options: [
        {
          name: 'Metrics',
          cells: [
            'Is it broken, since when, how badly?',
            'The number of label combinations',
            'The single request, and whatever is no label',
          ],
          when: 'Objectives, alerts and the first screen.',
        },
        {
          name: 'Traces',
          cells: [
            'Where did this request spend its time?',
            'Requests kept, times spans in each',
            'What sampling dropped, and calls that do not pass the context on',
          ],
          when: 'Several services, and latency that nobody owns. Keep the slow and failed ones on purpose.',
        },
        {
          name: 'Structured logs',
          cells: [
            'What exactly happened to this customer?',
            'Bytes written, indexed and kept',
            'Trends, unless you pay to count the lines',
          ],
          when: 'The last step of a diagnosis, found by trace id. An audit trail is kept apart from them.',
        },
      ],
    },
    {
      id: 'observability/kinds-of-indicator',
      title: 'What to count as good',
      criteria: ['Good event', 'Measured at', 'Fooled by'],
      options: [
        {
          name: 'Availability',
          cells: [
            'A valid request answered without a server-side error',
            'The load balancer, so a dead server counts too',
            'Errors sent as 200, and requests that never arrive',
          ],
          when: 'Anything that people wait for.',
        },
        {
          name: 'Latency',
          cells: [
            'A request answered below a stated threshold',
            'The load balancer, or the client when the network is part of the promise',
            'Averages, and failures that are fast',
          ],
          when: 'Interactive traffic. Count requests under the threshold; percentiles of servers do not average.',
        },
        {
          name: 'Freshness',
          cells: [
            'A read whose data is younger than promised',
            'The reader, by the age of what it got',
            'A pipeline that runs on time over no input',
          ],
          when: 'Feeds, search indexes, reports and caches.',
        },
        {
          name: 'Correctness',
          cells: [
            'A result that a second calculation or a known probe confirms',
            'A reconciliation job',
            'Checking with the same code that is wrong',
          ],
          when: 'Money, stock and pipelines, where a wrong answer looks healthy.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'Pages people for causes, such as CPU, rather than for what users feel.',
      soundsLike: ['page/alert* when/if/on cpu above/over/high', 'alert* on cpu and memory'],
    },
    {
      text: 'Promises that nothing will ever fail.',
      soundsLike: [
        'aim for hundred percent uptime/availability',
        'guarantee hundred percent uptime/availability',
        'must/will/should never be/go down',
      ],
    },
    {
      text: 'Judges latency by the average.',
      soundsLike: [
        'alert*/slo/objective on average/mean',
        'average/mean latency as sli/indicator/objective',
        'average/mean latency under/below is',
      ],
    },
    {
      text: 'Looks for the cause while users wait and a rollback is at hand.',
      soundsLike: [
        'find/know/understand root cause before rollback/rolling',
        'want/need understand before rollback/rolling',
        'debug in production first',
      ],
    },
    {
      text: 'Puts a user id or an order id into a metric label.',
      soundsLike: [
        'label*/tag* metric* user/order/customer id',
        'metric* label* user/order/customer id',
        'metric* per user id',
      ],
    },
    {
      text: 'Logs everything, personal data and tokens with it.',
      soundsLike: ['log everything', 'log/logging whole/full/entire request/body/payload'],
    },
    {
      text: 'Ends the review at a person.',
      soundsLike: ['it was human error', 'tell/told him/her/them be more careful', 'somebody/someone was careless'],
    },
  ],
} as const satisfies RoundExtras;
