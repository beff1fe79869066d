import type { Question } from '../question.ts';

export const shopSchema = {
  id: 'databases/shop-schema',
  prompt:
    'Sketch me the tables of a web shop: customers, products, orders and what is in stock. Keys, links, indexes, and the place where two buyers meet.',
  round: 'datastore',
  concepts: [
    'databases/relational-modelling',
    'databases/keys',
    'databases/indexes',
    'transactions/optimistic-and-pessimistic-locking',
  ],
  level: 'standard',
  points: [
    {
      text: 'Orders and products meet in an order-lines table that holds quantity and the price paid.',
      listensFor: ['order line*/item*', 'junction/join table', 'line item*', 'quantity and price', 'many to many'],
    },
    {
      text: 'Every table has a primary key, and links are enforced by foreign keys.',
      listensFor: [
        'primary key',
        'foreign key*',
        'references customer/order/product',
        'uuid/bigint as/for primary/id',
        'referential integrity',
      ],
    },
    {
      text: 'It is normalised to third normal form, with deliberate copies such as price and address at the time of the order.',
      listensFor: [
        'third normal form',
        '3nf',
        'normalis*/normaliz*',
        'snapshot*',
        'price/address at order/purchase/time',
        'copy* price/address',
      ],
    },
    {
      text: 'Stock is its own row per product and place, changed with a conditional update or a row lock so that it never goes below zero.',
      listensFor: [
        'stock/inventory table',
        'where stock/quantity greater/enough/at',
        'conditional update',
        'select for update',
        'row lock',
        'check constraint',
        'not/never negative',
        'reserv* stock',
      ],
    },
    {
      text: 'Indexes match the reads: orders by customer and date, lines by order, unique email.',
      listensFor: [
        'index on customer/user',
        'composite index',
        'customer/user id and created/date',
        'unique email',
        'index on foreign',
        'index on order',
      ],
    },
    {
      text: 'Placing the order and taking the stock is one transaction.',
      listensFor: ['one/same/single transaction', 'in transaction', 'commit together', 'all or nothing', 'atomic*'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['conditional update', 'select for update', 'row lock'],
      ask: 'Ten thousand people want the same pair of shoes at noon. What becomes of that row?',
    },
    {
      whenTheySay: ['reserv* stock'],
      ask: 'How does a reservation end when the buyer walks away?',
    },
    {
      whenTheySay: ['copy* price/address', 'snapshot*'],
      ask: 'Why is that copy not a breach of normalisation?',
    },
  ],
  redFlags: [
    'Product ids as a comma-separated list in the order',
    'Stock read, subtracted in code and written back',
    'No foreign keys, because they are slow',
  ],
} as const satisfies Question;
