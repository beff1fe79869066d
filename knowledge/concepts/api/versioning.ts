import type { Concept } from '../concept.ts';
import { RFC_9110_STATUS } from '../sources.ts';

export const versioning = {
  id: 'api/versioning',
  title: 'Versioning',
  summary: 'Keeping several contracts alive at once, so that callers can move when they are ready.',
  round: 'api-design',
  track: null,
  related: ['api/backward-compatibility', 'api/endpoint-shape'],
  sources: [
    { title: 'RFC 9745, The Deprecation HTTP Response Header Field', by: 'IETF', year: 2025 },
    { title: 'RFC 8594, The Sunset HTTP Header Field', by: 'IETF', year: 2019 },
    RFC_9110_STATUS,
    {
      title: 'APIs as infrastructure: future-proofing Stripe with versioning',
      by: 'Brandur Leach, Stripe',
      year: 2017,
    },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is an API version, when do you need a new one, and where do you put it?',
      points: [
        {
          text: 'A version is a contract that is kept as long as it is promised.',
          listensFor: ['contract', 'promise', 'version is'],
        },
        {
          text: 'Only a breaking change needs a new one; additions do not.',
          listensFor: [
            'breaking change/changes',
            'only breaking/break/incompatible',
            'additive/additions/adding stay/stays/same/fine/free',
            'remove/rename field/fields',
          ],
        },
        {
          text: 'It stands in the path, in a header or media type, or as a date.',
          listensFor: ['in path/url', 'v1/v2', 'in header', 'media type', 'date based/version/as'],
        },
        {
          text: 'Old and new run side by side for a stated time.',
          listensFor: [
            'side by side',
            'in parallel',
            'both versions/run',
            'overlap',
            'old keeps/stays running/up/alive',
          ],
        },
        {
          text: 'The end is announced and measured.',
          listensFor: ['deprecat*', 'sunset', 'announce*', 'end date', 'switch/switched/turn off'],
        },
      ],
      wrongAnswers: [
        'A new version for each release; callers then spend their time upgrading for nothing.',
        'Versioning the code; the caller knows the contract only, and one release can serve several.',
      ],
      modelAnswer:
        'A version is a contract: as long as I promise it, a client written against it keeps working. I need a new one only for a breaking change, such as removing or renaming a field, or giving it another meaning; additive changes stay in the version. It can be in the path as v1, in a header or media type, or a date the client pins. I like the path for public APIs, because everyone can see it in a log. Whatever it is, old and new run side by side for a stated time. The end is part of the plan: I announce it, send deprecation and sunset headers, measure who is still calling, and only then switch off.',
    },
    {
      rung: 'trade-offs',
      prompt: 'Version in the path, in a header, or pinned by date for each account. Compare them and pick.',
      points: [
        {
          text: 'Path: visible, easy to route, cache and try; one change moves everything to a new root.',
          listensFor: [
            'path visible/easy/simple/obvious',
            'visible in log/logs',
            'easy to route/try/cache',
            'browser/curl',
            'whole api/root/everything moves/bumps/copies',
          ],
        },
        {
          text: 'Header or media type: addresses stay, but it is easy to forget, and caches need Vary.',
          listensFor: [
            'header easy/hidden/forget*/invisible',
            'vary',
            'urls/addresses/url stay/stays/clean',
            'forget*/forgotten/missing header',
            'default version',
          ],
        },
        {
          text: 'By date: small steps, each account moves when it likes; the server carries transformers.',
          listensFor: [
            'small steps/changes',
            'transform*',
            'each account/customer moves/pinned/upgrades',
            'pinned/pins/pinning suits/fits/keeps/lets',
            'translate* between/old/older',
          ],
        },
        {
          text: 'Every living version costs tests, documentation and attention.',
          listensFor: [
            'every/each version costs/cost/tests/tested',
            'tested for years',
            'tests and documentation/docs',
            'maintain*/maintenance',
            'support/supporting old/several/versions',
          ],
        },
        {
          text: 'Picks by the number of callers and how often the contract breaks.',
          listensFor: [
            'i pick/choose/would/take/go',
            'few/many/hundreds/thousands clients/partners/callers/accounts',
            'internal api/clients/callers',
            'my default',
          ],
        },
      ],
      wrongAnswers: [
        'Header versions are more correct, so use them; correctness nobody can see in a log costs support hours.',
        'Date versions are free with a framework; each step is a transformer that has to be right for years.',
      ],
      modelAnswer:
        'Path first: it is visible in logs, easy to route, and you can try it with curl. The downside is that one broken field moves the whole API to a new root, and clients tend to postpone such a big move. A header keeps URLs clean and lets one resource change alone, but people forget it, so the default version matters a lot, and caches need Vary. Pinning by date suits many paying partners: breaking steps stay small, each account moves when it likes, and the server translates between its current model and older shapes. The price is a chain of transformers to be tested for years. My default is the path with rare versions; with thousands of partners I would go for dates. Inside the company, mostly none: we can change the callers.',
    },
    {
      rung: 'debug',
      prompt:
        'Version two came out eighteen months ago. Four percent of traffic still uses version one, and nobody dares to switch it off. How do you finish this?',
      points: [
        {
          text: 'Finds out who it is: calls by key, client version and endpoint.',
          listensFor: [
            'who is/calls/still',
            'by/per api/client key',
            'api key',
            'user agent',
            'usage per/by',
            'which customers/clients/endpoints',
          ],
        },
        {
          text: 'Judges by customers and money, not by traffic.',
          listensFor: [
            'revenue',
            'number of customers/clients',
            'not traffic/percent',
            'important/biggest customer/customers',
            'health check/checks',
            'bots/script/scripts',
          ],
        },
        {
          text: 'Tells them in the response and in person, with a date and a guide.',
          listensFor: [
            'sunset header/date',
            'deprecation header',
            'contact/email/call/write them/customers/owners',
            'migration guide',
            'headers and mail/emails',
          ],
        },
        {
          text: 'Announced short outages find those who do not read mail.',
          listensFor: [
            'brownout/brownouts',
            'brown out/outs',
            'short outage/outages',
            'switch/turn off for minutes/ten/hour',
            'scheduled outage/outages',
          ],
        },
        {
          text: 'Makes keeping it cheap, or ends it with a 410 and a way back.',
          listensFor: [
            '410',
            'gone',
            'adapter',
            'v1 on top/over v2',
            'thin layer/translation',
            'feature flag/switch back',
          ],
        },
      ],
      wrongAnswers: [
        'Switching it off because four percent is little; it may be one customer who pays half the bills.',
        'Keeping it for ever because it works; it gets each security fix last and its tests rot.',
      ],
      modelAnswer:
        'I start by finding out who the four percent are: calls by API key, endpoint and user agent. It may be forty companies, or one forgotten health check. I rank them by revenue and difficulty rather than by traffic. All responses of version one carry deprecation and sunset headers with a date, and the owners get a mail, then a call, with a migration guide that shows their own top endpoints. Some will not read, so we run announced brownouts: off for ten minutes, later an hour, at times when people are at work. Meanwhile I turn version one into a thin adapter over version two, so keeping it costs little. On the day it answers 410 with a link, behind a switch I can turn back.',
    },
    {
      rung: 'design',
      prompt:
        'A payments API, three thousand partners, at most one breaking change a quarter, two years of support for each version, one code base. Design the versioning.',
      points: [
        {
          text: 'Versions are dates, pinned to the account at its first call, to be overridden by a header for a test.',
          listensFor: [
            'date version/versions/based',
            'versions are dates',
            'pinned/pin/pins account/first/to',
            'override/overrides header/per',
            'header to/for test/try',
          ],
        },
        {
          text: 'The core knows only the present; a chain of transformers leads back step by step.',
          listensFor: [
            'core/domain knows/only/current/latest/speaks',
            'transformer/transformers',
            'chain of',
            'step by step',
            'translate*/downgrade* response/responses/request',
          ],
        },
        {
          text: 'Webhooks follow the version of the account too.',
          listensFor: ['webhook/webhooks', 'events also/too/version/rendered', 'callbacks version/same/also'],
        },
        {
          text: 'Recorded examples for each version are replayed as tests.',
          listensFor: [
            'golden',
            'recorded examples/requests',
            'replay*',
            'contract tests',
            'snapshot/snapshots test/per',
          ],
        },
        {
          text: 'At most eight living versions, use measured for each, and a stated end.',
          listensFor: [
            'eight versions',
            '8 versions',
            'usage/use per/of version',
            'sunset',
            'oldest version ends/retired/removed/drops',
            'measure* usage',
          ],
        },
      ],
      wrongAnswers: [
        'A branch of the code for each version; a security fix then has to be made eight times.',
        'If statements on the version throughout the domain; after a year nobody can say what version five does.',
      ],
      modelAnswer:
        'Versions are dates. An account is pinned to the current date at its first call, and a header can override it for one request, so partners can test an upgrade. The core speaks only the latest shape. At the edge sits a chain of transformers, one for each breaking change. Requests are lifted step by step to the present, responses are brought down the same way, and webhooks are rendered in the version of the account as well. One a quarter and two years of support means about eight versions alive. Each has golden examples that run in the build, so a change in the core cannot alter an old shape unnoticed. I measure usage per version, show partners their own on a dashboard, and the oldest version ends on a date in its sunset header.',
    },
    {
      rung: 'pressure',
      prompt: 'Why version at all? Good engineers just never break anything. Change my mind, or agree.',
      points: [
        {
          text: 'Agrees for nearly all changes: add, do not alter.',
          listensFor: [
            'i agree/mostly',
            'mostly/nearly/almost right/agree/all/always',
            'additive',
            'only add',
            'add fields/instead',
          ],
        },
        {
          text: 'Some breaks are forced: security, law, a type that was wrong.',
          listensFor: [
            'security hole/fix/flaw/problem',
            'law/legal/regulation/regulator',
            'wrong type',
            'breaks/some forced',
            'sometimes must/have/need/cannot',
          ],
        },
        {
          text: 'A change of meaning breaks without changing the shape.',
          listensFor: [
            'change/changes/changed of/in/its meaning',
            'same shape',
            'semantic*',
            'net/gross',
            'looks same/identical',
          ],
        },
        {
          text: 'Never breaking has its own price, paid for ever.',
          listensFor: [
            'carry/keep/maintain forever/ever/always',
            'code/docs/api forever',
            'cruft',
            'price of/is never',
            'every/each mistake stays',
          ],
        },
        {
          text: 'So: keep a cheap way out from day one, and hope not to use it.',
          listensFor: [
            'v1 in/from',
            'from day/first one',
            'costs nothing/little',
            'escape/way out/hatch',
            'insurance',
            'hope/rarely need/use/never',
          ],
        },
      ],
      wrongAnswers: [
        'Adding versions when they are needed; the callers without one in their path have to be moved first.',
        'Additive changes never break anybody; a closed enum or a strict parser on the other side is enough.',
      ],
      modelAnswer:
        'I mostly agree: nine changes of ten can be additive, and I would fight for that. But some breaks are forced on you. A security hole in how a token travels, a law that forbids a field, an amount that was typed as a float. And the nasty ones keep the same shape: if amount was net and is now gross, every parser is happy and every invoice is wrong. Such a change of meaning needs a new contract. Never breaking has its price as well; each early mistake stays in the code and the docs forever. So I treat a version like insurance: v1 in the path from day one costs nearly nothing, and I hope we never print a v2.',
    },
  ],
} as const satisfies Concept;
