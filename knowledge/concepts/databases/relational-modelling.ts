import type { Concept } from '../concept.ts';
import { POSTGRES_RANGES } from '../sources.ts';

export const relationalModelling = {
  id: 'databases/relational-modelling',
  title: 'Relational modelling',
  summary: 'Putting facts into tables so that each one is stored once and the database can keep them consistent.',
  round: 'datastore',
  track: null,
  related: ['databases/keys', 'api/resource-modelling', 'databases/indexes'],
  sources: [
    {
      title: 'A Simple Guide to Five Normal Forms in Relational Database Theory, Communications of the ACM 26(2)',
      by: 'William Kent',
      year: 1983,
    },
    POSTGRES_RANGES,
    { title: 'PostgreSQL 17 documentation, JSON Types', by: 'PostgreSQL Global Development Group', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt:
        'How do you turn a description of a business into tables? And what does normalisation mean in plain words?',
      points: [
        {
          text: 'Things become tables, their properties columns, each row one fact of that kind.',
          listensFor: [
            'entity/entities',
            'thing/things become/becomes/is table/tables',
            'nouns become/to tables',
            'columns properties/attributes',
            'row per/is/for one',
          ],
        },
        {
          text: 'One to many is a foreign key on the many side, many to many a table of its own.',
          listensFor: ['foreign key', 'join/junction/link table', 'many to many', 'one to many'],
        },
        {
          text: 'Normalised means that each fact stands in one place.',
          listensFor: [
            'fact/thing once/one/in place',
            'stored once',
            'one/single place',
            'no duplicate/duplication',
            'depends on key',
            'third normal form',
          ],
        },
        {
          text: 'The reason: a fact stored twice will one day disagree with itself.',
          listensFor: [
            'disagree',
            'inconsisten*',
            'update anomaly/anomalies',
            'out of sync',
            'contradict*',
            'forget/forgotten one/update copy',
          ],
        },
        {
          text: 'Rules become constraints.',
          listensFor: ['constraint/constraints', 'not null', 'unique', 'check constraint/constraints'],
        },
      ],
      wrongAnswers: [
        'A list of ids separated by commas in a column; no foreign key, no index and no join can use it.',
        'Normalising is about saving disk space; it is about not contradicting yourself.',
      ],
      modelAnswer:
        'I read the description for things and for how they relate. Each thing becomes a table, its properties become columns, and a row states one fact. A customer has many orders, so the order holds a foreign key; orders and products are many to many, so there is a join table, order lines, with a quantity of its own. Normalised means each fact is stored once: the customer address is with the customer and not copied on each order line, because two copies will one day disagree and nobody knows which is right. The usual test is that every column depends on the key and on nothing else. Then I turn the rules into constraints, not null, unique, check, so that a bug cannot store nonsense.',
    },
    {
      rung: 'trade-offs',
      prompt: 'When do you denormalise, when do you use a JSON column, and what do you pay for either?',
      points: [
        {
          text: 'Normalised is the start: writes are simple and reads join.',
          listensFor: [
            'start normalised/normalized',
            'normalised/normalized by/first/default',
            'begin/starts with normal*',
            'join/joins are cheap/fine/fast',
          ],
        },
        {
          text: 'A copy is worth it for a measured read that is frequent and costly.',
          listensFor: [
            'measured/measure',
            'hot read/path/query',
            'frequent/often read',
            'read heavy',
            'counter',
            'precomputed',
            'expensive join/joins/query/read',
          ],
        },
        {
          text: 'Each copy needs an owner that keeps it right: same transaction, trigger or event, and a check.',
          listensFor: [
            'same transaction',
            'trigger/triggers',
            'keep/keeps copy/it sync/right/fresh/true',
            'source of truth',
            'rebuild/recompute/reconcile*',
            'drift*',
          ],
        },
        {
          text: 'JSON fits attributes that vary and are read as a whole.',
          listensFor: [
            'json/jsonb for/fits/when/suits',
            'attributes vary/varying/differ',
            'read as whole',
            'sparse attributes',
            'varying/free/optional/different attributes',
          ],
        },
        {
          text: 'What is filtered, joined or required stays a column.',
          listensFor: [
            'real/own/proper column',
            'filter/filtered/join/joined/sort column/columns',
            'no foreign key/keys/constraint/constraints',
            'statistics',
            'types and constraints',
          ],
        },
      ],
      wrongAnswers: [
        'Joins are slow, so I avoid them; a join over indexed keys for a page of rows takes well under what the network takes.',
        'JSON means that no migrations are needed; the code still has to understand each old shape.',
      ],
      modelAnswer:
        'I start normalised, since writes are simple and a join over indexed keys is cheap at page size. I denormalise for a read that I have measured, for example a comment count shown on each list. The price is that someone must keep the copy right: best in the same transaction, otherwise by event, and always with a job that can recompute it, because copies drift. The normal table remains the source of truth. A JSON column fits attributes that vary by product type and are read as a whole, like screen size or thread count. What I filter on, join on or require gets a real column, because inside JSON I have no foreign key, weak types and poor statistics for the planner.',
    },
    {
      rung: 'debug',
      prompt:
        "A customer prints last year's invoice again and gets today's prices and their new address. How did that happen, and how do you repair it?",
      points: [
        {
          text: 'The invoice joins to the living product and customer rows instead of keeping what was agreed.',
          listensFor: [
            'join/joins live/living/current/to product/products',
            'current price/prices/address',
            'reads price/prices/address from product/customer',
            'live rows/row/data',
          ],
        },
        {
          text: 'Price now and price charged are two different facts, so storing both is no duplication.',
          listensFor: [
            'two/different facts',
            'price charged/paid/agreed',
            'not duplicat*',
            'different fact',
            'price at time/purchase/sale',
          ],
        },
        {
          text: 'The line keeps price, tax rate, currency and name as sold; the invoice keeps the address.',
          listensFor: [
            'copy/copies/store/snapshot price/prices/onto/on line/lines/invoice/address',
            'snapshot',
            'order/invoice line/lines keeps/stores/gets/has',
            'tax rate',
          ],
        },
        {
          text: 'An issued invoice is not changed; a correction is a new document.',
          listensFor: [
            'immutable',
            'never changed/change/updated',
            'credit note',
            'append only',
            'correction is/as/new',
            'read only',
          ],
        },
        {
          text: 'Old ones are rebuilt from sources that kept the truth, and the rest is marked.',
          listensFor: [
            'rebuild/recover/restore/backfill from',
            'payment/payments records/provider',
            'audit log',
            'backup/backups',
            'sent/stored pdf/pdfs/emails',
            'mark/flag* unknown/uncertain/rest/those',
          ],
        },
      ],
      wrongAnswers: [
        'Caching the printed PDF; it hides that the data is wrong, and reports and refunds still use it.',
        "Copying today's prices into all old lines; that makes the error permanent.",
      ],
      modelAnswer:
        'The invoice holds a product id and a customer id, and when it is printed it joins live rows, so it shows the current price and address. Somebody thought a copy would be duplication. But the price now and the price charged are two facts that are equal for one moment. So each invoice line stores price, tax rate, currency and name as sold, the invoice stores the address, and once issued it is immutable; a correction is a credit note. For the old ones I look for whoever kept the truth: payment records, the PDFs we mailed, the audit log, backups. I backfill from those, check that the lines add up to what was paid, and flag the rest for a person. A test changes a price and prints again.',
    },
    {
      rung: 'design',
      prompt:
        'Model appointments for a group of clinics: no doctor twice at the same time, every change traceable for seven years, clinics in several time zones.',
      points: [
        {
          text: 'Clinic, doctor, patient and appointment as tables, doctors to clinics many to many.',
          listensFor: [
            'clinic doctor patient',
            'doctor patient/and appointment',
            'many to many',
            'join table',
            'appointment refers/references/has doctor/patient',
          ],
        },
        {
          text: 'The database refuses overlaps, not the code.',
          listensFor: [
            'exclusion constraint',
            'exclude',
            'overlap/overlaps/overlapping',
            'range type/column',
            'time range',
          ],
        },
        {
          text: 'Cancelled ones do not block the slot.',
          listensFor: [
            'cancelled/canceled excluded/ignored/free/frees/dont',
            'where status/not cancelled/canceled',
            'partial constraint',
            'only for/active/confirmed',
            'except cancelled/canceled',
          ],
        },
        {
          text: "Keeps the moment in UTC and the clinic's zone by name, since a future visit is meant in local time.",
          listensFor: [
            'utc',
            'time zone name',
            'zone/timezone of/per/on/by clinic',
            'local time',
            'clinic zone/timezone',
            'daylight',
          ],
        },
        {
          text: 'A history table, only added to, with who, when and what.',
          listensFor: [
            'history/audit table',
            'append only',
            'who when/changed',
            'changed by',
            'every change row/writes/adds',
          ],
        },
      ],
      wrongAnswers: [
        'A look-up for free slots before the insert is enough; two receptionists who look at the same time both see it free.',
        'Storing the offset, such as plus two hours, as the time zone; it does not know about summer time.',
      ],
      modelAnswer:
        'Tables for clinic, doctor, patient and appointment, and since doctors work in several clinics, a join table. An appointment has a doctor, a patient, a clinic, a status and a time range. In Postgres an exclusion constraint on doctor and range refuses overlaps, restricted to rows where the status is not cancelled, so two receptionists cannot both win and a cancelled slot is free again. Ranges include the start and exclude the end, or back-to-back visits would collide. I store UTC plus the zone name of the clinic, and for future visits the local time as agreed, because a government can change the rules. Every change writes a row to an append only history table, in the same transaction, with who, when, old and new. It is partitioned by year, so that after seven years a partition is dropped.',
    },
    {
      rung: 'pressure',
      prompt: 'Why all these tables? One JSON document per customer with everything in it, one read, done. Argue.',
      points: [
        {
          text: 'Grants the case: owned, bounded, read and written as a whole.',
          listensFor: [
            'read/written as whole/together',
            'fine/right/good/great if/when',
            'i grant',
            'belongs to/only one',
            'bounded',
            'preferences/settings',
          ],
        },
        {
          text: 'Questions across customers become scans.',
          listensFor: [
            'across customers/documents',
            'scan/scans/scanning all/every/each',
            'who bought',
            'report/reports/reporting',
            'every document',
          ],
        },
        {
          text: 'Two writers in one document overwrite each other or wait.',
          listensFor: [
            'two writers/writes/updates/people/processes',
            'overwrite/overwrites',
            'contention',
            'concurrent writes/updates/writers',
            'lost update',
            'whole document rewritten/rewrite/locked',
          ],
        },
        {
          text: 'Shared facts are copied, and no constraint holds them together.',
          listensFor: [
            'copy/copied/copies in/into/of product/each/every',
            'no foreign key/keys/constraint',
            'constraint/constraints',
            'referential',
            'duplicat*',
          ],
        },
        {
          text: 'It grows without limit.',
          listensFor: ['it/document grows/grow', 'unbounded', 'size limit', 'megabytes', 'ten years of'],
        },
        {
          text: 'Chooses a mix.',
          listensFor: [
            'mix',
            'hybrid',
            'tables for and/json',
            'jsonb for/column',
            'json/document for preferences/settings/varying/attributes',
          ],
        },
      ],
      wrongAnswers: [
        'Documents do not scale; document stores scale very well for access by key.',
        'One read is always faster; a document of two megabytes for a name is not.',
      ],
      modelAnswer:
        'For some data you are right: if it belongs to one customer, is bounded, and is read and written as a whole, such as preferences, a document is simpler. Orders are different. As soon as someone asks who bought this product last month, you scan every document. An order and a profile change at the same moment are two writers on one document, and one waits or is lost. The product name is copied into thousands of documents with no foreign key to keep them honest. And it grows: after ten years of orders, showing a name means reading all of it. So I take a mix: tables for customers, orders and lines, where facts are shared and counted, and a jsonb column for preferences.',
    },
  ],
} as const satisfies Concept;
