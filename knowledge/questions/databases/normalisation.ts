import type { Question } from '../question.ts';

export const normalisation = {
  id: 'databases/normalisation',
  prompt:
    "Explain normalisation to a colleague who keeps the customer's address on each order line. What goes wrong for them, and when would you leave it like that on purpose?",
  round: 'datastore',
  concepts: ['databases/relational-modelling'],
  level: 'fundamental',
  points: [
    {
      text: 'Each fact is stored once, so that it can be changed in one place.',
      listensFor: [
        'stored/kept/lives once',
        'one place',
        'single source of truth',
        'no duplicat*/redundan*',
        'each fact once',
        'avoid* duplicat*/redundan*',
      ],
    },
    {
      text: 'Otherwise there are anomalies: an update misses copies, an insert needs unrelated data, a delete loses facts.',
      listensFor: [
        'update anomal*',
        'insert* anomal*',
        'delet* anomal*',
        'anomal*',
        'update* some/one copies/copy',
        'inconsistent copies/data',
      ],
    },
    {
      text: 'First form: atomic values; second: no other column depends on only part of a composite key; third: none depends on another non-key column.',
      listensFor: [
        'atomic value*',
        'first normal form',
        'part* of key',
        'second normal form',
        'third normal form',
        '3nf',
        'depends on key',
        'non key',
      ],
    },
    {
      text: 'Denormalise on purpose, for reads measured as too slow or for facts as of a date, and say who keeps the copy right.',
      listensFor: [
        'denormalis*/denormaliz*',
        'read performance',
        'materialised/materialized view',
        'fewer joins',
        'read heavy',
        'snapshot*',
      ],
    },
    {
      text: 'An address at the time of delivery is a historical fact, not a duplicate.',
      listensFor: [
        'address at time/order/delivery',
        'historical',
        'as it was',
        'point in time',
        'snapshot of address/price',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['denormalis*/denormaliz*'],
      ask: 'Who updates that copy, and how do you find out that it has drifted?',
    },
    {
      whenTheySay: ['materialised/materialized view'],
      ask: 'How fresh is that view, and who refreshes it?',
    },
    {
      whenTheySay: [],
      ask: 'Which normal form do you stop at in daily work?',
    },
  ],
  redFlags: [
    'Recites the forms without one example',
    'More joins are always too slow',
    'Denormalises with nobody owning the copy',
  ],
} as const satisfies Question;
