import type { FirstLook } from '../task.ts';

export const ORDERS_FIRST_LOOKS = [
  {
    at: 'The README, and whether its commands work as they stand',
    concludes: 'How it will be to work with this person.',
  },
  {
    at: 'The handler of POST /orders',
    concludes: 'Whether the race was understood: constraint and transaction, or look and insert.',
  },
  { at: 'The query behind GET /orders/:id', concludes: 'Whether the owner is part of it.' },
  { at: 'The migrations', concludes: 'Whether constraints, types and indexes were thought about.' },
  { at: 'The names of the tests', concludes: 'What the author was afraid of.' },
  {
    at: 'The history, and anything that looks like a secret in it',
    concludes: 'How it came about, and whether it was careful.',
  },
] as const satisfies readonly FirstLook[];
