import type { Endpoint } from '../task.ts';

export const ORDERS_ENDPOINTS = [
  {
    call: 'POST /auth/register',
    does: 'Creates an account and stores a slow hash of the password.',
    answers: [
      '201 with the user, never with the hash',
      '409 for an address that is taken, or the same 202 for both if addresses must not leak',
      '422 for a password that is too short',
    ],
  },
  {
    call: 'POST /auth/login',
    does: 'Exchanges address and password for a token; five failures in fifteen minutes lock the account for a while.',
    answers: [
      '200 with a short-lived token',
      '401 with the same body for an unknown address and a wrong password',
      '429 with Retry-After while locked',
    ],
  },
  {
    call: 'POST /orders',
    does: 'Creates an order once for each idempotency key of a user.',
    answers: [
      '201 with Location and the order',
      'The stored first answer for the same key and the same body',
      '409 while the first is still running, where the second does not simply wait for it',
      '422 for the same key with another body, or for an invalid one',
      '400 without a key',
    ],
  },
  {
    call: 'GET /orders?limit&cursor',
    does: "Lists the caller's own orders, newest first, from the cursor on.",
    answers: [
      '200 with items and the next cursor, which is null at the end',
      '400 for a cursor that cannot be read, or a limit out of range',
    ],
  },
  {
    call: 'GET /orders/:id',
    does: 'Shows one order of the caller.',
    answers: [
      '200 with the order',
      "404 for one that is missing and for somebody else's, so that ids cannot be probed",
    ],
  },
  {
    call: 'PATCH /orders/:id',
    does: 'Changes the fields that are sent, and only those that may change.',
    answers: [
      '200 with the order as it is now',
      '422 naming each unknown or immutable field',
      '409 for a change of status that is not allowed',
      '404 as above',
    ],
  },
] as const satisfies readonly Endpoint[];
