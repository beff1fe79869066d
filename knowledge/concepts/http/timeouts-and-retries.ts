import type { Concept } from '../concept.ts';
import { BUILDERS_RETRIES, METASTABLE_FAILURES, SRE_OVERLOAD } from '../sources.ts';

export const timeoutsAndRetries = {
  id: 'http/timeouts-and-retries',
  title: 'Latency, timeouts and retries',
  summary: 'How long a call takes, how long you are willing to wait, and what you do when the answer does not come.',
  round: 'fundamentals',
  track: null,
  related: ['http/idempotency-and-safety', 'http/request-lifecycle'],
  sources: [
    SRE_OVERLOAD,
    BUILDERS_RETRIES,
    METASTABLE_FAILURES,
    {
      title: 'The Tail at Scale, Communications of the ACM 56(2)',
      by: 'Jeffrey Dean and Luiz André Barroso',
      year: 2013,
    },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Explain latency, timeout and retry to a new colleague, and what a timeout tells you about the request.',
      points: [
        {
          text: 'Latency is the time until the answer, stated as percentiles.',
          listensFor: ['latency is/means time', 'percentile*', 'p95', 'p99', 'median'],
        },
        {
          text: 'A timeout is the longest we wait, so that a slow call does not hold our resources for ever.',
          listensFor: [
            'longest/most wait',
            'stop/give waiting/up',
            'how long wait',
            'hold/holds/tie/ties thread/threads/connection/connections/resources',
          ],
        },
        {
          text: 'A timeout leaves the outcome open: it may have been done.',
          listensFor: [
            'may/might/could have happened/worked/succeeded/done/been',
            'unknown outcome/whether/result',
            'outcome/result is/stays unknown/open',
            'tells nothing',
            'dont know whether/if',
          ],
        },
        {
          text: 'A retry is safe only when repeating does no harm.',
          listensFor: ['idempotent', 'idempotency key', 'safe to repeat/retry', 'repeat* harmless/safe/harm'],
        },
        {
          text: 'Retries wait longer each time and at random, with a limit.',
          listensFor: ['exponential backoff', 'backoff', 'jitter', 'random*', 'limit/cap/maximum retries/attempts'],
        },
      ],
      wrongAnswers: [
        'A timeout means that the request failed; the work may be finished and only the answer lost.',
        'Leaving the timeout at the library default; for several well-known clients that is no limit at all.',
      ],
      modelAnswer:
        'Latency is the time from sending until the answer is there; I quote it as percentiles, say p50 and p99, because the slow few matter. A timeout is the longest I am willing to wait. It protects me: every waiting call holds a thread, a connection and memory. What it does not tell me is what happened: the request may have been lost, may still be running, or may have succeeded and only the answer got lost. So I retry only what is idempotent, or what carries an idempotency key. And I retry politely: a small limit, exponential backoff, and jitter, so that a thousand clients who failed together do not all come back in the same instant.',
    },
    {
      rung: 'trade-offs',
      prompt: 'How do you choose a timeout and a number of retries? What goes wrong on each side?',
      points: [
        {
          text: 'Too short fails calls that would have worked and adds load; too long lets one slow dependency fill our pool.',
          listensFor: [
            'too short',
            'too long',
            'fail/fails/kill/kills healthy/good/slow',
            'fill/fills/exhaust/exhausts pool/threads',
            'pool fills/exhausted',
          ],
        },
        {
          text: 'Starts from the measured tail of the dependency, bounded by what the caller is still waiting for.',
          listensFor: [
            'p99',
            'measured latency/tail',
            'tail latency',
            'remaining budget/time',
            'deadline',
            'caller still/already waiting/gone/left',
          ],
        },
        {
          text: 'Retries in several layers multiply.',
          listensFor: ['multipl*', 'three layers', '27', 'twenty seven', 'each layer', 'one/single layer retries/only'],
        },
        {
          text: 'A retry budget keeps extra load to a share of normal traffic.',
          listensFor: [
            'retry budget',
            'ten/10 percent',
            'share/fraction of traffic/requests',
            'circuit breaker',
            'token bucket',
          ],
        },
        {
          text: 'Retries only what can succeed: brief faults and refusals, not errors in the request.',
          listensFor: [
            'transient',
            'connection reset/refused/errors',
            '503 or/and/with',
            'not/never/dont 400/4xx/four',
            'respect/honour/obey* retry after',
            '4xx',
          ],
        },
      ],
      wrongAnswers: [
        'Thirty seconds everywhere to be generous; at a thousand calls a second that is thirty thousand calls waiting.',
        'More retries make it more reliable; under overload they are the load.',
      ],
      modelAnswer:
        'Too short, and I fail calls that were about to work, then send them again. Too long, and one slow dependency fills my connection pool and takes unrelated traffic with it. I start from the measured p99 of that dependency, add some room, and cap it by the remaining budget of my own caller, passed along as a deadline; working for someone who has left is waste. Retries multiply: three layers with three attempts each make 27 calls at the bottom. So one layer retries, once or twice, with backoff and jitter, and under a retry budget of about ten percent of its requests, which is what Google describes. I retry transient faults like a reset or a 503 and honour Retry-After; a 400 will be just as wrong next time.',
    },
    {
      rung: 'debug',
      prompt:
        'A dependency that normally answers in 50 milliseconds took 5 seconds for two minutes, then recovered. Our service stayed down for twenty. Why?',
      points: [
        {
          text: 'Does the arithmetic: calls in flight grow a hundredfold and fill the pool.',
          listensFor: [
            'hundred times/fold',
            'in flight',
            'littles law',
            'pool full/fills/exhausted/filled/ran',
            'threads waiting/stuck/blocked/exhausted',
            '500 concurrent/calls/connections',
          ],
        },
        {
          text: 'Our own retries kept the load up after the cause was gone.',
          listensFor: [
            'retry storm',
            'retries kept/keep/add/added/multiplied/amplif*',
            'metastable',
            'retry amplification',
            'load stays/stayed/kept',
          ],
        },
        {
          text: 'We worked through a queue whose callers had long given up.',
          listensFor: [
            'caller/callers/client/clients/user/users gone/given/left/gave',
            'stale requests/work/queue',
            'queue of/full old/dead/abandoned/stale',
            'abandoned',
            'backlog',
          ],
        },
        {
          text: 'To get out now: shed load, drain the queue, let traffic in slowly.',
          listensFor: [
            'shed* load/traffic',
            'drop*/clear*/drain* queue/backlog/traffic',
            'let traffic/back slowly/gradually',
            'ramp up',
            'turn/switch off retries',
          ],
        },
        {
          text: 'To stay out: short timeouts, retry budget, breaker, bounded queue, deadlines.',
          listensFor: [
            'circuit breaker',
            'retry budget',
            'bounded/short queue',
            'shorter/short timeout/timeouts',
            'bulkhead',
            'deadline propag*',
            'jitter',
          ],
        },
      ],
      wrongAnswers: [
        'Adding instances in the middle of it; more clients in the retry storm hit the same dependency harder.',
        'Raising the timeout because calls timed out; it makes the pool fill sooner and empty later.',
      ],
      modelAnswer:
        'First why we fell over: at a hundred calls a second, 50 milliseconds means 5 in flight. At 5 seconds it is 500 concurrent calls, far past the pool. Then why we stayed down: our clients retried, so the retries kept the load above capacity after the cause was gone, and we were busy with a backlog whose callers had left. That is a metastable failure; it feeds itself. To get out I shed load at the front, clear the queue, turn off retries by configuration, and ramp up slowly. To stay out: a timeout near the normal p99 rather than seconds, a circuit breaker for that dependency, a retry budget with jitter, a short bounded queue, and a deadline on each request. Then old work is dropped before it starts.',
    },
    {
      rung: 'design',
      prompt:
        'Checkout has to answer within 800 milliseconds. It needs stock, a price and a fraud check whose p99 is 600, and then it takes the payment. Plan the time.',
      points: [
        {
          text: 'One deadline for the whole request, handed on with each call.',
          listensFor: ['deadline', 'remaining time/budget', 'total/overall budget/time', 'time budget', '800 budget'],
        },
        {
          text: 'Independent calls run side by side.',
          listensFor: [
            'in parallel',
            'parallel calls',
            'side by side',
            'concurrent*',
            'same time stock/price/fraud',
            'all three at/start/once',
          ],
        },
        {
          text: 'A quick read may be repeated once if there is time left.',
          listensFor: [
            'retry once/one',
            'one retry/repeat',
            'retry/retries/hedge read/reads/stock/price',
            'if time/budget left/remains',
            'hedg*',
          ],
        },
        {
          text: 'The fraud check has a fallback decided with the business.',
          listensFor: [
            'fallback',
            'manual review',
            'fraud late/slow/times/misses',
            'small orders/amounts/baskets',
            'decide* business/product',
            'degrade*',
          ],
        },
        {
          text: 'The payment carries a key, has no blind retry, and may finish after the answer.',
          listensFor: [
            'idempotency key',
            'payment key/async*/pending',
            '202',
            'pending order/status',
            'finish*/complete* background/after/asynchronously',
            'outbox',
          ],
        },
      ],
      wrongAnswers: [
        'Giving each of four calls 800 milliseconds; one after the other that is over three seconds.',
        'Skipping the fraud check whenever it is slow; whoever can make it slow can then buy anything.',
      ],
      modelAnswer:
        'I set one deadline of 800 milliseconds at the edge and hand on what remains with every call. Stock, price and fraud start in parallel. Stock and price are quick reads: 100 milliseconds each, one retry if there is time. Fraud gets 450; its p99 is 600, so at least one call in a hundred misses that, and then a fallback agreed with the business applies: small baskets from known customers pass, the rest go to manual review. That leaves about 300 for the payment, which carries an idempotency key and is sent once. If it has not answered by then, I reply 202 with a pending order, and a worker asks the provider and completes it. The numbers are first guesses; I would tune them from the measured percentiles.',
    },
    {
      rung: 'pressure',
      prompt: 'Average response time is 80 milliseconds, so our service is fast. Agree or disagree? Be brief.',
      points: [
        {
          text: 'Disagrees: an average hides the tail.',
          listensFor: [
            'average/mean hides/hide',
            'hides tail/slow',
            'tail latency',
            'average tells/says little/nothing',
            'few slow requests/calls/users',
          ],
        },
        {
          text: 'Asks for percentiles, and for whom.',
          listensFor: ['p99', 'p95', 'percentile*', 'histogram', 'one in hundred'],
        },
        {
          text: 'Shows that fan-out makes the tail a problem for everybody.',
          listensFor: [
            'fan out/outs',
            '20/twenty calls/services',
            '18 percent',
            'eighteen percent',
            'slowest call/one/of',
          ],
        },
        {
          text: 'Says where to measure and that percentiles cannot be averaged.',
          listensFor: [
            'measure* at/from client/edge/user',
            'client side',
            'average*/averaging percentiles/p99s/p99',
            'merge histograms',
            'including/include/count failed/timeouts/errors',
            'from the client/user',
          ],
        },
      ],
      wrongAnswers: [
        'Averaging the p99 of ten instances to get the p99 of the service; the histograms have to be merged instead.',
        'Calling it fast since errors are excluded; a timeout is the slowest answer there is and has to count.',
      ],
      modelAnswer:
        'Disagree: I cannot tell from that. The average hides the tail. With nine hundred and ninety requests at 20 milliseconds and ten at 6 seconds, the mean is 80 and one in a hundred people waits six seconds. So I want p50, p95 and p99 from a histogram. And fan out makes it worse: a page that makes 20 calls hits at least one call slower than its p99 in about 18 percent of views, since 0.99 to the twentieth is 0.82. I measure from the client or at least at the edge, include timeouts, and merge histograms across instances, because averaging percentiles gives a number that means nothing. Show me a p99 of 150 and I will call it fast.',
    },
  ],
} as const satisfies Concept;
