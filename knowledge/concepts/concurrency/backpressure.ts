import type { Concept } from '../concept.ts';
import { METASTABLE_FAILURES, SRE_OVERLOAD } from '../sources.ts';

export const backpressure = {
  id: 'concurrency/backpressure',
  title: 'Backpressure',
  summary:
    'When work arrives faster than it can be done, the slow side makes the fast side wait, slow down or give up.',
  round: 'distributed',
  track: null,
  related: [
    'concurrency/worker-queues',
    'concurrency/retries-and-dead-letters',
    'caching/cache-stampede',
    'system-design/rate-limiting',
  ],
  sources: [
    METASTABLE_FAILURES,
    SRE_OVERLOAD,
    {
      title: "The Amazon Builders' Library: Using load shedding to avoid overload",
      by: 'David Yanacek, Amazon Web Services',
      year: 2019,
    },
    { title: 'RFC 9293, Transmission Control Protocol (TCP), section 3.8 on flow control', by: 'IETF', year: 2022 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is backpressure, and what happens to a system that has none?',
      points: [
        {
          text: 'The consumer signals that it is full, and the producer slows, waits or drops.',
          listensFor: [
            'producer slow*/wait*/stop*',
            'consumer tells/signals/says',
            'signal*',
            'slow side',
            'slow down producer/sender/caller',
            'tell* sender/producer/caller',
          ],
        },
        {
          text: 'Without it buffers grow: latency first, then memory, then a crash.',
          listensFor: [
            'buffer* grow*',
            'queue* grow*',
            'out of memory',
            'memory full/grows/runs',
            'latency climb*/grow*/rises',
            'unbounded',
          ],
        },
        {
          text: 'A buffer smooths peaks; it does not help when arrival stays above service.',
          listensFor: [
            'smooth*/absorb* peak*/burst*',
            'buffer only/absorbs/smooths/helps',
            'on average',
            'longer than',
            'stay* above/faster',
          ],
        },
        {
          text: 'Examples: a bounded queue, TCP flow control, prefetch limits, 429 and 503.',
          listensFor: ['bounded queue', 'flow control', 'prefetch', '429', '503', 'receive window', 'pull* based/only'],
        },
      ],
      wrongAnswers: [
        'A larger queue is backpressure. It is the opposite: it hides that the work is not getting done.',
        'Autoscaling makes it superfluous. It takes minutes, has limits, and the database behind does not scale along.',
      ],
      modelAnswer:
        "Backpressure is how a slow side tells a fast side to slow down. If work arrives faster than I can do it, something has to give: the producer waits, or work is refused. Without such a signal, queues grow silently. First latency climbs, then callers time out and we work on requests nobody waits for, then memory runs out and we lose everything that was queued. A buffer absorbs bursts, but it can't help if arrivals stay above what we manage on average. You see the idea everywhere: TCP flow control, a bounded queue that blocks, a consumer's prefetch limit, or an API that answers 429 or 503 with Retry-After.",
    },
    {
      rung: 'trade-offs',
      prompt: 'Your service is over capacity. Compare blocking the producer, dropping, queueing and degrading.',
      points: [
        {
          text: 'Block: nothing is lost, but the slowness travels upwards and ties up their threads.',
          listensFor: ['block*', 'travels up*', 'threads/connections tied/held/wait*', 'upstream', 'nothing lost'],
        },
        {
          text: 'Drop or reject: quick and honest; the caller must cope, and you choose what to drop.',
          listensFor: ['reject*', 'drop*', 'shed*', 'fail fast', 'less important first', 'by priority'],
        },
        {
          text: 'Queue: for short peaks and work that may be late; needs a bound and an age limit.',
          listensFor: [
            'queue* for/if/when/is/only/needs',
            'bounded',
            'age limit',
            'short burst*/peak*',
            'may be late',
            'expire* job*/request*/message*',
          ],
        },
        {
          text: 'Degrade: a cheaper answer for everyone.',
          listensFor: [
            'degrad*',
            'cheaper answer/response/version',
            'without recommendation*',
            'cached answer',
            'fewer result*',
            'simpl* page/answer/response',
          ],
        },
        {
          text: 'It depends on whether the source can wait: a person cannot, a batch can, a sensor will not.',
          listensFor: [
            'can producer/source/sender wait',
            'can wait',
            'cannot/cant wait',
            'batch can',
            'person/user will/wont/cannot/leaves',
            'who sends/is',
          ],
        },
      ],
      wrongAnswers: [
        'Never drop anything. Then everything is late, which for interactive work is the same as dropping everything.',
        'Reject at random. Health checks, payments and crawlers are not worth the same.',
      ],
      modelAnswer:
        "It depends on who is sending. A batch job can wait, so I block it: nothing is lost, and it slows to our pace. For interactive calls blocking is dangerous, because their threads wait too and the slowness travels upstream. There I reject early with a 503, cheap things first: crawlers before shoppers, shoppers before payments. A queue is right for short peaks and work that may be late, but it needs a bound, and an age limit so that we don't serve people who have left. And before rejecting I try to degrade: results without recommendations, a cached answer. A sensor can't wait, so there I keep the newest reading and drop older ones.",
    },
    {
      rung: 'debug',
      prompt:
        'At peak, latency goes from fifty milliseconds to thirty seconds, throughput falls rather than stays level, and it stays bad long after the peak. Explain.',
      points: [
        {
          text: 'A queue with no bound somewhere: requests wait longer than their callers do.',
          listensFor: [
            'unbounded',
            'no bound/limit',
            'queue somewhere/before/in',
            'wait* longer than',
            'thread pool queue',
            'accept queue',
          ],
        },
        {
          text: 'Work for callers who have gone: useful throughput falls though the machine is busy.',
          listensFor: [
            'nobody waits/waiting',
            'people/callers/users who have/left/gone',
            'dead request*',
            'goodput',
            'useless work',
            'already timed',
            'timeout* already',
          ],
        },
        {
          text: 'Retries keep the load up after the peak: the bad state feeds itself.',
          listensFor: [
            'retries/retry keep*/add/double*',
            'feeds itself',
            'metastable',
            'retry storm',
            'stays bad because',
            'retry/retries on top',
          ],
        },
        {
          text: 'Look at queue length and waiting time apart from service time.',
          listensFor: [
            'queue length/depth',
            'waiting time',
            'wait* versus/and/apart service',
            'service time',
            'time in queue',
          ],
        },
        {
          text: 'Fix: limit concurrency, bound the queue, drop what is past its deadline, cap retries; to recover, cut the load.',
          listensFor: [
            'limit concurrency',
            'concurrency limit',
            'bound* queue',
            'past deadline',
            'deadline*',
            'retry budget',
            'cut* load',
          ],
        },
      ],
      wrongAnswers: [
        'The machine is too small. That explains fifty milliseconds becoming two hundred, not a fall in throughput that outlasts the peak.',
        'Raise the timeouts. The queue then holds even more, for longer.',
      ],
      modelAnswer:
        "Somewhere there's an unbounded queue, perhaps in front of the thread pool. At peak it fills until requests wait longer than their callers do. From then on we work for people who have gone: the machine is busy and useful throughput falls. Their clients retry, and the retries keep the load above capacity even after the peak, so the state feeds itself. I'd confirm it by measuring time in queue apart from service time; service time will look normal. To recover I cut load at the gateway until the queue drains. To prevent it: a concurrency limit, a short bounded queue, deadlines carried with each request so expired ones are dropped, and a retry budget in the clients.",
    },
    {
      rung: 'design',
      prompt:
        'Design the intake for device readings: fifty thousand devices, bursts when they reconnect after an outage, a database that takes a fixed number of writes each second.',
      points: [
        {
          text: 'A durable log or queue between intake and database, sized by how long a peak it has to hold.',
          listensFor: ['durable log/queue', 'kafka', 'log between', 'minutes/hours of', 'buffer* sized', 'sized for'],
        },
        {
          text: 'Writers pull at a rate the database bears, in batches.',
          listensFor: ['batch*', 'pull*', 'at rate', 'own pace', 'steady rate', 'bulk insert'],
        },
        {
          text: 'Devices spread their return: jitter, Retry-After, a local buffer with a bound.',
          listensFor: [
            'jitter',
            'retry after',
            'local/own buffer',
            'device* buffer*/keep*/store*',
            'random delay',
            'spread*',
          ],
        },
        {
          text: 'A policy for overflow: newest first, or thinned, or alarms before the rest.',
          listensFor: [
            'alarm* first/before/own',
            'newest first/reading*',
            'thinned/thinning',
            'downsample*',
            'drop* old*',
            'priority',
          ],
        },
        {
          text: 'Signals: lag in seconds, time to drain, refusals.',
          listensFor: [
            'lag in/as/alert',
            'consumer lag',
            'time to drain',
            'drain* time',
            'rejected/refused per/rate/count',
            'alert*',
          ],
        },
      ],
      wrongAnswers: [
        'Scale the intake. It passes the burst to the database even faster.',
        'A queue without a limit, disks are cheap. If the mean rate exceeds the write rate, readings are days old and nobody has decided it.',
      ],
      modelAnswer:
        "Intake validates and appends to a durable log, say Kafka, partitioned by device, sized for some hours of peak. Writers pull from it at a steady rate the database bears, inserting in batches, with device and timestamp as the key so repeats are harmless. After an outage the devices reconnect with jitter, send from their local buffer, and respect 429 with Retry-After. I also decide what happens when even that isn't enough. Alarms have their own topic and always go first, and old readings get thinned to one a minute. I watch consumer lag in seconds and the time to drain, because if the average exceeds the write rate, no buffer saves us.",
    },
    {
      rung: 'pressure',
      prompt:
        "The queue has two million messages, workers do five hundred a second, arrivals are four hundred. The CEO asks: 'When are we back to normal?' Answer, and then improve the answer.",
      points: [
        {
          text: 'Drain by the difference: a hundred a second, so twenty thousand seconds, about five and a half hours.',
          listensFor: [
            'difference',
            'hundred a/per second',
            'twenty thousand second*',
            'five and half',
            'five/six hours',
            '5 5 hours',
            'net rate',
          ],
        },
        {
          text: 'That holds only if the arrivals stay; say the assumption.',
          listensFor: ['if arrivals', 'assum*', 'arrivals stay*', 'evening peak', 'as long as'],
        },
        {
          text: 'Faster: more workers up to what the database allows; double to a thousand and it is under an hour.',
          listensFor: [
            'more workers',
            'double* workers/to',
            'thousand a/per second',
            'under/within an hour',
            'an hour',
            'six hundred',
          ],
        },
        {
          text: 'Serve fresh work first: a new queue for what comes in now, the backlog beside it.',
          listensFor: [
            'fresh/new work/message*/job* first',
            'newest first',
            'new queue',
            'backlog separate*/beside/on/in',
            'second queue',
            'drop* expired/stale/old',
          ],
        },
      ],
      wrongAnswers: [
        'Two million by five hundred, a bit over an hour. That forgets what arrives meanwhile.',
        'Add as many workers as possible. If the database is the limit, they only queue there.',
      ],
      modelAnswer:
        "We gain the difference: five hundred out, four hundred in, so a hundred a second. Two million divided by that is twenty thousand seconds, about five and a half hours, if arrivals stay as they are. That's the honest answer; now the better one. If the database has room, I double the workers to a thousand a second. Then we gain six hundred, and it's just under an hour. And customers can feel normal much sooner: I route new messages to a second queue that's served first, and let the backlog drain beside it. Messages that are pointless by now, like expired codes, I drop, with product's agreement. I'll report progress every thirty minutes.",
    },
  ],
} as const satisfies Concept;
