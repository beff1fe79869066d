import type { Concept } from '../concept.ts';
import { POSTGRES_CONSTRAINTS } from '../sources.ts';

export const keys = {
  id: 'databases/keys',
  title: 'Primary and foreign keys',
  summary: 'How a row is told from every other, and how one row points at another that must exist.',
  round: 'datastore',
  track: null,
  related: ['databases/relational-modelling', 'databases/indexes'],
  sources: [
    { title: 'RFC 9562, Universally Unique IDentifiers (UUIDs)', by: 'IETF', year: 2024 },
    POSTGRES_CONSTRAINTS,
    {
      title: 'PostgreSQL 17 documentation, 5.9 Row Security Policies',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    { title: 'MySQL 8.4 Reference Manual, FOREIGN KEY Constraints', by: 'Oracle', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt:
        'What do a primary key and a foreign key promise, and what does the database do when somebody breaks the promise?',
      points: [
        {
          text: 'A primary key is unique and never null; it is how a row is identified.',
          listensFor: [
            'unique and/never/not null',
            'primary key identifies/unique/is',
            'identif* row/each/one',
            'exactly one row',
          ],
        },
        {
          text: 'A foreign key says that the row it points at exists.',
          listensFor: [
            'points/point/refers/references to/at existing/row/exists',
            'must exist',
            'row exists',
            'referential integrity',
            'no orphan/orphans',
          ],
        },
        {
          text: 'Breaking either makes the statement fail.',
          listensFor: [
            'statement/insert/write fails/fail/rejected/refused',
            'database refuses/rejects',
            'violation',
            'error/errors out',
          ],
        },
        {
          text: 'What happens on delete is declared: refuse, delete along, set to null.',
          listensFor: ['on delete', 'cascade', 'restrict', 'set null'],
        },
        {
          text: 'Other unique candidates get a unique constraint.',
          listensFor: ['unique constraint', 'candidate key/keys', 'email unique', 'natural key'],
        },
      ],
      wrongAnswers: [
        'A foreign key is an index; in PostgreSQL the referencing column gets none unless you create it.',
        'The application checks that already; between its check and its insert, the parent can be deleted.',
      ],
      modelAnswer:
        'A primary key identifies a row: it is unique and never null, and everything else refers to the row through it. A foreign key promises that the row it points to exists, so an order cannot belong to a customer nobody has. If someone breaks the promise, the database refuses. The statement fails with a violation, whether it came from a bug, a script or two requests in a race. For deletes I declare what should happen: restrict, which is my default, cascade where the child is a part of the parent, like order lines, or set null where the link is optional. Other things that must be unique, such as an email, get a unique constraint beside the primary key, so that they may still change.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Which primary key: a growing number, a random UUID, a time-ordered UUID, or something from the business?',
      points: [
        {
          text: 'A number is small and in order, but shows counts and is handed out by one database.',
          listensFor: [
            'small/eight/8 bytes',
            'bigint',
            'sequence/sequential',
            'auto increment',
            'reveals/leaks/shows many/count/volume/how',
            'guess/guessable/guessed',
          ],
        },
        {
          text: 'A random UUID can be made anywhere, but scatters inserts over the whole index.',
          listensFor: [
            'random uuid generated/scatters/can/spreads',
            'v4/uuidv4',
            'version four/4',
            'scatter*/spread/random inserts/index/pages',
            'anywhere/client generated/made/create/generate',
            'page splits',
            'cache misses/locality',
          ],
        },
        {
          text: 'A time-ordered UUID keeps inserts together and tells when it was made.',
          listensFor: [
            'version seven/7',
            'v7/uuidv7',
            'time ordered inserts/keeps/together',
            'timestamp first/prefix/in',
            'ulid',
          ],
        },
        {
          text: 'A business key changes sooner or later.',
          listensFor: [
            'natural/business key changes/change',
            'email/number changes/change/changed',
            'changes/change one/some day',
            'sooner or later',
            'unique constraint instead/beside',
          ],
        },
        {
          text: 'Hard to guess is no permission check.',
          listensFor: [
            'not authoris*/authoriz*/security/permission',
            'still check/checks',
            'check/checks permission/permissions/ownership/owner',
            'permission check',
          ],
        },
      ],
      wrongAnswers: [
        'A 32-bit number is plenty; two billion is a few busy years, and widening it later is a migration of every table that refers to it.',
        'UUIDs are slow because they are long; the random order costs more than the eight extra bytes.',
      ],
      modelAnswer:
        'A bigint sequence takes eight bytes, inserts land at the end of the index, and it is easy to read out on the phone. It reveals how many orders we have, invites guessing, and needs the database to hand it out. A random UUID can be generated anywhere, even offline, but it scatters inserts over the whole index, so a big table loses cache locality. Version seven puts a timestamp first, so inserts stay together; it is still sixteen bytes, and it tells when the row was made. A business key like an email changes one day, and then so does every reference. My default is bigint inside one database and version seven where several places create rows. Whatever it is, I still check permissions: hard to guess is not a lock.',
    },
    {
      rung: 'debug',
      prompt:
        'Deleting one customer takes forty seconds. The orders table has fifty million rows and a foreign key to customers. Why, and what do you do?',
      points: [
        {
          text: 'The database looks for orders of that customer, and without an index it reads the whole table.',
          listensFor: [
            'no/missing index on/customer/foreign',
            'without index',
            'full/sequential/seq scan',
            'scan/scans/reads/read orders/whole/all/fifty',
            'referencing column',
          ],
        },
        {
          text: 'PostgreSQL does not create that index by itself; InnoDB does.',
          listensFor: [
            'postgres does not/doesnt/wont',
            'postgres create*',
            'innodb/mysql does/creates',
            'not created automatically',
            'by itself/automatically/default',
          ],
        },
        {
          text: 'Sees it in EXPLAIN ANALYZE, as time in the constraint trigger.',
          listensFor: [
            'explain analyze/analyse',
            'trigger time',
            'time in/for trigger/triggers/constraint',
            'constraint trigger',
          ],
        },
        {
          text: 'Creates the index without blocking writes.',
          listensFor: ['concurrently', 'without blocking/locking writes', 'index online', 'create index on customer'],
        },
        {
          text: 'Asks how much cascades, whether to delete at all, and deletes large amounts in batches.',
          listensFor: [
            'cascade/cascades',
            'batches',
            'soft delete',
            'anonymise/anonymize',
            'should delete at all',
            'keep orders',
          ],
        },
      ],
      wrongAnswers: [
        'Dropping the foreign key; the deletes are fast then, and the orphans come for free.',
        'Soft deletes for everything; each query needs one more condition, and the law may demand a real one.',
      ],
      modelAnswer:
        'To delete the customer, the database has to prove that no order points at it, or find those that do. With no index on the customer column that is a sequential scan over fifty million rows, for each deleted customer. Postgres indexes the primary key side only; it does not index the referencing column by itself, InnoDB does. I would confirm with EXPLAIN ANALYZE inside a transaction that I roll back: the time shows up in the constraint trigger. Then I create the index concurrently, so that writes go on, and the delete takes milliseconds. Next I list all tables that refer to customers, because the same gap is often in several. And I ask whether we should delete at all: invoices usually must be kept, so anonymising may be right; for many, in batches.',
    },
    {
      rung: 'design',
      prompt:
        "Keys for a product with many tenants: rows are created offline on phones, ids appear in links, and one tenant must never see or refer to another's data.",
      points: [
        {
          text: 'The phone makes the id, time-ordered, so a repeated upload is the same row.',
          listensFor: [
            'phone/client/device generates/creates/makes id/uuid',
            'version seven/7',
            'v7/uuidv7',
            'upload/sync again/twice same/idempotent',
            'same row',
            'upsert',
          ],
        },
        {
          text: 'The tenant is in every table and in the keys.',
          listensFor: [
            'tenant id in/on every/each/all',
            'every/each table has/carries tenant',
            'tenant and id',
            'tenant in key/keys/primary',
            'composite key',
          ],
        },
        {
          text: 'Foreign keys include the tenant, so that a reference across tenants cannot be stored.',
          listensFor: [
            'foreign key/keys include/includes/tenant/contains/with/on',
            'composite foreign',
            'cannot refer/reference/point other/another/across',
            'cross tenant reference/references',
          ],
        },
        {
          text: 'Row-level security or one scoped data layer filters each query.',
          listensFor: [
            'row level security',
            'rls',
            'policy/policies',
            'scoped query/queries/repository',
            'session variable/setting',
          ],
        },
        {
          text: 'A clash with an id of another tenant gives nothing away.',
          listensFor: [
            '404',
            'collision/clash',
            'reveal/reveals nothing',
            'unique per/within tenant',
            'same answer/error',
            'hide*',
          ],
        },
      ],
      wrongAnswers: [
        'Ids nobody can guess are enough; links are forwarded, logged and leaked.',
        'Checking the tenant in the controller; the next query someone writes does not.',
      ],
      modelAnswer:
        "The phone generates the id, a UUID of version seven, when the row is created offline. Uploading twice then meets the same row, and the second insert does nothing. Every table has a tenant id, and the primary key is tenant and id together. Foreign keys include the tenant as well: an order line points at tenant and order, so a reference across tenants cannot be stored, even by a bug. Reads go through row level security: each transaction sets the tenant from the session, and the policy filters, while the service account is neither owner nor superuser, since those bypass it. Since ids are unique within a tenant, uploading an id that another tenant happens to use reveals nothing. And a link to somebody else's order answers 404, exactly like one that does not exist.",
    },
    {
      rung: 'pressure',
      prompt:
        'Our users table has the email as its primary key. It is unique, everybody has one. What exactly is your problem with it?',
      points: [
        {
          text: 'People change it, and then every referring row has to change.',
          listensFor: [
            'email/people/they/it changes/change',
            'change/changes email/address/it',
            'every reference/table/row',
            'update cascade*',
            'marry/rename/new address',
          ],
        },
        {
          text: 'Equality is unclear: case and spelling variants.',
          listensFor: [
            'upper/lower case',
            'case sensitive/insensitive',
            'capital/capitals',
            'normalis*/normaliz*',
            'same address two',
          ],
        },
        {
          text: 'Personal data spreads into all tables, links and logs.',
          listensFor: ['personal data', 'privacy', 'pii', 'into/in logs/links/urls', 'every log', 'gdpr'],
        },
        {
          text: 'Addresses are reassigned to other people.',
          listensFor: [
            'reassign*/recycle*/reuse*',
            'another/other/different/new person',
            'somebody/someone else',
            'provider gives',
          ],
        },
        {
          text: 'Proposes an id with a unique constraint on the email, introduced step by step.',
          listensFor: [
            'surrogate',
            'unique constraint',
            'add id/bigint/column',
            'own/new id',
            'backfill',
            'step by step',
          ],
        },
      ],
      wrongAnswers: [
        'Text keys are slow; they are larger, but that is the weakest of the reasons.',
        'Changing all tables over a weekend; it can be done column by column while running.',
      ],
      modelAnswer:
        'It is unique today, but it is not an identity. People change their address, and then every reference in every table has to change with it. Equality is fuzzy: capitals, or a dot that one provider ignores, so one person turns up twice. It is personal data, and as a key it is copied into all tables, URLs and logs, which makes a deletion request miserable. And addresses get recycled: an employee leaves, and someone else gets the address together with the history. So I want a surrogate id, and the email keeps a unique constraint on its normalised form. We can get there without a big bang: add the id, backfill it, add new columns in the referring tables, write both, switch the reads, then swap the primary key.',
    },
  ],
} as const satisfies Concept;
