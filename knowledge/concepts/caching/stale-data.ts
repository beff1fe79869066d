import type { Concept } from '../concept.ts';
import { RFC_5861, RFC_9111, SESSION_GUARANTEES } from '../sources.ts';

export const staleData = {
  id: 'caching/stale-data',
  title: 'Stale data risks',
  summary: 'A cached copy can be older than the truth; the art is to know how old, for whom, and what that may cost.',
  round: 'caching',
  track: null,
  related: ['caching/ttl-and-invalidation', 'transactions/eventual-consistency', 'caching/when-not-to-cache'],
  sources: [RFC_5861, RFC_9111, SESSION_GUARANTEES],
  levels: [
    {
      rung: 'define',
      prompt: 'What is stale data, and how do you describe how stale something may be?',
      points: [
        {
          text: 'A copy that no longer equals its source.',
          listensFor: [
            'copy no longer',
            'differ* from source/original/truth',
            'older than source/truth/database',
            'source/original changed',
            'copy not match*',
          ],
        },
        {
          text: 'The consistency window: the longest time from a write until every reader sees it.',
          listensFor: [
            'consistency window',
            'window from/between',
            'until every/all reader*',
            'time from write/commit',
            'how long until',
          ],
        },
        {
          text: 'The windows of layers add up.',
          listensFor: ['add up', 'layers add', 'sum of', 'plus cdn/browser', 'on top of each', 'windows/layers stack'],
        },
        {
          text: 'It is a product decision for each kind of data.',
          listensFor: [
            'product decision',
            'per kind/entity/field',
            'business decide*/agrees',
            'depends on data/field/what',
            'agree* with product/business',
          ],
        },
      ],
      wrongAnswers: [
        'Stale means wrong. An old view count is stale and perfectly fine.',
        'The TTL is the window. Layers, replica lag and late fills come on top.',
      ],
      modelAnswer:
        "Data is stale when a copy no longer matches its source. That's normal with any cache, so the useful question is how stale. I talk about the consistency window: the longest time from a committed write until every reader sees it. Layers add up: a minute in Redis plus five minutes at the CDN is six minutes in the worst case, and replica lag comes on top. How much is allowed is a product decision for each kind of data. A view count may be ten minutes old, a price maybe ten seconds, and a withdrawn permission as close to zero as we can get.",
    },
    {
      rung: 'trade-offs',
      prompt: 'When is serving stale data better than serving nothing, and when is it worse?',
      points: [
        {
          text: 'Better: reading matter, catalogues, during an outage of the source.',
          listensFor: [
            'better than error/nothing/spinner/blank',
            'outage',
            'source down',
            'catalog*',
            'article*',
            'stale if error',
          ],
        },
        {
          text: 'Worse: permissions, balances, stock at checkout, medical or legal facts.',
          listensFor: ['permission*', 'balance*', 'revok*', 'last item', 'access right*', 'safety'],
        },
        {
          text: 'In between: stale while revalidating, with the age shown.',
          listensFor: [
            'stale while revalidat*',
            'show* age/time/when',
            'as of',
            'last updated',
            'in background',
            'banner',
          ],
        },
        {
          text: 'Cap it: even in an outage there is an age at which nothing is better.',
          listensFor: ['maximum/max age/staleness', 'upper limit/bound', 'cap*', 'hard limit/ttl', 'after hour/that'],
        },
      ],
      wrongAnswers: [
        "An error is more honest than old data. For most pages users prefer yesterday's article to an error page.",
        'Serve stale for ever during outages. Somewhere between a minute and a week it becomes false.',
      ],
      modelAnswer:
        "For things people read, like articles or a product catalogue, an old copy is far better than an error, especially while the source is down. I'd use stale-while-revalidate in normal times and stale-if-error in an outage. It's worse where somebody acts on it and can't undo it: permissions after a dismissal, a balance before a withdrawal, the last item at checkout. There I'd rather refuse. In between I show the age, as in prices as of ten past nine. And I put an upper limit on it: after an hour even the catalogue says that it's temporarily unavailable.",
    },
    {
      rung: 'debug',
      prompt:
        'An employee was dismissed at noon and could still open documents at one. Permissions are cached. Investigate.',
      points: [
        {
          text: 'List the copies of the permission: token claims, gateway, service cache, session.',
          listensFor: [
            'jwt',
            'token claim*/contain*/hold*',
            'claim* in token',
            'gateway cache*',
            'session',
            'where permission* cached/copied/lives',
          ],
        },
        {
          text: 'Compare the lifetime of each with the hour that was observed.',
          listensFor: [
            'lifetime of',
            'expire* after hour',
            'hour long/ttl',
            'ttl of hour',
            'one hour',
            'how long each',
          ],
        },
        {
          text: 'See whether dismissal produced an event, and who listens.',
          listensFor: [
            'event when/on/from',
            'revocation event',
            'hr system',
            'who listens/subscribes',
            'publish*',
            'deactivat*',
          ],
        },
        {
          text: 'Fix: short-lived tokens, revocation list or permission version, check at the source for sensitive actions.',
          listensFor: [
            'short lived/living',
            'revocation list',
            'deny list',
            'permission version',
            'token version',
            'check* source/database for/on',
            'introspect*',
          ],
        },
        {
          text: 'Look at the access log: what was opened in that hour.',
          listensFor: ['access log*', 'audit log*', 'what opened/read/downloaded', 'audit trail'],
        },
      ],
      wrongAnswers: [
        'Log the user out in the browser. A signed token works until it expires, whatever the browser does.',
        'Never cache permissions. A check on each request may be too much; a short life with revocation usually does.',
      ],
      modelAnswer:
        "First, containment: deactivate the account at the source and read the audit log for what was opened in that hour. Then I list where a permission is copied: claims in a JWT, the gateway's cache, a cache in the document service. An hour exactly suggests a token lifetime, so I compare the lifetime of each copy. Next, did the HR system publish an event, and who subscribes. The fix has two parts. Tokens become short-lived, five minutes, and carry a permission version that a revocation event bumps. And opening a confidential document checks the source, since that's one cheap query on a rare action.",
    },
    {
      rung: 'design',
      prompt:
        'Design the freshness of a bank app start screen: balance, recent bookings, exchange rates and a marketing banner, with a backend that is slow at peak.',
      points: [
        {
          text: 'A window for each part: banner hours, rates a minute, bookings seconds, balance none or with its time shown.',
          listensFor: [
            'banner hour*/day',
            'rate* minute',
            'each part/tile/field own',
            'own window/ttl',
            'per part/tile',
            'booking* second*',
          ],
        },
        {
          text: 'Own actions are visible at once: read your own writes.',
          listensFor: [
            'own transfer/action/write*/booking*',
            'read* your own',
            'after transfer',
            'just made/sent/did',
            'delete* on transfer',
          ],
        },
        {
          text: 'The decision is guarded: a transfer checks the ledger, whatever the screen said.',
          listensFor: [
            'ledger decides/check*',
            'check* ledger',
            'transfer checks',
            'guard* decision/write/transfer',
            'never decide* from cache',
          ],
        },
        {
          text: 'Keys per user, and private to browser and CDN.',
          listensFor: [
            'key per user',
            'user id in key',
            'per user key',
            'cache control private',
            'private',
            'no store',
          ],
        },
        {
          text: 'Show age and degrade by tile.',
          listensFor: ['as of', 'show* age/time', 'timestamp', 'tile* fail*/missing/degrade*/alone', 'partial page'],
        },
      ],
      wrongAnswers: [
        'One response, one TTL. Then the banner is as expensive as the balance, or the balance as old as the banner.',
        'Nothing is cached, because it is a bank. Then the rates and the banner take the balance down with them at peak.',
      ],
      modelAnswer:
        'Each part gets its own window. The banner may be hours old and sits at the CDN. Exchange rates get a minute, shared by everybody. Recent bookings are cached per user for some seconds. The balance I read from a replica of the ledger and show with its time, as of 9:14. When the user makes a transfer, their entries are deleted and their next read goes to the primary, so their own transfer shows at once. A transfer always checks the ledger, never what the screen said. Responses with personal data are marked private, so no shared cache keeps them. If one source is slow, that tile shows its age, and the rest loads.',
    },
    {
      rung: 'pressure',
      prompt: "How would you know, right now, how stale your cache is? Most teams can't answer that. Can you?",
      points: [
        {
          text: 'Store when the value was read from the source, and report the age on each hit.',
          listensFor: [
            'store* timestamp/time/when',
            'loaded at',
            'timestamp with/in value/entry',
            'age on/of hit*/entry/value',
            'histogram of age',
          ],
        },
        {
          text: 'Sample: compare some hits with the source and count differences.',
          listensFor: ['sample*', 'compare* with source/database', 'one in thousand', 'shadow read*', 'mismatch*'],
        },
        {
          text: 'A canary write, measured until every layer shows it.',
          listensFor: ['canary', 'synthetic', 'probe*', 'test record/key/row', 'heartbeat*'],
        },
        {
          text: 'An objective with an alert, not a feeling.',
          listensFor: ['slo', 'objective', 'alert*', 'percentile', '99 percent', 'target'],
        },
      ],
      wrongAnswers: [
        'Nobody complained. Users seldom recognise old data; they only act on it.',
        'It is the TTL at most. That is what should be, not what is.',
      ],
      modelAnswer:
        'With three measurements. Each entry stores the time it was loaded, so every hit can report its age, and I see a histogram of age rather than a hope. That shows old, not wrong, so I also sample: one in a thousand hits is compared with the source in the background, and mismatches are counted per kind of key. And a synthetic probe changes a test record every minute and measures how long until each layer shows it; that finds broken invalidation at night. On top sits an objective, such as 99 percent of changes visible within ten seconds, with an alert when we miss it.',
    },
  ],
} as const satisfies Concept;
