import type { Phase } from '../interviewer.ts';

export const STRICT_PHASES = [
  {
    id: 'strict/api-basics',
    title: 'API basics',
    purpose: 'Establishes whether the ground is firm: one small API, completely.',
    minutes: { least: 10, most: 10 },
    reachedBy: 'everyone',
    openers: ['Specify the API of a blog with authors, posts and comments.', 'Specify sign-up, up to what is stored.'],
    looksFor: [
      'Nouns in the paths, and methods that fit',
      'A status code for each outcome',
      'One JSON shape for results and errors',
      'Who may call what, without being asked',
    ],
  },
  {
    id: 'strict/implementation',
    title: 'Implementation and database',
    purpose: 'Tests whether it would hold with real data and two users at once.',
    minutes: { least: 20, most: 20 },
    reachedBy: 'everyone',
    openers: [
      'Give the tables for a shop with customers, products and orders. Types, keys, constraints.',
      'State the query for the ten most sold products of the last thirty days.',
      'Describe the handler for a payment that must not happen twice.',
    ],
    looksFor: [
      'Types, keys and constraints in the schema',
      'Indexes that belong to queries',
      'Validated input and parameterised queries',
      'Transactions, and what two writers do',
      'An answer for each error',
    ],
  },
  {
    id: 'strict/production',
    title: 'Production',
    purpose: 'Tests whether it can be operated, scaled and watched.',
    minutes: { least: 10, most: 10 },
    reachedBy: 'strong candidates',
    openers: [
      'Traffic grows tenfold in a month. Which part fails first?',
      'State how a cached entry leaves your cache.',
      'Mails are sent from the request. State what replaces that.',
    ],
    looksFor: [
      'A named cache with a reason, and how it is invalidated',
      'A job queue with retries and an end to them',
      'Logs, metrics and traces, and who is alerted',
      'What still works when a dependency does not',
    ],
  },
  {
    id: 'strict/integration',
    title: 'Integration',
    purpose: "Finds the upper limit: systems that others run, and work across several of one's own.",
    minutes: { least: 5, most: 5 },
    reachedBy: 'exceptional candidates',
    openers: [
      'Partners subscribe to your events. Specify delivery.',
      'One order touches three services. State how it is undone halfway.',
      'A provider you depend on answers after thirty seconds. State what your users see.',
    ],
    looksFor: [
      'Signed, retried, deduplicated webhooks',
      'Compensation, and what may be seen meanwhile',
      'Timeouts and isolation of others',
    ],
  },
] as const satisfies readonly Phase[];
