import type { Question } from '../question.ts';

export const topSellers = {
  id: 'databases/top-sellers',
  prompt:
    "The merchandising page wants the ten products that sold best in the last thirty days. Talk me through how you'd get that out of the database, and what you'd do once the table is large.",
  round: 'datastore',
  concepts: ['databases/indexes', 'databases/query-plans', 'databases/relational-modelling'],
  level: 'standard',
  points: [
    {
      text: 'Join order lines to orders, keep the window and only the orders that count, group by product, sort and take ten.',
      listensFor: [
        'join order*',
        'group by product',
        'order by sum/total/count/quantity/desc*',
        'limit ten/10',
        'sum quantity/of',
        'where created/date/last',
      ],
    },
    {
      text: 'Settle what "best" means: units or revenue, and what happens to cancelled and returned orders.',
      listensFor: [
        'units or revenue',
        'revenue or units',
        'exclude* cancel*/refund*/return*',
        'only paid/completed',
        'what counts/means',
        'cancelled/refunded orders',
      ],
    },
    {
      text: 'One index finds the recent orders, another the lines of an order.',
      listensFor: [
        'index on created/date/order',
        'composite index',
        'covering index',
        'range scan',
        'index on order id',
      ],
    },
    {
      text: 'State the time zone and the edges of the window, and break ties so that the list is stable.',
      listensFor: ['time zone', 'utc', 'tie break*', 'ties', 'rolling window', 'calendar day*', 'half open'],
    },
    {
      text: 'For a busy page do not count on each request: daily totals per product, a materialised view, or a cached result.',
      listensFor: [
        'materialised/materialized view',
        'pre aggregat*',
        'daily total*/aggregate*/rollup*',
        'summary table',
        'cache* the result/list/query/for',
        'refresh* every/each/hourly',
        'rollup table',
      ],
    },
    {
      text: 'Run it on a replica or in the warehouse so that the checkout does not suffer.',
      listensFor: ['read replica', 'warehouse', 'analytic* database/store', 'off primary', 'separate from checkout'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['materialised/materialized view', 'summary table', 'daily total*/aggregate*/rollup*'],
      ask: 'A refund arrives for an order from last week. How does your total learn of it?',
    },
    {
      whenTheySay: ['cache* the result/list/query/for'],
      ask: 'How old may that list be, and who decided that?',
    },
    {
      whenTheySay: ['read replica'],
      ask: 'What does replication lag do to this page?',
    },
  ],
  redFlags: [
    'Loads all orders into the application and counts there',
    'Counts cancelled orders',
    'No limit and no index',
  ],
} as const satisfies Question;
