import type { Concept } from '../concept.ts';
import { POSTGRES_LOCKING, POSTGRES_SELECT, RFC_9110_CONDITIONS } from '../sources.ts';

export const optimisticAndPessimisticLocking = {
  id: 'transactions/optimistic-and-pessimistic-locking',
  title: 'Optimistic and pessimistic locking',
  summary:
    'Two ways to keep people from overwriting each other: notice the clash when you write, or reserve the row before you start.',
  round: 'datastore',
  track: null,
  related: ['transactions/isolation-anomalies', 'concurrency/locks-and-coordination', 'concurrency/race-conditions'],
  sources: [
    RFC_9110_CONDITIONS,
    POSTGRES_LOCKING,
    POSTGRES_SELECT,
    {
      title: 'On Optimistic Methods for Concurrency Control, ACM Transactions on Database Systems 6(2)',
      by: 'H. T. Kung and John T. Robinson',
      year: 1981,
    },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is the difference between optimistic and pessimistic locking?',
      points: [
        {
          text: 'Pessimistic: take the lock first, others wait until commit.',
          listensFor: [
            'for update',
            'lock row first/before',
            'other* wait*',
            'lock* before read*/work*',
            'block* other*',
          ],
        },
        {
          text: 'Optimistic: read with a version, write only if the version is unchanged.',
          listensFor: [
            'version column/number',
            'where version',
            'version still/unchanged/same/matches',
            'compare and set/swap',
            'etag',
          ],
        },
        {
          text: 'No row updated means that somebody was faster: reload and retry, or tell the user.',
          listensFor: [
            'zero/no row* updated/affected/changed',
            'row* affected',
            'somebody/someone else first/faster/changed',
            'reload and',
            'conflict*',
          ],
        },
      ],
      wrongAnswers: [
        'Optimistic locking takes a weaker lock while reading. It takes none between read and write; the write itself carries the check.',
        'Pessimistic locking stops plain reads. In a multi-version database ordinary selects go on and see the last committed row.',
      ],
      modelAnswer:
        'Pessimistic locking assumes a clash is likely. I read the row with select for update, and any other writer waits until I commit. Optimistic locking assumes a clash is rare. Every row has a version number; I read it, work without a lock, and write with a condition: update where id is seven and version is still three, and set the version to four. If zero rows were updated, somebody else was faster, so I reload and retry, or show the user the conflict. Over HTTP the same idea is an ETag sent back in If-Match.',
    },
    {
      rung: 'trade-offs',
      prompt: "When would you pick one over the other? I'd like to hear what each costs.",
      points: [
        {
          text: 'Optimistic wins with few clashes, and when a person thinks between read and write.',
          listensFor: [
            'rare* clash*/conflict*/contention',
            'clash*/conflict* rare',
            'low contention',
            'person/user thinks/edits/fills/stares',
            'across request*',
            'edit screen/form',
          ],
        },
        {
          text: 'Its cost is repeated work, which explodes on a hot row.',
          listensFor: [
            'hot row',
            'retry/retries storm',
            'repeated/wasted/lost work',
            'work* thrown/wasted/twice',
            'keep* retrying',
            'starv*',
          ],
        },
        {
          text: 'Pessimistic wins with frequent clashes and short transactions.',
          listensFor: [
            'high contention',
            'clash*/conflict* common/frequent/likely/often',
            'short transaction*',
            'take turns',
            'queue* up/for',
          ],
        },
        {
          text: 'Its cost is waiting, deadlocks and locks held by somebody slow.',
          listensFor: [
            'deadlock*',
            'lock timeout*',
            'wait* behind/for lock',
            'held while/by',
            'lock order',
            'expensive wait*',
          ],
        },
      ],
      wrongAnswers: [
        'Optimistic is always faster. On a contended row, most of the work is thrown away and repeated.',
        'A pessimistic lock can stay open while the user edits. It would hold a connection and a row until somebody comes back from lunch.',
      ],
      modelAnswer:
        "I look at how often two writers meet on one row. If clashes are rare, optimistic wins: nobody holds a lock while thinking, so hardly anybody waits. It's also the only sane choice when a user stares at an edit form for ten minutes, because it works across requests. Its price is wasted work, and on a hot row everybody keeps retrying. When clashes are common and the transaction is short, like taking seats for a popular concert, I lock first and let writers queue up. The price there is waiting, deadlocks if the lock order differs, and trouble when the holder is slow, so I set a lock timeout.",
    },
    {
      rung: 'debug',
      prompt:
        'Two support agents edit the same customer, and sometimes the address that one of them saved is gone. There is a version column. What do you check?',
      points: [
        {
          text: 'Whether the version compared is the one the form was loaded with, not one read again at save time.',
          listensFor: [
            'version from form/page/screen/client/browser',
            'form* version',
            'read* again at/on/before save',
            'reload* before sav*',
            'version sent/carried/travels',
            'fresh version',
          ],
        },
        {
          text: 'Whether the condition is in the update itself and the affected rows are looked at.',
          listensFor: [
            'where clause',
            'in update/where',
            'affected row*',
            'row* affected',
            'result ignored',
            'zero rows',
          ],
        },
        {
          text: 'Whether some path skips it: a batch job, raw SQL, an admin tool.',
          listensFor: [
            'batch/import job',
            'raw sql',
            'admin tool/script',
            'other path*/writer*',
            'bypass*',
            'bulk update',
          ],
        },
        {
          text: 'Fix: send the version with the form, refuse with a conflict, show both values.',
          listensFor: [
            '409',
            '412',
            'if match',
            'show* both/difference/conflict',
            'refuse* save/stale/with',
            'hidden field',
          ],
        },
      ],
      wrongAnswers: [
        'Add a row lock around the save. The save is short and was never the problem; the stale form was.',
        'Update only changed columns and stop there. It hides some losses, and two edits of the same field still overwrite each other.',
      ],
      modelAnswer:
        "First, which version is compared. The usual bug is that the save handler reads the row again and takes that fresh version, so it always matches. It has to be the version from the form, as the agent saw it. Second, the check has to be in the update's where clause, and somebody has to look at the rows affected. Third, I search for a batch job or an admin tool that bypasses the whole thing. The fix is to carry the version with the form, answer 409 when it's stale, and show both values so the agent can merge. A test with two open forms keeps it honest.",
    },
    {
      rung: 'design',
      prompt:
        'Design seat reservation for a concert: people hold a seat for ten minutes while they pay, and the first minute brings a huge rush.',
      points: [
        {
          text: 'A hold is data with an expiry, not a database lock kept open.',
          listensFor: [
            'hold* row/record/data/expires/until',
            'held until',
            'expires at',
            'expir* hold/column',
            'not database lock',
            'hold is',
          ],
        },
        {
          text: 'Claim a seat with one conditional update on its state.',
          listensFor: [
            'conditional update',
            'where seat/status/it',
            'free or expired',
            'update* seat where',
            'row* affected',
            'available or expired',
          ],
        },
        {
          text: 'For "any seat", skip locked rows so that buyers do not queue behind each other.',
          listensFor: ['skip locked', 'skip* locked rows', 'any seat', 'best available', 'different seats'],
        },
        {
          text: 'Confirm payment only if the hold is still mine, and decide what happens when it is not.',
          listensFor: [
            'still mine/hold*/theirs/valid',
            'hold token/id',
            'refund*',
            'hold expired',
            'payment after/late',
            'late payment',
          ],
        },
        {
          text: 'Tame the rush before the database: a waiting room, limits per user.',
          listensFor: [
            'waiting room',
            'queue* in front/before',
            'limit per user/account/person',
            'admission',
            'rate limit*',
            'let* in gradually',
          ],
        },
      ],
      wrongAnswers: [
        'Select for update while the customer pays. Ten minutes of open transactions exhaust the pool in the first second.',
        'Keep the holds only in a cache. If it loses them, two people have paid for one seat.',
      ],
      modelAnswer:
        'The hold is a row, not an open lock: seat, hold id, expires at. Claiming is one conditional update: set my hold id where the seat is free or expired, and look at the rows affected. That takes milliseconds, so even a rush only queues briefly. For best available I select for update with skip locked, so buyers land on different seats. When payment succeeds, a second conditional update marks the seat sold only if the hold is still mine. For a late payment I try to claim the seat again, otherwise refund at once. And in front of it all sits a waiting room that lets people in gradually, with a limit per account.',
    },
    {
      rung: 'pressure',
      prompt:
        'We use optimistic locking, and at peak half of all writes fail with conflicts. The release is tonight. What do you do?',
      points: [
        {
          text: 'Find the hot row: it is seldom all of them.',
          listensFor: [
            'hot row',
            'which row*/entity/table',
            'few rows',
            'one counter/row',
            'conflict* per/by row/table',
            'same row*',
          ],
        },
        {
          text: 'Tonight: bounded retries with jitter on the server, or lock that one row.',
          listensFor: [
            'retry/retries with jitter',
            'bounded retr*',
            'few/three/two retr*',
            'jitter',
            'for update on/for',
            'lock that/this/one row',
          ],
        },
        {
          text: 'Better: make the write commutative, an increment instead of read-modify-write.',
          listensFor: ['increment*', 'plus one', 'commutative', 'atomic update', 'count plus', 'delta*'],
        },
        {
          text: 'Next: take the hot field out of the row, shard the counter or append rows.',
          listensFor: [
            'split* row/counter/out',
            'shard* counter',
            'append* row*/event*',
            'own table/row',
            'separate table/row',
            'move* counter/field out',
          ],
        },
      ],
      wrongAnswers: [
        'Retry until it works. That adds load exactly where the contention is.',
        'Drop the version check for the release. Then the same clashes become silent lost updates.',
      ],
      modelAnswer:
        "First I find the hot row, because it's seldom all of them; usually every order touches one counter or one parent. Tonight I'd make the smallest safe change: take that one row with select for update, so writers queue for milliseconds instead of failing, and give the rest two retries with jitter. If the hot write is only arithmetic, it needs no version at all: set count to count plus one, an atomic update that commutes. Next week I split the counter out into its own table, so that editing a title no longer clashes with counting views. What I won't do is drop the check.",
    },
  ],
} as const satisfies Concept;
