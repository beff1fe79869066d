import type { Concept } from '../concept.ts';

export const whenNotToCache = {
  id: 'caching/when-not-to-cache',
  title: 'When not to cache',
  summary:
    'A cache costs correctness and operation; sometimes an index, a better query or nothing at all is the answer.',
  round: 'caching',
  track: null,
  related: ['caching/stale-data', 'caching/cache-aside', 'caching/cdn-and-application-cache', 'databases/indexes'],
  sources: [
    {
      title: "The Amazon Builders' Library: Caching challenges and strategies",
      by: 'Matt Brinkley and Jas Chhabra, Amazon Web Services',
      year: 2019,
    },
    { title: 'Password Storage Cheat Sheet', by: 'OWASP', year: 2024 },
    { title: 'PostgreSQL 17 documentation, Materialized Views', by: 'PostgreSQL Global Development Group', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Name situations in which a cache does more harm than good.',
      points: [
        {
          text: 'Entries are seldom read again before they change or expire.',
          listensFor: [
            'read* once',
            'rarely/seldom/never read again',
            'low hit',
            'changes more often',
            'write heavy',
            'long tail',
          ],
        },
        {
          text: 'A wrong answer is expensive: permissions, balances, the last item.',
          listensFor: [
            'permission*',
            'balance*',
            'last item/seat',
            'stale answer/value expensive/costs/harms',
            'must be current/fresh/right',
          ],
        },
        {
          text: 'The source is fast enough already.',
          listensFor: ['already fast', 'fast enough', 'primary key', 'database own/already cache*', 'cheap query/read'],
        },
        {
          text: 'It hides the real fault: a missing index, N+1, a chatty call.',
          listensFor: ['missing index', 'n+1', 'hide*', 'slow query', 'real problem/fault/cause', 'bad query'],
        },
      ],
      wrongAnswers: [
        'A cache never hurts, at worst it misses. Each miss costs an extra trip, and every entry is a copy that can be wrong.',
        'Personal data must never be cached. It may, with a key per user and a private response; the risk is the shared key.',
      ],
      modelAnswer:
        "I'd leave it out in four cases. If entries are rarely read again, the hit ratio is low and I only add a round trip to every read. If a stale answer is expensive, like a permission, a balance or the last seat, the copy isn't worth the risk. If the source is fast enough, say a lookup by primary key that the database already serves from memory, there's little to win. And if the read is slow because of a missing index or an N+1, a cache only hides the real problem until the first miss, or the first restart, shows it again.",
    },
    {
      rung: 'trade-offs',
      prompt: 'A page is slow. Before adding a cache, what else would you weigh up, and when is the cache still right?',
      points: [
        {
          text: 'Fix the query first: an index or fewer calls has no staleness.',
          listensFor: ['missing/right/add/an index', 'n+1', 'fewer quer*/call*', 'query plan', 'explain', 'fix query'],
        },
        {
          text: 'Precompute: a summary table or materialised view lives inside the database.',
          listensFor: ['materiali*', 'precompute*', 'summary table', 'denormali*', 'aggregate table'],
        },
        {
          text: 'Scale reads with a replica: all queries, small lag, no keys to invalidate.',
          listensFor: ['read replica', 'replica* answer*/for/with/takes', 'follower', 'scale read*'],
        },
        {
          text: 'The cache is right for hot, shared, expensive reads with an agreed age.',
          listensFor: [
            'hot and/shared/keys/reads',
            'read* often/many/thousand',
            'expensive and/to',
            'agreed age/staleness',
            'same answer/result',
            'read far more',
          ],
        },
        {
          text: 'Count its price: invalidation, another failure mode, cold start, tests.',
          listensFor: [
            'invalidat*',
            'failure mode',
            'cold start',
            'another/one more thing/system/component',
            'fall over',
            'two copies',
          ],
        },
      ],
      wrongAnswers: [
        'A cache is quicker to add than an index. To add, yes; then its invalidation stays with you.',
        'A replica and a cache are the same thing. A replica answers any query; a cache answers only what was asked before.',
      ],
      modelAnswer:
        "First I'd look at the query plan. An index or fewer queries costs nothing in freshness. If the work is an aggregate, a summary table or a materialised view keeps it inside the database, where it can be refreshed on my terms. If it's sheer read volume, a read replica answers any query with a small lag and nothing to invalidate. A cache is right when the same answer is expensive and read far more often than it changes, and product has agreed on its age. Then I add up the price: invalidation, a new failure mode, a cold start I have to survive. If that still looks good, I build it.",
    },
    {
      rung: 'debug',
      prompt:
        'A team added Redis in front of the database and the service became slower. The hit ratio is fifteen percent. Explain, and decide.',
      points: [
        {
          text: 'Most reads now pay twice: a miss in the cache and then the database.',
          listensFor: [
            'pay* twice/both',
            'extra round/hop/trip',
            'both trip*',
            'cache then database',
            'miss then',
            'two trip*',
          ],
        },
        {
          text: 'Why so few hits: keys too fine, TTL too short, evictions, a long tail.',
          listensFor: [
            'key* too/contains/includes/has/fine/specific',
            'timestamp/session in key',
            'ttl too short',
            'evict*',
            'long tail',
            'too small',
          ],
        },
        {
          text: 'Compare the time of a hit with the plain query.',
          listensFor: [
            'time of hit',
            'hit cost*/time/takes/versus',
            'compare*',
            'serialis*/serializ*',
            'measure*',
            'plain query',
          ],
        },
        {
          text: 'Repair the keys if reuse exists, otherwise take it out.',
          listensFor: [
            'take/rip it out',
            'remove* it/cache',
            'normalis*/normaliz* key*',
            'fix* key*',
            'switch off',
            'turn* off',
          ],
        },
      ],
      wrongAnswers: [
        'Give it more memory. That helps only if evictions are the cause; look first.',
        'Raise the TTL until the ratio looks good. It may turn a slow service into a wrong one.',
      ],
      modelAnswer:
        "At fifteen percent, eighty-five of a hundred reads pay twice: an extra round trip to the cache, then the database as before, plus a write to fill an entry nobody will use. Why so low? I'd sample the keys. Often the key contains something too specific, like a timestamp or the order of filters, so equal questions look different. Or the TTL is too short, or memory is too small and entries are evicted early. Or the reads are a long tail. I measure a hit against the plain query, too. If normalised keys bring real reuse, fine. If not, I take it out and say so.",
    },
    {
      rung: 'design',
      prompt:
        'You may cache in exactly one place in this system: login, product search, product page, basket, checkout. Choose and defend it.',
      points: [
        {
          text: 'The product page: most read, shared, tolerant of a little age.',
          listensFor: ['product page', 'read most', 'product description', 'same for everybody/everyone/all'],
        },
        {
          text: 'Not checkout and basket: personal, written often, a wrong answer costs money.',
          listensFor: [
            'checkout/basket is/are/changes/needs/reads/stays',
            'not checkout/basket',
            'basket personal',
            'personal and',
            'cost* money',
            'wrong price',
          ],
        },
        {
          text: 'Not login: a stale credential is a security hole, and password hashing is slow on purpose.',
          listensFor: [
            'login no/stays/is/must/never',
            'not login',
            'slow on purpose',
            'security hole',
            'password*',
            'revok*',
            'disabled account',
          ],
        },
        {
          text: 'Search: too many different queries, except the few popular ones.',
          listensFor: [
            'search* long/too/many/has/tail',
            'different quer*',
            'long tail',
            'popular quer*',
            'many combination*',
            'few popular',
          ],
        },
        {
          text: 'Say what would change the choice: the measured read distribution.',
          listensFor: [
            'measure*',
            'if log*/numbers/traffic',
            'distribution',
            'change my mind',
            'numbers say/show',
            'reconsider*',
          ],
        },
      ],
      wrongAnswers: [
        'Login, because everyone does it. Everyone does it for themselves, once.',
        'Checkout, because it is the slowest. It is slow because it decides, and decisions need the truth.',
      ],
      modelAnswer:
        "The product page. It's read most, it's the same for everybody, and a description that is a minute old harms nobody; checkout reads the real price anyway. Login stays uncached: a disabled account must stop at once, and password hashing is slow on purpose. The basket is personal and changes with every click, so entries would hardly be read twice, and at checkout a stale price or stock costs money. Search is the close second, but it has a long tail of different queries; only the few popular ones repeat. If the logs show that twenty queries make up half of search, I'd change my mind.",
    },
    {
      rung: 'pressure',
      prompt:
        "Interviewer, impatient: 'Just add a cache, everybody does.' Push back in under a minute, without being difficult.",
      points: [
        {
          text: 'Ask what is slow and how often the same thing is read.',
          listensFor: [
            'what is slow',
            'which query/read/part',
            'how often same/read',
            'same thing read',
            'read/write ratio',
            'where time goes',
          ],
        },
        {
          text: 'Ask how old the answer may be.',
          listensFor: ['how old', 'how stale', 'freshness', 'may be old/stale', 'seconds old'],
        },
        {
          text: 'Offer the cheaper step first, with a measurement.',
          listensFor: ['index first', 'first index/fix/query', 'try index', 'measure*', 'query plan', 'before cache'],
        },
        {
          text: 'Say under which result you would add it, and how.',
          listensFor: [
            'then id/i add/cache',
            'if still',
            'add it if/when/with',
            'cache aside',
            'happy to add',
            'with ttl',
          ],
        },
      ],
      wrongAnswers: [
        'Caches are evil. So is dogma; a justified cache is one of the cheapest tools there is.',
        'Fine, Redis in front of everything. That is the answer this question fishes for.',
      ],
      modelAnswer:
        "Happy to, if it pays. Two facts decide that: how often the same thing is read before it changes, and how old the answer may be. Say it's the order history: read twice a day per user, and people expect their last order there. Caching that gives us misses and complaints. I'd look at the query plan first; an index on customer and date probably makes it fast enough, and it can't be stale. If we measure that and it's still slow, or the same rows are read thousands of times, then I'd add cache-aside with a short TTL and delete on write.",
    },
  ],
} as const satisfies Concept;
