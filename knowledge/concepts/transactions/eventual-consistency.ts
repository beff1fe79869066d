import type { Concept } from '../concept.ts';
import { KLEPPMANN_2017, MICROSERVICES_PATTERNS, SESSION_GUARANTEES } from '../sources.ts';

export const eventualConsistency = {
  id: 'transactions/eventual-consistency',
  title: 'Eventual consistency',
  summary: 'Copies of the same data may disagree for a while; when writing stops, they all arrive at the same value.',
  round: 'distributed',
  track: null,
  related: ['transactions/acid', 'transactions/transaction-boundaries', 'caching/stale-data'],
  sources: [
    SESSION_GUARANTEES,
    { title: 'Eventually Consistent, Communications of the ACM 52(1)', by: 'Werner Vogels', year: 2009 },
    KLEPPMANN_2017,
    MICROSERVICES_PATTERNS,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Explain eventual consistency to a new colleague, with an example from something they use.',
      points: [
        {
          text: 'Several copies, updated at different moments, so a reader may get an older value.',
          listensFor: [
            'several/many/more copies',
            'copies/replica* lag*/behind/differ/disagree',
            'old*/stale value',
            'copy to copy',
            'still see* old',
          ],
        },
        {
          text: 'If no new writes come, all copies converge; no bound on the time is promised by the word itself.',
          listensFor: [
            'converge*',
            'no new/more writes',
            'writ* stop*',
            'same value/number in end',
            'catch up',
            'eventually agree*',
          ],
        },
        {
          text: 'What is gained: reads and writes go on near the user or while a link is down.',
          listensFor: [
            'stay* available',
            'keep* working/accepting',
            'link/network down/broken/fails',
            'near user/reader',
            'fast* read*',
            'without waiting',
          ],
        },
        {
          text: 'Everyday case: a replica, a search index, a cache, a like counter.',
          listensFor: ['like count*', 'like counter', 'search index', 'read replica', 'cdn', 'feed', 'dns'],
        },
      ],
      wrongAnswers: [
        'The data is wrong for a few seconds and nobody can help it. Which entities may lag, and by how much, is a decision.',
        'It means writes may be lost. Lag and loss are different; losing an acknowledged write is a durability matter.',
      ],
      modelAnswer:
        'Think of the like counter under a video. You press like, and a friend in another country still sees the old number for a moment. There are several copies of that counter, and a change travels from one copy to the next instead of everywhere at once. If nobody presses any more, all copies converge on the same number; the word promises that, but not how soon. What we get in return is speed and availability: each region answers from its own copy without waiting for the others, and keeps working while the link between them is down.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Take an online shop. Which of its data may be eventually consistent, which may not, and what sits in between?',
      points: [
        {
          text: 'May lag: search, recommendations, review counts.',
          listensFor: [
            'search index/result*',
            'recommendation*',
            'review* count*/may/can',
            'search may/can',
            'rating*',
            'catalog*/catalogue can/may',
          ],
        },
        {
          text: 'Must not: taking the last item, payment, permissions being withdrawn.',
          listensFor: ['last item/piece', 'payment*', 'permission*', 'stock at checkout', 'revok*', 'balance'],
        },
        {
          text: 'In between: session guarantees, such as reading your own writes.',
          listensFor: [
            'read* your own write*',
            'read* own write*',
            'own order/change/write',
            'monotonic read*',
            'session guarantee*',
          ],
        },
        {
          text: 'The choice is per entity and by the cost of being wrong: an apology or a refund may be cheaper than waiting.',
          listensFor: [
            'per entity',
            'cost of wrong/being/mistake',
            'apolog*',
            'compensat*',
            'what wrong answer costs',
            'voucher',
          ],
        },
      ],
      wrongAnswers: [
        'Choose a consistent or an eventual database for the whole shop. One product holds both kinds, often in the same store.',
        'Strong consistency is always better if we can afford it. It also means refusing to answer in a partition.',
      ],
      modelAnswer:
        'I decide per entity, by what a wrong answer costs. Search results, recommendations and review counts may lag by a minute; nobody is harmed. Taking the last item, payments and revoked permissions may not: there I go to the one place that decides, and accept waiting or an error. In between sits what confuses people: I place an order and my order list is empty. That needs reading your own writes, so I read from the primary for a short while after a write. And sometimes business prefers the risk: sell one too many and apologise with a voucher, rather than stop selling during a partition.',
    },
    {
      rung: 'debug',
      prompt:
        'Users change their profile picture, reload, and now and then see the old one; another reload brings the new one, a third the old one again. What is going on?',
      points: [
        {
          text: 'Reads alternate between copies with different lag.',
          listensFor: [
            'different replica*/copies/cache*',
            'two/several replica*/copies',
            'alternat*',
            'load balancer spread*/picks',
            'round robin',
            'each reload hits/goes/lands',
          ],
        },
        {
          text: 'Two guarantees are broken: read-your-writes, and monotonic reads.',
          listensFor: ['monotonic', 'read* your/own write*', 'back in time', 'backwards', 'newer then older'],
        },
        {
          text: 'Measure the lag, and rule out browser and CDN copies first.',
          listensFor: [
            'replica* lag',
            'measure* lag',
            'lag metric*/per',
            'browser cache',
            'cdn',
            'response header*',
            'age header',
          ],
        },
        {
          text: 'Fix: primary after a write, stick to a replica, or a minimum version; new URL for each picture.',
          listensFor: [
            'primary for/after',
            'read from primary',
            'stick* to/session',
            'sticky',
            'version*/hash in url/name',
            'new url',
            'log position',
            'minimum version/position',
          ],
        },
      ],
      wrongAnswers: [
        'Invalidate the cache more often. If the source of the refill is a lagging replica, the old value comes straight back.',
        'Wait a second after each write. Lag has no upper bound under load.',
      ],
      modelAnswer:
        "New, old, new means the reloads land on different copies with different lag. Two promises are broken: you don't read your own writes, and you can even go back in time, so reads aren't monotonic. First I rule out the browser cache and the CDN by looking at the response headers. Then I measure replication lag for each replica and log which one answered. To fix it, a user who has just written reads from the primary for a few seconds, or carries the log position of that write, and a replica answers only once it has reached it. For pictures there's an easier way: a new URL for each upload.",
    },
    {
      rung: 'design',
      prompt:
        'Orders and warehouse are separate services with their own databases. Design how an order reaches the warehouse without a distributed transaction.',
      points: [
        {
          text: 'The order and its event are committed together: an outbox, or change data capture.',
          listensFor: ['outbox', 'cdc', 'change data capture', 'same/one transaction', 'commit* together'],
        },
        {
          text: 'Delivery at least once, the consumer deduplicates by event id and minds the order.',
          listensFor: [
            'at least once',
            'event id',
            'dedup*',
            'idempotent',
            'version number',
            'per order key',
            'partition* by order',
          ],
        },
        {
          text: 'States are visible: pending, confirmed, rejected; the interface shows them.',
          listensFor: [
            'pending',
            'state* visible/shown/machine',
            'confirmed or rejected',
            'awaiting',
            'show* user/customer/status',
          ],
        },
        {
          text: 'When the warehouse says no, a compensation: refund, cancel, tell the customer.',
          listensFor: ['compensat*', 'refund*', 'cancel* order', 'saga', 'undo step'],
        },
        {
          text: 'Watch the lag and reconcile what got stuck.',
          listensFor: ['lag alert/metric', 'alert on/when', 'oldest event/message/unsent', 'reconcil*', 'stuck'],
        },
      ],
      wrongAnswers: [
        'Write to both databases, one after the other. A crash in between leaves them apart with nobody knowing.',
        'Use 2PC across the services. It ties the availability of each to the other, and many brokers and stores do not take part.',
      ],
      modelAnswer:
        "The order service commits the order as pending and an outbox row together. A relay publishes at least once, partitioned by order id so one order's events keep their sequence. The warehouse records the event id in the same transaction as its reservation, so a duplicate does nothing. It answers with reserved or rejected, and the order moves to confirmed or cancelled; the customer sees those states rather than a spinner. If stock is gone, a compensation refunds the payment and says sorry. I alert on the age of the oldest unsent event, and a nightly job reconciles both sides, because something always gets stuck.",
    },
    {
      rung: 'pressure',
      prompt: "Product says: 'users must never see stale data'. You have two minutes with them. What do you say?",
      points: [
        {
          text: 'Even a strongly consistent answer can be old by the time it is on the screen.',
          listensFor: [
            'old when/by/once',
            'already old',
            'by time it/screen',
            'screen* old/stale',
            'arrives/reaches screen',
            'snapshot',
          ],
        },
        {
          text: 'Ask which data, and what it costs when it is stale.',
          listensFor: [
            'which data/screen*/field*',
            'what happens if/when',
            'what does it cost',
            'what harm',
            'cost* of stale',
          ],
        },
        {
          text: 'Offer a number: a freshness target for each kind.',
          listensFor: ['freshness', 'within second*/minute/five/one', 'second* old', 'up to a minute', 'at most'],
        },
        {
          text: 'Check at the moment of the decision: guard the write, not every read.',
          listensFor: [
            'check* at/when/again',
            'at checkout',
            'guard* write*',
            'when they buy/pay/press',
            'moment of decision/purchase',
            'own change*',
          ],
        },
      ],
      wrongAnswers: [
        'Then we read everything from the primary. That costs scale and availability, and the page is still a snapshot.',
        'Eventual consistency cannot be avoided, sorry. It can, for the few places that need it.',
      ],
      modelAnswer:
        "I'd say that even a perfect read is already old when it reaches the screen; another customer can buy in that second. So let's ask which data hurts when it's stale, and how much. For a price the customer pays, we check again at checkout and tell them if it changed: the decision is guarded, not every glance. For their own changes, they'll see them at once. For review counts and search I'd offer a freshness target: within a minute, measured and alerted on. That keeps the site quick and available, and you get a number to hold us to instead of a word like never.",
    },
  ],
} as const satisfies Concept;
