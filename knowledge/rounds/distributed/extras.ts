import type { RoundExtras } from '../round-extras.ts';

export const distributedExtras = {
  round: 'distributed',
  openers: [
    'We run this in one data centre today. Next year it has to run in two continents. Where do you start?',
    'Let us talk about your order service: three copies of the data, and the network between them breaks. What do users see?',
    'Suppose one customer is a thousand times bigger than the others. What does that do to your cluster?',
    'An order touches payment, stock and shipping, and each is its own service. How do you keep them in agreement?',
    'Everybody says CAP. Take the system that you just drew and tell me what it means for that one.',
    'Our queue is four hours behind and still growing. Talk me through it.',
    'Design a job scheduler where every job runs, even when machines die, and no job does its work twice.',
  ],
  followUps: [
    { ask: 'Which of these records may be out of date, and for how long?', step: 'distributed/consistency' },
    {
      ask: 'I save my address, reload, and see the old one. Why, and what do you do?',
      step: 'distributed/replication',
    },
    { ask: 'The two halves cannot see each other. Which half still sells tickets?', step: 'distributed/network-split' },
    {
      ask: 'What is the key you split the data by, and which query suffers from it?',
      step: 'distributed/partitioning',
    },
    { ask: 'One shard is at full load and eleven are bored. Now what?', step: 'distributed/hot-shards' },
    {
      ask: 'The old leader was only paused, and now it is back and writing. What stops it?',
      step: 'distributed/leader-election',
    },
    { ask: 'The card is charged, and then reserving the stock fails. What happens next?', step: 'distributed/sagas' },
    {
      ask: 'The consumer crashes after its commit and before its acknowledgement. What happens?',
      step: 'distributed/delivery',
    },
    {
      ask: 'The cancellation arrives before the order that it cancels. Is that possible here?',
      step: 'distributed/ordering',
    },
    { ask: 'The whole region is dark. How much have we lost, and when are we back?', step: 'distributed/failover' },
  ],
  tradeOffs: [
    {
      id: 'distributed/leader-or-leaderless',
      title: 'How copies are kept',
      criteria: [
        'A node dies just after the acknowledgement',
        'The network splits',
        'What a write costs',
        'Typical trap',
      ],
      options: [
        {
          name: 'One leader, asynchronous followers',
          cells: [
            'Losing the leader loses what the followers had not received',
            'The side without the leader can read stale data; it cannot write until a failover',
            'One local commit',
            'Reading your own write from a follower that lags',
          ],
          when: 'Most services: reads scale, and losing the last writes in a disaster is accepted and said.',
        },
        {
          name: 'One leader, one synchronous follower',
          cells: [
            'The write survives, if it is that follower that is promoted',
            'Writes wait, or the pair drops to asynchronous without telling anybody',
            'One round trip to the follower',
            'A synchronous follower on another continent, paid for on each commit',
          ],
          when: 'Money and orders inside one region.',
        },
        {
          name: 'Consensus group, such as Raft',
          cells: [
            'The write survives as long as a majority does',
            'The majority goes on, the minority refuses',
            'A round trip to a majority',
            'Two sites, so that losing the bigger one stops everything',
          ],
          when: 'Balances, locks and metadata, where a wrong answer is worse than none.',
        },
        {
          name: 'Leaderless with quorums',
          cells: [
            'The write survives on the other nodes that took it',
            'A side that can still reach a quorum goes on; looser settings take writes on both sides',
            'As slow as the slowest node that the quorum needs',
            'Believing that overlapping quorums alone make reads linearisable',
          ],
          when: 'Writes must go on while nodes are down, and concurrent versions have a rule for merging.',
        },
      ],
    },
    {
      id: 'distributed/partition-schemes',
      title: 'How data is split',
      criteria: ['Spread', 'Reading a range', 'Adding a node', 'Fails when'],
      options: [
        {
          name: 'Hash of the key',
          cells: [
            'Even over many keys',
            'Asks every partition',
            'Moves little with consistent hashing, nearly everything with modulo',
            'One key is hot: a hash cannot divide a single key',
          ],
          when: 'Nearly every query names one key.',
        },
        {
          name: 'Range of the key',
          cells: [
            'Follows the data, so it can be lopsided',
            'One partition, or a few neighbours',
            'Splits a range that has grown too large',
            'Keys only grow, as timestamps do, and every insert hits the last range',
          ],
          when: 'Range scans are the main query and the key does not grow with time alone.',
        },
        {
          name: 'Directory that says where each key lives',
          cells: [
            'Whatever you decide, down to one tenant at a time',
            'Depends on the placement',
            'Moves the tenants that you choose',
            'The directory is down, or a cached copy of it is old',
          ],
          when: 'Few large tenants of very different sizes, or a rule about the country that data stays in.',
        },
      ],
    },
    {
      id: 'distributed/across-services',
      title: 'One change over several services',
      criteria: ['What others see meanwhile', 'A participant is down', 'What you must write'],
      options: [
        {
          name: 'Two-phase commit',
          cells: [
            'No partial commit for good, but rows stay locked from prepare to decision',
            'Nothing commits; a lost coordinator leaves prepared participants waiting with their locks',
            'Little, if every store speaks the protocol',
          ],
          when: 'A few databases close together under one owner, and short transactions.',
        },
        {
          name: 'Saga with an orchestrator',
          cells: [
            'Half-finished states, so they need names, such as pending',
            'The saga waits, retries, or compensates what was done',
            'A stored state machine and a compensation for each step that can be undone',
          ],
          when: 'Several teams or outside providers, and a flow that people ask about.',
        },
        {
          name: 'Saga by events, without a conductor',
          cells: [
            'Half-finished states that no single place can list',
            'Its events wait in the broker',
            'Handlers in each service; the flow itself is written nowhere',
          ],
          when: 'Two or three steps that seldom change.',
        },
        {
          name: 'One service, one transaction',
          cells: ['Nothing half done', 'There is no other participant', 'A boundary drawn elsewhere'],
          when: 'The parts always change together: then the split was the mistake.',
        },
      ],
    },
  ],
  redFlags: [
    {
      text: 'Promises exactly-once delivery between two systems, with no word on deduplication.',
      soundsLike: [
        'gives us exactly once',
        'guarantees exactly once delivery',
        'exactly once so no/never/cant/cannot duplicate*',
      ],
    },
    {
      text: 'Calls the system both consistent and available during a split.',
      soundsLike: [
        'is/stays/remains consistent and available',
        'its consistent and available',
        'partitions/splits never/dont happen',
      ],
    },
    {
      text: 'Chooses one consistency model for everything.',
      soundsLike: [
        'everything is/be eventually consistent',
        'eventual consistency for everything',
        'strong consistency everywhere',
      ],
    },
    {
      text: 'Answers a hot key with more nodes.',
      soundsLike: ['just add more nodes/shards/partitions', 'autoscaling/autoscale handles/takes hot'],
    },
    {
      text: 'Orders events by the clocks of different machines.',
      soundsLike: ['order*/sort* by timestamp*', 'latest timestamp wins', 'compar* timestamps from both/two/different'],
    },
    {
      text: 'Retries without a limit, a pause or an idempotent receiver.',
      soundsLike: ['retry until it works/succeeds', 'keep retrying until', 'retry forever/immediately'],
    },
    {
      text: 'Takes a timeout as proof that nothing happened.',
      soundsLike: ['timed out so it failed/didnt', 'timeout so it failed/didnt', 'on timeout refund/undo'],
    },
  ],
} as const satisfies RoundExtras;
