import type { Concept } from '../concept.ts';
import { MYSQL_INNODB, POSTGRES_ISOLATION, POSTGRES_RANGES } from '../sources.ts';

export const isolationAnomalies = {
  id: 'transactions/isolation-anomalies',
  title: 'Isolation anomalies',
  summary:
    'The ways in which transactions that run at the same time can give a result that no order of running them alone would give.',
  round: 'datastore',
  track: null,
  related: ['transactions/acid', 'transactions/optimistic-and-pessimistic-locking', 'concurrency/race-conditions'],
  sources: [
    POSTGRES_ISOLATION,
    MYSQL_INNODB,
    POSTGRES_RANGES,
    {
      title: 'A Critique of ANSI SQL Isolation Levels, SIGMOD',
      by: 'Hal Berenson, Phil Bernstein, Jim Gray and others',
      year: 1995,
    },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Which anomalies can concurrent transactions run into, and which isolation level rules out which?',
      points: [
        {
          text: 'Dirty read: seeing a change that was never committed; read committed rules it out.',
          listensFor: ['dirty read*', 'uncommitted', 'not yet committed', 'read committed prevents/stops/rules'],
        },
        {
          text: 'Non-repeatable read and phantom: asking twice gives a changed row, or new rows.',
          listensFor: [
            'non repeatable',
            'nonrepeatable',
            'phantom*',
            'same row twice',
            'same query twice',
            'new rows appear',
          ],
        },
        {
          text: 'Lost update: two read-modify-writes, the second overwrites the first.',
          listensFor: ['lost update*', 'overwrite* first/other/each', 'last write wins', 'read modify write'],
        },
        {
          text: 'Write skew: each transaction checks a rule and changes a different row; only serialisable stops it.',
          listensFor: [
            'write skew',
            'different rows',
            'on call doctor*',
            'only serializable/serialisable',
            'serializable/serialisable prevents/stops/rules',
          ],
        },
      ],
      wrongAnswers: [
        'Repeatable read means the same everywhere. In Postgres it is a snapshot, in InnoDB plain reads use a snapshot but updates see the newest rows.',
        'Phantoms are rows that were rolled back. A phantom is a committed row that newly matches a query already asked.',
      ],
      modelAnswer:
        "A dirty read sees a change that is not yet committed; read committed rules that out. A non-repeatable read asks for the same row twice and gets two values, and a phantom is a new row appearing in a repeated query; a snapshot for the whole transaction hides both. A lost update is two read-modify-writes where the second overwrites the first. Write skew is subtler: two transactions check a shared rule, then change different rows, and together they break it. A snapshot doesn't catch that; only serialisable does, or an explicit lock.",
    },
    {
      rung: 'trade-offs',
      prompt: "Why not run everything at the serialisable level? Tell me how you'd choose.",
      points: [
        {
          text: 'Serialisable aborts or blocks under contention, and every caller has to be ready to retry.',
          listensFor: [
            'abort*',
            'retry loop',
            'retries/retry whole/transaction',
            'serialization/serialisation failure*',
            'block* under/each',
            'more conflict*',
          ],
        },
        {
          text: 'Read committed is a good default for short statements that carry their own condition.',
          listensFor: [
            'read committed default/as/for/is',
            'default read committed',
            'conditional update*',
            'atomic update',
            'single statement*',
          ],
        },
        {
          text: 'A snapshot suits long reads, such as a report that has to add up.',
          listensFor: ['snapshot', 'repeatable read for', 'report*', 'add* up', 'consistent view'],
        },
        {
          text: 'Raise the level or take a lock only where an invariant spans rows.',
          listensFor: [
            'span* row*/several',
            'across row*',
            'invariant*',
            'explicit lock',
            'only where/there/for',
            'select for update',
          ],
        },
      ],
      wrongAnswers: [
        'A higher level is always slower. Without contention the cost can be small; with contention it is retries, not a constant tax.',
        'The level replaces constraints. A unique index protects at every level and is cheaper.',
      ],
      modelAnswer:
        'Serialisable is the easiest to reason about, but under contention transactions abort, so every caller needs a retry loop around the whole transaction. I take read committed as the default and write single statements that carry their own condition, plus unique constraints. For a report that has to add up I open a read-only snapshot, because it should see one moment. Where an invariant spans several rows, say at least one doctor on call, I use serialisable for that transaction, or select for update on a row that stands for the rule. So the price is paid only where it buys something.',
    },
    {
      rung: 'debug',
      prompt:
        'A shop sells the last item twice about once a day. The code reads the stock, checks that it is above zero, then writes stock minus one. What is happening and how do you show it?',
      points: [
        {
          text: 'It is a lost update: both read one, both write zero.',
          listensFor: [
            'lost update',
            'both read/see/saw one/same/1',
            'two request* read/same',
            'both write zero/0',
            'read modify write',
          ],
        },
        {
          text: 'Show it with two sessions and an interleaving, not with luck.',
          listensFor: [
            'two session*/terminal*/connection*',
            'step by step',
            'interleav*',
            'pause* between',
            'sleep between',
            'concurrent test',
          ],
        },
        {
          text: 'Fix with one conditional update and a look at the rows affected.',
          listensFor: [
            'where stock',
            'stock minus one where',
            'conditional update',
            'row* affected',
            'zero rows',
            'stock greater/above/larger',
          ],
        },
        {
          text: 'Or lock the row first; and keep a check constraint as a guard.',
          listensFor: [
            'select for update',
            'for update',
            'check constraint',
            'lock row',
            'never below zero',
            'version column',
          ],
        },
      ],
      wrongAnswers: [
        'Wrap it in a transaction and it is safe. At read committed both transactions still read one.',
        'Check the stock again before writing. That only makes the gap smaller.',
      ],
      modelAnswer:
        "That's a lost update: two requests both read one, both pass the check and both write zero. A plain transaction at read committed doesn't help, because neither waits for the other's read. To show it I open two sessions and go step by step: read, read, write, write. The fix is to let the database decide: set stock to stock minus one where stock is above zero, and look at the rows affected. Zero rows means sold out. If more logic sits in between, I take select for update first. A check constraint that stock never drops below zero stays as the last guard.",
    },
    {
      rung: 'design',
      prompt:
        'Design room booking so that no two bookings of a room overlap, with many people booking at once. Postgres is given.',
      points: [
        {
          text: 'Name the anomaly: both see no overlap, both insert; there is no row to lock.',
          listensFor: [
            'write skew',
            'phantom*',
            'both see/find no/nothing/free',
            'both insert',
            'no row to lock',
            'nothing to lock',
          ],
        },
        {
          text: 'Best: an exclusion constraint over room and time range.',
          listensFor: [
            'exclusion constraint',
            'exclude using',
            'range type/overlap*',
            'gist',
            'time range*',
            'database refuses/rejects',
          ],
        },
        {
          text: 'Alternative: lock the room row, or serialisable with retry.',
          listensFor: [
            'lock room',
            'for update on room',
            'room row',
            'serializable/serialisable with/and/plus',
            'advisory lock',
          ],
        },
        {
          text: 'Turn the conflict into a clear answer and offer other times.',
          listensFor: ['409', 'conflict', 'another time/slot/room', 'just taken', 'other slots/times', 'offer*'],
        },
      ],
      wrongAnswers: [
        'Select overlapping bookings for update. When there are none, nothing is locked and both insert.',
        'A unique index on room and start time. Two bookings with different starts can still overlap.',
      ],
      modelAnswer:
        "Two people check for overlaps, both find nothing, both insert. That's write skew by way of a phantom, and select for update can't help, since there is no row to lock yet. In Postgres I'd let the schema say it: an exclusion constraint on room equals and time range overlaps, backed by a GiST index and the btree_gist extension. I use half-open ranges, so that ten to eleven and eleven to twelve can stand side by side. The database refuses the second insert, whoever comes first. The API turns that error into a 409 and offers other slots. If I couldn't use that constraint, I'd lock the room row before checking, which makes bookings of one room take turns.",
    },
    {
      rung: 'pressure',
      prompt:
        'You said repeatable read. In one minute: what does it still let through, and what would you do about it tomorrow morning?',
      points: [
        {
          text: 'As a snapshot it lets write skew through.',
          listensFor: ['write skew', 'still/let* write skew', 'different rows', 'each check* rule/own'],
        },
        {
          text: 'The answer depends on the product: Postgres aborts a conflicting update, InnoDB lets it overwrite.',
          listensFor: [
            'depends on database/product/engine',
            'postgres abort*/raises/error*/fails/refuses',
            'mysql/innodb overwrite*/lets/allows/lose*',
            'could not serialize',
            'in mysql/innodb',
            'in postgres',
          ],
        },
        {
          text: 'Tomorrow: a serialisable transaction or a lock for the one rule that matters, with a retry.',
          listensFor: [
            'serializable/serialisable for/on/there',
            'lock for/on one/row',
            'retry* on/failure/whole',
            'explicit lock',
            'for update',
          ],
        },
        {
          text: 'Prove it with a test that runs the two transactions interleaved.',
          listensFor: [
            'test* interleav*/two/concurrent*',
            'two connection*/session*',
            'concurrent test',
            'run* both/side',
          ],
        },
      ],
      wrongAnswers: [
        'Repeatable read stops everything but phantoms. That reads the old standard table as if it described every product; snapshots hide phantoms and still allow write skew.',
        'Nothing gets through as long as we use transactions.',
      ],
      modelAnswer:
        "As a snapshot it lets write skew through: two transactions check the same rule, change different rows, and both commit. What else gets through depends on the database. Postgres aborts the second update of the same row with a serialisation error; in MySQL a plain read followed by an update can still overwrite somebody else's change. Tomorrow I'd find the one rule that spans rows, run that transaction as serialisable with a retry on failure, or lock a row that stands for the rule. And I'd write a test with two connections that plays the bad interleaving, so it stays fixed.",
    },
  ],
} as const satisfies Concept;
