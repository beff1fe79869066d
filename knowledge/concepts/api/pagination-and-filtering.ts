import type { Concept } from '../concept.ts';

export const paginationAndFiltering = {
  id: 'api/pagination-and-filtering',
  title: 'Pagination and filtering',
  summary: 'Giving out a long list in pieces that stay correct and cheap while the list is changing.',
  round: 'api-design',
  track: null,
  related: ['databases/indexes', 'api/endpoint-shape'],
  sources: [
    { title: 'PostgreSQL 17 documentation, LIMIT and OFFSET', by: 'PostgreSQL Global Development Group', year: 2024 },
    {
      title: 'PostgreSQL 17 documentation, Row and Array Comparisons',
      by: 'PostgreSQL Global Development Group',
      year: 2024,
    },
    { title: 'SQL Performance Explained, on paging through results', by: 'Markus Winand', year: 2012 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'Why do lists need pages, and how do offset and cursor pagination work?',
      points: [
        {
          text: 'An unbounded list costs memory, time and bandwidth, so there is a limit with a maximum.',
          listensFor: ['maximum/max limit/page/size', 'limit capped/cap/with', 'unbounded', 'bounded', 'page size'],
        },
        {
          text: 'Offset skips so many rows and takes the next few.',
          listensFor: [
            'offset skips/skip/says/counts/means',
            'skip rows/first/forty/hundred',
            'offset and limit',
            'limit and offset',
            'page number',
          ],
        },
        {
          text: 'A cursor remembers the last row seen and continues after it.',
          listensFor: [
            'last row/item/id/seen',
            'after last/cursor/that/this',
            'continue/continues/starts/start after/from/where',
            'cursor remembers/encodes/points/holds',
          ],
        },
        {
          text: 'The order must be total, so a tie needs a tie-breaker.',
          listensFor: [
            'tie breaker/break',
            'unique order/sort',
            'total order',
            'ties',
            'stable order/sort',
            'id as/second/last/too',
          ],
        },
        {
          text: 'Filters and sort orders come from a list that is allowed.',
          listensFor: [
            'allow list',
            'allowed list/filters/sort/fields',
            'filters/sorts only/limited/from',
            'whitelist',
            'only fields/sorts/filters index/indexes',
          ],
        },
      ],
      wrongAnswers: [
        'A limit without a maximum; the first curious caller asks for a million.',
        'Sorting by time of creation alone; rows of the same instant can fall between two pages.',
      ],
      modelAnswer:
        'A list without a limit works in the demo and takes the service down in its third year, so every list has a limit with a maximum. Offset pagination says skip forty, give me twenty; it is simple and can jump to a page. A cursor remembers the last row you saw, and the next page continues after it; callers treat it as an opaque string. Both need a total order: sorting by created at alone leaves ties, so I add the id as a tie breaker. Filters and sorts are query parameters from an allow list, each backed by an index, because a free choice of columns is a free choice of full table scans. The envelope is items plus next cursor, and the cursor is absent at the end.',
    },
    {
      rung: 'trade-offs',
      prompt: 'Offset or cursor: what does each give up? And what about a total count?',
      points: [
        {
          text: 'Offset jumps to any page, but the database reads and throws away all that was skipped.',
          listensFor: [
            'jump to/any page',
            'read/reads and throw/throws/discard/discards',
            'deep pages/page slow/slower/expensive/cost',
            'skipped rows',
            'cost grows',
          ],
        },
        {
          text: 'Offset shifts when rows come or go, so items repeat or are missed.',
          listensFor: [
            'repeat/repeats/duplicate/duplicates/twice miss*/skip*',
            'shift/shifts',
            'insert/inserts/inserted/new page/pages/item/row',
            'miss/misses/missed items/rows/one',
          ],
        },
        {
          text: 'A cursor costs the same at any depth and is stable, but only goes on, not anywhere.',
          listensFor: [
            'same cost/price',
            'constant cost/time',
            'cannot jump',
            'next page only',
            'any depth',
            'only forward/next/forwards',
          ],
        },
        {
          text: 'A cursor is bound to one sort order and its index.',
          listensFor: [
            'bound/tied to sort/one/order',
            'each/every/one sort/order index/needs',
            'index per/for each/every/that sort/order',
            'change sort/order/filter invalid*/restart*/new',
          ],
        },
        {
          text: 'An exact count reads everything that matches; offer has-more, a capped or an estimated count.',
          listensFor: [
            'has more',
            'estimate/estimated/approximate count/total',
            'capped count',
            'exact count/total expensive/reads/costs/scans',
            'more than thousand/hundred',
          ],
        },
      ],
      wrongAnswers: [
        'A cursor is always right; an admin table of two hundred rows with page numbers is happy with offset.',
        'The database keeps a count anyway; PostgreSQL and InnoDB have to count the visible rows for each query.',
      ],
      modelAnswer:
        'Offset gives you jumps and page numbers. It gives up two things: cost, because the database reads and throws away everything before the offset, so deep pages get slower and slower. And stability, because a new row at the top shifts all pages, and people see one item twice or miss one after a delete. A cursor has the same cost at any depth and is stable under inserts, but it cannot jump, and it is tied to one sort order with a matching index. So: feeds, public APIs and exports get a cursor; a small admin table may keep offset. An exact count has to visit every match, so I return has more, or a capped count such as more than a thousand, and an estimate if the screen insists.',
    },
    {
      rung: 'debug',
      prompt:
        'People scrolling our feed see some posts twice and never see others. Nothing in the logs. Where do you look?',
      points: [
        {
          text: 'Suspects offset on a list that grows at the top.',
          listensFor: [
            'offset',
            'page number',
            'new post/posts push/pushes/shift/shifts/insert*',
            'grows at top',
            'shifted by/down',
          ],
        },
        {
          text: 'Checks the sort for ties: equal timestamps have no fixed order.',
          listensFor: [
            'ties',
            'same/equal timestamp/timestamps/time/score',
            'tie breaker/break',
            'sort not unique',
            'order undefined/random/arbitrary',
          ],
        },
        {
          text: 'Reproduces it: page one, insert, page two.',
          listensFor: [
            'reproduce',
            'fetch/read page insert/add',
            'page one/1 insert/then/add',
            'test inserts/insert/insert*',
            'insert between',
          ],
        },
        {
          text: 'Fixes it with a keyset on time and id, and an index in that order.',
          listensFor: [
            'keyset',
            'cursor',
            'created at and id',
            'time and id',
            'index on created/time/both/same/that',
            'row comparison',
          ],
        },
        {
          text: 'Knows what remains: a ranking that changes, or reading from lagging replicas.',
          listensFor: [
            'replica/replicas lag/behind/different',
            'replication lag',
            'score/ranking/rank changes/change/changing',
            'snapshot',
            'dedup*/deduplicat* client/id',
          ],
        },
      ],
      wrongAnswers: [
        'Filtering doubles out in the client; the posts that were missed stay missed.',
        'Caching page one for longer; page two is then computed against a different state than page one.',
      ],
      modelAnswer:
        'Twice here and missing there is the signature of pages that move. My first guess is offset: somebody posts, everything shifts by one, and the last item of page one is also the first of page two. Missing ones come from deletes, or from ties: if many posts have the same timestamp, the database may order them differently for each query. I reproduce it in a test: read page one, insert two rows, read page two. The fix is a keyset cursor on created at and id, compared as a pair, with an index in that order. If it still happens I check whether pages come from replicas with different lag, and whether the feed is ranked by a score that changes; then I page through a stored snapshot of ids instead.',
    },
    {
      rung: 'design',
      prompt:
        'Two hundred million orders. Customers scroll through theirs, the support team filters by status and date and jumps around, finance exports everything. Design listing for all three.',
      points: [
        {
          text: 'Customers: keyset on customer, time and id, one index that serves it.',
          listensFor: [
            'keyset',
            'customer id created/time/and',
            'index on/starts/by customer',
            'cursor for customers/on/of',
            'composite index',
          ],
        },
        {
          text: 'The cursor is opaque, and belongs to its filter.',
          listensFor: [
            'opaque',
            'cursor contains/carries/includes filter/filters/hash',
            'signed cursor',
            'filter hash',
            'hash of filter/filters',
          ],
        },
        {
          text: 'Support: few filters that each have an index, and jumping by date rather than by page.',
          listensFor: [
            'jump/jumps by/to date',
            'start at/from date',
            'allow list',
            'index for each/every filter',
            'status and date/created/time index',
          ],
        },
        {
          text: 'Counts are capped.',
          listensFor: [
            'capped count/counts',
            'count capped/stops/up',
            'more than thousand/hundred',
            'stop counting',
            'approximate/estimated count',
          ],
        },
        {
          text: 'Finance: an export job on a replica or the warehouse, in key order, into a file.',
          listensFor: [
            'export job/is/runs/as',
            'background job',
            'replica',
            'warehouse',
            'object storage',
            'csv/parquet file',
          ],
        },
      ],
      wrongAnswers: [
        'One endpoint with every filter combined freely; no set of indexes serves all combinations.',
        'Letting finance page through the public list; two million requests to read what one scan delivers.',
      ],
      modelAnswer:
        'Three readers, three answers. Customers get a keyset cursor on customer id, created at and id, with one composite index in that order; limit 20 by default, a hundred at most. The cursor is opaque and includes a hash of the filters, so that using it with other filters is a clear 400. Support gets an allow list: status, date range, customer, each combination backed by an index such as status and created at. They do not need page 5,000, they need to get near a day, so they jump by date, and counts stop at a thousand. Finance gets an export job: it runs on a replica or the warehouse, walks the table in primary key order, writes files to object storage and reports when it is done.',
    },
    {
      rung: 'pressure',
      prompt:
        'The product manager insists: page five thousand, with the exact total, under 200 milliseconds. What do you tell them?',
      points: [
        {
          text: 'Asks what they want to do with it.',
          listensFor: [
            'what for',
            'what are/is they/user/trying',
            'ask what/why',
            'nobody reads/looks/opens page',
            'real need/goal/question',
          ],
        },
        {
          text: 'States the cost in rows: at twenty a page, about a hundred thousand read for twenty shown.',
          listensFor: [
            'hundred thousand rows',
            '100 000 rows',
            '100000 rows',
            'read/reads and throw/throws/discard*',
            'thousand rows to/for twenty/20/show',
          ],
        },
        {
          text: 'Offers search, filters or a jump by date or letter.',
          listensFor: ['search', 'filter/filters', 'jump by/to date', 'date picker', 'jump by/to letter/name'],
        },
        {
          text: 'Offers a count that is good enough, or maintained beside the data.',
          listensFor: [
            'capped/approximate/estimated count/total',
            'counter table',
            'maintain*/kept count/counter/total',
            'about/roughly million/thousand',
            'precompute*',
          ],
        },
        {
          text: 'Says what the exact version would cost, if it must be.',
          listensFor: [
            'if must/really/insist/truly',
            'it would cost',
            'price would/is',
            'precomput*',
            'page boundaries',
            'minute/minutes/hour old',
          ],
        },
      ],
      wrongAnswers: [
        'It is impossible; it is possible with prepared page boundaries, and the question is what it is worth.',
        'Putting the slow query behind a cache; nobody has asked for that page before, so it misses.',
      ],
      modelAnswer:
        'I would ask what they are trying to do on page five thousand, because nobody reads their way there. Usually the real need is finding something, so I offer search, filters and a jump to a date. Those are index look-ups and fast at any depth. I explain the cost with one number: at twenty per page, the database reads about a hundred thousand rows and throws them away to show twenty. For the total I offer a capped count, more than ten thousand, or a counter table that we maintain, which is exact per status but costs a little on each write. If it really must be both, I can precompute page boundaries every few minutes; that is the price, plus a list that is some minutes old.',
    },
  ],
} as const satisfies Concept;
