import type { Concept } from '../concept.ts';
import { KLEPPMANN_2017, POSTGRES_STANDBY } from '../sources.ts';

export const acid = {
  id: 'transactions/acid',
  title: 'ACID',
  summary:
    'Four promises a database makes about a group of changes, so that a crash or a neighbour cannot leave them half done.',
  round: 'datastore',
  track: null,
  related: [
    'transactions/isolation-anomalies',
    'transactions/transaction-boundaries',
    'transactions/eventual-consistency',
  ],
  sources: [
    {
      title: 'Principles of Transaction-Oriented Database Recovery, ACM Computing Surveys 15(4)',
      by: 'Theo Haerder and Andreas Reuter',
      year: 1983,
    },
    {
      title: 'PostgreSQL 17 documentation, Reliability, and Asynchronous Commit',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    POSTGRES_STANDBY,
    KLEPPMANN_2017,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What do the four letters of ACID promise? Use one small example for all of them.',
      points: [
        {
          text: 'Atomicity: all the changes happen or none of them does.',
          listensFor: [
            'all or nothing',
            'both or neither',
            'either both/all or neither/none',
            'half done',
            'rollback everything/whole/both/all',
            'atomic* means/is all',
          ],
        },
        {
          text: 'Consistency: declared rules hold at commit, and the application still owns the rules it never declared.',
          listensFor: [
            'constraint hold/holds/checked/still',
            'rule* hold/still',
            'invariant*',
            'check constraint',
            'valid state to',
            'foreign key',
          ],
        },
        {
          text: 'Isolation: concurrent transactions do not see each other half finished, to the degree of the isolation level.',
          listensFor: [
            'isolation means/is/level',
            'concurrent transaction*',
            'not see each other',
            'half finished work',
            'as if one/alone/serial*',
            'isolation concurrent*',
          ],
        },
        {
          text: 'Durability: what was acknowledged survives a crash, because the log was flushed first.',
          listensFor: [
            'survive* crash/restart/power',
            'write ahead log',
            'wal',
            'flush* to disk',
            'fsync*',
            'log on disk',
          ],
        },
      ],
      wrongAnswers: [
        'Consistency in ACID is the same as in CAP. It is not: one is about declared rules at commit, the other about every reader seeing the latest write.',
        'Isolation means that transactions run one after another. Only the serialisable level promises a result as if they did, and most databases default to less.',
      ],
      modelAnswer:
        "Take a transfer of fifty pounds between two accounts. Atomicity means both rows change or neither does, whatever crashes in between. Consistency means the declared rules hold at commit, such as a check constraint that no balance is negative. Isolation means concurrent transactions don't trip over my half finished work; how strictly depends on the isolation level. And durability means that once the database has said committed, the transfer survives a crash, because the write-ahead log was flushed to disk before the answer went out.",
    },
    {
      rung: 'trade-offs',
      prompt: 'ACID is not free. Where do you pay for it, and which parts can you loosen without lying to your users?',
      points: [
        {
          text: 'Stronger isolation costs waiting or aborted transactions that have to be retried.',
          listensFor: [
            'serializable/serialisable cost*/abort*/retr*',
            'retry* abort*/transaction',
            'abort* and retr*',
            'lock wait*',
            'stronger isolation',
            'serialization/serialisation failure',
          ],
        },
        {
          text: 'Durability costs a flush for each commit; grouping or asynchronous commit buys speed with a window of loss.',
          listensFor: [
            'group commit',
            'asynchronous commit',
            'async commit',
            'flush each/every/per commit',
            'lose/losing last few/second/millisecond',
            'fsync per/every/each',
          ],
        },
        {
          text: 'Atomicity across machines costs a coordination protocol, so keep what must change together in one database.',
          listensFor: [
            'across two/several/machine/service/shard/database',
            '2pc',
            'coordinat*',
            'same/one database/shard',
            'distributed transaction*',
          ],
        },
        {
          text: 'Loosen per kind of data: view counts may be lost, payments may not.',
          listensFor: [
            'view/like count*',
            'click/page view*',
            'analytics event',
            'per entity/table/kind',
            'payment* never/not/strict/stay*/keep*',
            'money stay*/never/strict',
          ],
        },
      ],
      wrongAnswers: [
        'NoSQL stores have no transactions. Many do, within an item, a document or a limited group of items; the question is the scope.',
        'Turning asynchronous commit on risks corrupting the data. In Postgres it risks losing the newest commits; what remains is still consistent.',
      ],
      modelAnswer:
        'I pay in three places. Stronger isolation means lock waits, or serialisation failures that I retry. Durability means a flush for every commit; group commit shares that cost, and asynchronous commit drops it at the risk of losing the last few commits in a crash. Atomicity is cheap inside one database and expensive across several, because that takes 2PC, or a saga that gives it up and compensates. So I decide per kind of data. View counts can live with asynchronous commit, since nobody is hurt when a second of them disappears. Payments stay strict: one database, one transaction, a flushed log before I answer.',
    },
    {
      rung: 'debug',
      prompt:
        'Support reports orders whose stock was taken but whose order row is missing. It happens a few times a week, usually around deployments. How do you find it?',
      points: [
        {
          text: 'Suspect two commits where there should be one: autocommit, or separate connections.',
          listensFor: [
            'autocommit',
            'auto commit',
            'two transaction*/commit*',
            'separate/different/second connection',
            'outside transaction',
            'not same transaction',
          ],
        },
        {
          text: 'Link it to deployments: the process is killed between the two statements.',
          listensFor: [
            'kill* between/mid*/halfway',
            'process/pod killed/dies/stopped',
            'sigterm',
            'graceful shutdown',
            'deploy* kill*/stop*/interrupt*',
            'between two/both write*/statement*',
          ],
        },
        {
          text: 'Prove it from statement logs or the transaction ids of the rows.',
          listensFor: [
            'statement/query/database log*',
            'log* statement/queries',
            'transaction id',
            'reproduc* kill*/by',
            'trace*',
          ],
        },
        {
          text: 'Fix by putting both writes into one transaction on one connection, then repair the old rows.',
          listensFor: [
            'one/single/same transaction',
            'same connection',
            'wrap* both/transaction',
            'repair* rows/stock/orphan*/old',
            'reconcil*',
            'give stock back',
          ],
        },
      ],
      wrongAnswers: [
        'Raise the isolation level. Isolation is about concurrent transactions; here one logical change was split into two.',
        'Catch the exception and undo the stock in code. A killed process runs no catch block.',
      ],
      modelAnswer:
        "Stock gone without an order sounds like two commits where I expected one, and the deployments tell me when: the process is killed between the two writes. I'd look at the code for autocommit or a helper that takes a separate connection from the pool, then turn on the statement log for those tables and check whether begin and commit really surround both. To reproduce it I kill the process between the statements on purpose. The fix is one transaction on one connection, so a kill rolls both back. Then I repair the old rows with a query that compares reserved stock with orders.",
    },
    {
      rung: 'design',
      prompt:
        'Design the write path for a wallet transfer: no lost money, a balance that never goes negative, and an audit trail. You have one relational database.',
      points: [
        {
          text: 'One transaction debits, credits and writes the ledger entries.',
          listensFor: [
            'one/single/same transaction',
            'debit* and/plus credit*',
            'ledger entr*/row*',
            'double entry',
            'append only',
          ],
        },
        {
          text: 'The database guards the balance: a check constraint or a conditional update.',
          listensFor: [
            'check constraint',
            'where balance',
            'conditional update',
            'balance at least/greater/never/not negative',
            'row* affected',
          ],
        },
        {
          text: 'Lock the two accounts in a fixed order, so that opposite transfers cannot deadlock.',
          listensFor: [
            'fixed/same/consistent order',
            'lower id first',
            'order by/of id',
            'sort* account*/id*',
            'for update',
            'deadlock*',
          ],
        },
        {
          text: 'A unique transfer id makes a repeated request harmless.',
          listensFor: [
            'transfer id',
            'idempotency key',
            'unique constraint/index',
            'retry* same id/key',
            'same id/key twice/again',
          ],
        },
        {
          text: 'Nothing slow inside: messages go out after commit, through an outbox row.',
          listensFor: [
            'outbox',
            'after commit',
            'after it commits',
            'email/message/notification after',
            'no network/http/remote call inside/in',
          ],
        },
      ],
      wrongAnswers: [
        'Read the balance, check it in code, write the new one. Two requests can read the same balance and both pass.',
        'Keep only the balance and log transfers to a file. The two can disagree and nothing can tell which is right.',
      ],
      modelAnswer:
        "Each transfer carries a transfer id with a unique constraint, so a retry finds the first result. In one transaction I lock both accounts with select for update, always the lower id first so that opposite transfers can't deadlock. Then I debit one account where the balance is at least the amount, credit the other, and append two ledger entries. A check constraint on the balance stays as the last guard. If the debit hits no row, I roll back and answer that funds are insufficient. The notification is an outbox row in the same commit, sent by a worker after commit, so a slow mail provider never holds a lock.",
    },
    {
      rung: 'pressure',
      prompt: 'Quickly: your database is ACID, so how can a customer still lose a payment you had confirmed?',
      points: [
        {
          text: 'Failover to an asynchronous replica drops commits that had not been copied yet.',
          listensFor: [
            'asynchronous/async replica*',
            'replica behind/lag*/not received',
            'failover* lose*/lost/drop*/replica',
            'replica promoted',
            'not yet replicated/copied',
          ],
        },
        {
          text: 'Durability was loosened by a setting, or the disk acknowledges before it has written.',
          listensFor: [
            'asynchronous commit',
            'synchronous commit off',
            'fsync off/disabled',
            'disk cache/lies/lied/acknowledges',
            'loosened/wrong/durability/loose setting*',
          ],
        },
        {
          text: 'We confirmed before the commit, or in a place the transaction does not cover.',
          listensFor: [
            'before commit*',
            'confirmed/answered/said before',
            'confirm* too early',
            'outside transaction',
            'payment provider',
            'other system',
          ],
        },
        {
          text: 'Remedy: a synchronous standby for this data, answer after commit, reconcile with the provider.',
          listensFor: [
            'synchronous standby/replica',
            'quorum',
            'answer/confirm only after',
            'only after commit',
            'reconcil*',
          ],
        },
      ],
      wrongAnswers: [
        'That is impossible with ACID. The promise covers one database node with honest settings, not the whole path to the customer.',
        'Backups cover it. A nightly backup does not hold the last minutes.',
      ],
      modelAnswer:
        "Three ways. First, failover: with an asynchronous replica, commits that were not yet copied are gone when the replica is promoted. Second, a loosened setting, such as asynchronous commit, or a disk that acknowledges before it has written. Third, and most common, our own code: we confirmed before the commit, or the charge sits with the payment provider and our row was rolled back. For payments I'd run a synchronous standby, answer only after commit, and reconcile with the provider every day, so that whatever slips through is found by us and not by the customer.",
    },
  ],
} as const satisfies Concept;
