import type { Table } from '../task.ts';

export const ORDERS_DATA_MODEL = [
  {
    name: 'users',
    columns: [
      { name: 'id', type: 'uuid', rule: 'primary key' },
      { name: 'email', type: 'text', rule: 'not null, unique without regard to case' },
      { name: 'password_hash', type: 'text', rule: 'not null; holds algorithm, parameters and salt' },
      { name: 'created_at', type: 'timestamptz', rule: 'not null, set by the database' },
    ],
    also: ['A unique index on lower(email), because two spellings are one mailbox to nearly everybody'],
  },
  {
    name: 'orders',
    columns: [
      { name: 'id', type: 'uuid', rule: 'primary key' },
      { name: 'user_id', type: 'uuid', rule: 'not null, references users' },
      {
        name: 'total_cents',
        type: 'integer',
        rule: 'not null, zero or more; bigint once 21 million units of money are too few',
      },
      { name: 'currency', type: 'char(3)', rule: 'not null, an ISO 4217 code in capitals' },
      { name: 'status', type: 'enum', rule: 'pending, paid or cancelled; pending at first' },
      { name: 'created_at', type: 'timestamptz', rule: 'not null, set by the database' },
    ],
    also: [
      'An index on (user_id, created_at desc), with id as the last column so that equal times still have one order',
      'An index on (status), or a partial one for pending if that is all that is ever searched for',
    ],
  },
  {
    name: 'idempotency_keys',
    columns: [
      { name: 'user_id', type: 'uuid', rule: 'not null, references users' },
      { name: 'key', type: 'text', rule: 'not null, as the client sent it, of limited length' },
      { name: 'request_hash', type: 'bytea', rule: 'not null, tells a repeat from another body under the same key' },
      { name: 'response', type: 'jsonb', rule: 'status and body of the first answer, written with the order' },
      {
        name: 'created_at',
        type: 'timestamptz',
        rule: 'not null; old keys are deleted after a time that the API documents',
      },
    ],
    also: ['Primary key (user_id, key): the constraint decides between two simultaneous requests, not the code'],
  },
  {
    name: 'login_failures',
    columns: [
      { name: 'email', type: 'text', rule: 'not null, in lower case; also for addresses that have no account' },
      { name: 'failed_at', type: 'timestamptz', rule: 'not null' },
    ],
    also: ['An index on (email, failed_at), for counting the last fifteen minutes'],
  },
] as const satisfies readonly Table[];
