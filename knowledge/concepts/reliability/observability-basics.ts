import type { Concept } from '../concept.ts';

export const observabilityBasics = {
  id: 'reliability/observability-basics',
  title: 'Observability basics',
  summary:
    'Being able to tell from the outside, while it runs, whether a service works for its users and, if not, why.',
  round: 'observability',
  track: null,
  related: ['reliability/logging-and-metrics', 'reliability/failure-mode-thinking'],
  sources: [
    {
      title: 'Site Reliability Engineering, chapter 6 on monitoring and the four golden signals',
      by: 'Rob Ewaschuk, Google',
      year: 2016,
    },
    { title: 'The Site Reliability Workbook, chapter 5, Alerting on SLOs', by: 'Steven Thurgood, Google', year: 2018 },
    { title: 'Prometheus documentation, Metric and label naming', by: 'Prometheus Authors', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What does it mean for a service to be observable, and what would you look at first?',
      points: [
        {
          text: 'From its outputs one can tell what a running service does, also for questions not planned for.',
          listensFor: [
            'from outside/outputs/what it emits',
            'without deploying/shipping/adding new code',
            'questions nobody planned/expected/foresaw',
            'unknown unknowns',
            'understand what is happening/it is doing',
          ],
        },
        {
          text: 'Logs, metrics and traces, and what each is for.',
          listensFor: [
            'logs metrics and/traces',
            'metrics logs and/traces',
            'trace follows/shows/tells',
            'metrics tell/show/say',
            'logs tell/show/say/explain/for',
          ],
        },
        {
          text: 'The golden signals by name: how slow, how much, how many failures, how full.',
          listensFor: [
            'golden signals',
            'latency traffic errors/and',
            'errors and saturation',
            'traffic errors',
            'latency errors/error rate',
          ],
        },
        {
          text: 'Start from what users feel, and go inwards from there.',
          listensFor: [
            'users feel/see/notice/experience',
            'from the user side/inwards/perspective',
            'symptom* first/before/not',
            'start at/with/from user*/edge/symptom*',
            'customer sees/feels/notices',
          ],
        },
      ],
      wrongAnswers: [
        'It means having dashboards: a wall of charts can still leave the one question of tonight open.',
        'CPU and memory are the first thing to look at: they are causes, and users feel latency and errors.',
      ],
      modelAnswer:
        'A service is observable when I can tell from outside what it is doing, including for questions nobody planned. The raw material is logs, metrics and traces: metrics tell me that something is wrong and since when, a trace shows me where in the chain the time went, and logs explain what happened to this one request. I look at the golden signals first: errors, latency, traffic and how saturated we are. I start with what users feel, so errors and latency at the edge, and go inwards from there. High CPU alone worries nobody if answers are correct and quick.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Observability costs money and attention. What would you collect, what would you leave out, and what would you wake somebody for?',
      points: [
        {
          text: 'Metrics are cheap for ever but lose the individual; traces are rich and get sampled.',
          listensFor: [
            'sample/sampled/sampling traces/of/requests/them/ten/one/successful',
            'traces are sampled/expensive',
            'metrics are cheap',
            'keep all/every error*/slow/failed',
            'tail sampling',
          ],
        },
        {
          text: 'High-cardinality labels, such as a user id, blow up a metrics store.',
          listensFor: [
            'cardinality',
            'user id as/in label/metric*/logs',
            'label per user/customer/order',
            'every/each label value/combination series',
            'time series explode*/explosion/per/for',
          ],
        },
        {
          text: 'Page on symptoms that need a human now; the rest is a ticket or a chart.',
          listensFor: [
            'page/wake/alert on symptom*',
            'page/wake somebody/someone/people only/when/if',
            'only page for/when/on',
            'ticket for/not/is',
            'actionable',
          ],
        },
        {
          text: 'Noise has a price: a pager that cries often is not heard.',
          listensFor: [
            'alert fatigue',
            'noise/noisy alert*/pager',
            'ignore/ignored/ignoring/mute alert*/pager/page*',
            'cries wolf',
            'delete alert*/it/them that/nobody',
          ],
        },
      ],
      wrongAnswers: [
        'Collect everything, storage is cheap: the bill says otherwise, and so does the search at three at night.',
        'Alert on every metric with a threshold: within weeks nobody reads them.',
      ],
      modelAnswer:
        'I keep metrics on everything because they are cheap, with few labels. A user id as a label is out, since each value makes a new time series; that belongs in logs or traces. Traces are sampled: every failed or slow request, and a small share of the rest. Logs are structured and kept for weeks, not years. Alerts are the strictest part. I page somebody only when users are hurt and a human can do something about it now; a disk that fills up in ten days is a ticket. Any alert that was ignored twice gets fixed or deleted, because alert fatigue is how real outages are missed.',
    },
    {
      rung: 'debug',
      prompt:
        'Support says checkout is slow for some customers. Your dashboard shows an average latency of 120 milliseconds, flat all week. Where do you look?',
      points: [
        {
          text: 'An average hides the tail; look at percentiles.',
          listensFor: ['average/mean hides/hide', 'p99', 'p95', 'percentile*', 'tail latency', 'histogram'],
        },
        {
          text: 'Split by endpoint, region, version, payment method until the slow group stands out.',
          listensFor: [
            'split/break/slice/group it/latency/down/by/them',
            'by endpoint/region/version/payment/customer/tenant',
            'per endpoint/region/version/tenant/customer',
            'stands/sticks/stand out',
            'what do/they/these have/customers in common',
          ],
        },
        {
          text: 'Take slow traces and see in which span the time is.',
          listensFor: [
            'slow trace*',
            'open/look/take/pick a/at/some/few trace*',
            'which span/dependency/call',
            'span',
            'where time goes/went/is',
          ],
        },
        {
          text: 'Measure where the user is: retries, connect time and queueing are not in the handler.',
          listensFor: [
            'measure/measured at/on/from edge/client/browser/load',
            'load balancer latency/log*/time/sees/measures',
            'client/browser/real user timing*/side/measure*/monitoring',
            'waiting/queue* before/for handler/worker/connection/request',
            'timer starts/start',
          ],
        },
      ],
      wrongAnswers: [
        'The dashboard is green, so it must be their network: the dashboard answers another question.',
        'Restart the pods and see: the evidence is gone with them.',
      ],
      modelAnswer:
        "An average hides it, and one over all endpoints even more: if one request in five hundred takes five seconds longer, the mean moves by ten milliseconds. So I look at p95 and p99 of checkout alone. Then I split by region, app version and payment method until a group stands out, say one bank. I pick a few slow traces from that group and see which span holds the time. If the handler looks quick in the trace, I compare with the latency at the load balancer, because our timer starts only when a worker picks the request up, and waiting for a free worker isn't in it. Afterwards that panel shows percentiles, and the average goes.",
    },
    {
      rung: 'design',
      prompt:
        'You launch a booking service next month with two people on call. Which signals, which objective and which alerts would you set up, and nothing more than needed?',
      points: [
        {
          text: 'An SLI per user journey: good bookings over all valid bookings.',
          listensFor: [
            'sli',
            'good/successful events/bookings/requests over/divided/out/of all/total/valid',
            'share/percentage/proportion of bookings/requests that',
            'counts as good/bad',
            'indicator is/per',
          ],
        },
        {
          text: 'An SLO with a target, a threshold and a window, and its budget in plain figures.',
          listensFor: [
            'slo',
            '99 point/9/5',
            'ninety nine',
            'over twenty/28/30/thirty/four days/weeks/eight',
            'error budget',
          ],
        },
        {
          text: 'Alert on how fast the budget burns, with a short and a long window.',
          listensFor: [
            'burn rate',
            'burn*/spend* budget fast/quick*/too',
            'budget burns/is burning/gone',
            'short and long window*',
            'two windows',
          ],
        },
        {
          text: 'One dashboard and a runbook per alert, linked from it.',
          listensFor: [
            'runbook',
            'one dashboard',
            'alert links/has/points/names',
            'first steps/step',
            'link* to/from alert/dashboard',
          ],
        },
      ],
      wrongAnswers: [
        'A target of one hundred per cent: then every release is a violation and the number means nothing.',
        'Thirty alerts to be safe: two people cannot be woken by thirty alerts.',
      ],
      modelAnswer:
        'One journey matters, making a booking, so I have one SLI: valid booking requests answered without a server error within a second, divided by all valid ones. The SLO is 99.5 per cent over twenty-eight days, so one in two hundred may fail, and we talk about raising it when we have data. I alert on the burn rate: a page when the last hour, confirmed by the last five minutes, burns the budget many times too fast. A slow burn over days is a ticket. One dashboard with golden signals per dependency and the latest deployments, and each page links to a runbook with its first steps.',
    },
    {
      rung: 'pressure',
      prompt: "It's three in the morning, errors are at forty per cent, and the logs you'd need aren't there. Go.",
      points: [
        {
          text: 'Mitigate before understanding: undo the last change.',
          listensFor: [
            'what changed/has changed',
            'rollback',
            'roll back/it/that/last',
            'last deploy*/change/release/flag',
            'mitigat* first/before',
            'turn/switch off the feature/flag',
          ],
        },
        {
          text: 'Use the signals there are: load balancer, database, dependencies.',
          listensFor: [
            'load balancer metrics/logs/status/tells/shows/codes',
            'database connections/metrics/cpu/locks',
            'dependency/dependencies/provider status/errors/health/page',
            'one endpoint/instance/zone or all/everywhere',
            'all endpoints/instances/zones or one',
          ],
        },
        {
          text: 'Say what you know and when you report again.',
          listensFor: [
            'status page',
            'tell/inform/update support/team/people/everyone/incident',
            'every fifteen/ten/thirty/twenty/15/30 minutes',
            'incident channel',
            'next update in/at',
          ],
        },
        {
          text: 'Afterwards add the missing signal, as an action with an owner.',
          listensFor: [
            'add the missing/log/metric',
            'missing log*/metric*/signal*/line',
            'postmortem/blameless',
            'action with/item/has an owner',
            'post incident/mortem review',
          ],
        },
      ],
      wrongAnswers: [
        'Add logging and deploy it to production first: users wait while the pipeline runs.',
        'Wake up everybody: five people guessing is slower than two with roles.',
      ],
      modelAnswer:
        "I mitigate first. What changed? If there was a deployment or a flag in the last hours, I roll it back now and understand it later. If nothing changed, I use what I have: load balancer metrics tell me whether it's one endpoint or everything, and one instance or all; then database connections and the status of our providers. A forty per cent rate often means one of several things in a pool is bad, so I take that out. I write in the incident channel what I know, with the next update in fifteen minutes. Tomorrow the missing log line goes into the postmortem with an owner and a date.",
    },
  ],
} as const satisfies Concept;
