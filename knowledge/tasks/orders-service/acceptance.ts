import type { AcceptanceCheck } from '../task.ts';

export const ORDERS_ACCEPTANCE = [
  {
    id: 'orders-service/same-key-once',
    text: 'The same POST /orders with the same key, sent twice, makes one order.',
    how: 'Send fifty copies at the same moment: one row in the table, and each answer carries its id or says that the first is still running.',
    limit: null,
  },
  {
    id: 'orders-service/stable-pages',
    text: 'Paging neither skips nor repeats an order while others are being inserted.',
    how: 'Walk through all pages while inserting; every order that was there at the start is seen exactly once.',
    limit: null,
  },
  {
    id: 'orders-service/unauthorised',
    text: 'Requests without a valid token get 401 and the usual error shape.',
    how: 'No token, a broken one, an expired one, one whose algorithm is “none”: each 401, with a WWW-Authenticate header.',
    limit: null,
  },
  {
    id: 'orders-service/load',
    text: 'A hundred requests a second for sixty seconds stay quick on one machine.',
    how: 'A load test at a fixed arrival rate, so that a slow server cannot slow the test; errors count as failures.',
    limit: { of: 'p95 of the response time', below: 200, unit: 'milliseconds' },
  },
] as const satisfies readonly AcceptanceCheck[];
