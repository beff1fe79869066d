import type { Concept } from '../concept.ts';

export const loadBalancing = {
  id: 'system-design/load-balancing',
  title: 'Load balancing',
  summary: 'Spreading requests over several servers, and sending none to a server that cannot answer.',
  round: 'system-design',
  track: null,
  related: [
    'system-design/horizontal-scaling',
    'system-design/stateless-service-design',
    'reliability/failure-mode-thinking',
  ],
  sources: [
    {
      title: 'User Guide for Application Load Balancers, on idle timeouts and target health',
      by: 'Amazon Web Services',
      year: 2024,
    },
    {
      title: "The Amazon Builders' Library: Implementing health checks",
      by: 'David Yanacek, Amazon Web Services',
      year: 2019,
    },
    { title: 'Kubernetes documentation, Pod Lifecycle, on termination', by: 'Kubernetes Authors', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What does a load balancer do, and how does it decide where a request goes?',
      points: [
        {
          text: 'One address in front, many servers behind.',
          listensFor: [
            'one/single address/entry/name',
            'spread*/distribut* requests/traffic/load over/across/between/among',
            'several/many/pool servers/instances/of behind',
            'in front of servers/instances/service',
          ],
        },
        {
          text: 'An algorithm: round robin, least outstanding requests, or a hash.',
          listensFor: [
            'round robin',
            'least connections/outstanding/requests/busy/loaded',
            'fewest connections/outstanding/open',
            'consistent hash*',
            'hash of/on',
          ],
        },
        {
          text: 'Health checks take a broken server out of rotation.',
          listensFor: [
            'health check*',
            'out of rotation/pool',
            'unhealthy/broken/failed/dead server*/instance*/one*',
            'stops sending',
          ],
        },
        {
          text: 'At layer 4 it sees connections, at layer 7 requests with path and headers.',
          listensFor: [
            'layer four/seven/4/7',
            'l4/l7',
            'sees connections/requests/paths/path/headers',
            'route/routes by/on path/host/header*',
            'terminates tls',
          ],
        },
      ],
      wrongAnswers: [
        'It makes a server faster: each one is as fast as before, there are only more of them.',
        'It keeps a user on one server: that is an option, called affinity, with a price.',
      ],
      modelAnswer:
        "A load balancer gives clients one address and spreads the requests over several servers behind it. The simplest rule is round robin. Least outstanding requests is better when requests differ in cost, and a hash of some key keeps the same key on the same server. It runs health checks and takes a server out of rotation after a few failures. At layer four it only sees TCP connections, so it's cheap and blind. At layer seven it reads requests, so it can route by path, terminate TLS, retry a safe request elsewhere and add headers, and it costs a bit more work per request.",
    },
    {
      rung: 'trade-offs',
      prompt:
        'Round robin, least connections or sticky sessions: when would you choose which, and what does each get wrong?',
      points: [
        {
          text: 'Round robin ignores that requests and servers differ.',
          listensFor: [
            'round robin ignores/assumes/treats/is/for/works',
            'requests cost/take/are same/different/equal*/similar',
            'equal/similar/uniform requests/servers/cost',
            'blind to',
          ],
        },
        {
          text: 'Least connections adapts, but a server that fails quickly looks idle and attracts traffic.',
          listensFor: [
            'fails/failing/errors fast/quickly/instantly looks/attracts',
            'looks/seems idle/free/empty/fast',
            'black hole',
            'new/fresh/cold server gets/is/flooded/everything',
            'slow start',
          ],
        },
        {
          text: 'Stickiness makes load uneven and loses the session with the server.',
          listensFor: [
            'sticky/stickiness uneven*/makes/loses/means/breaks/hides',
            'session lost/gone/dies with/when',
            'lose/loses session/sessions/state',
            'load gets/is/becomes uneven*',
            'draining is harder',
            'server takes sessions',
            'cannot/hard/harder to drain/rebalance/scale',
          ],
        },
        {
          text: 'Long-lived connections are balanced once, when they open.',
          listensFor: [
            'long lived/running connection*',
            'websocket*/grpc/http2',
            'balanced once/only/when',
            'once when/at connect*/open*',
            'per connection not/rather',
          ],
        },
      ],
      wrongAnswers: [
        'Sticky sessions are needed for logins: only if the session lives in the memory of one server.',
        'Least connections is always best: it rewards the server that answers errors at once.',
      ],
      modelAnswer:
        "Round robin is fine when requests cost about the same and servers are equal; it's blind to one server being in trouble. Least outstanding requests adapts by itself, and its trap is the server that fails fast: it looks idle, so it attracts all the traffic. I guard against that with health checks that count errors, and a slow start for fresh servers. Sticky sessions I avoid: load gets uneven, draining is harder, and a lost server takes its sessions along. And with gRPC or WebSockets a layer-four balancer decides only once, when the connection opens, so new servers stay empty unless clients reconnect now and then.",
    },
    {
      rung: 'debug',
      prompt:
        'You have ten servers behind a balancer. During each deployment about one per cent of requests gets a 502, and one server is always twice as busy. What do you check?',
      points: [
        {
          text: 'Draining: the server stops before the balancer has stopped sending.',
          listensFor: [
            'drain*',
            'graceful shutdown',
            'finish*/complete* in flight/open requests',
            'sigterm',
            'deregist*',
          ],
        },
        {
          text: 'Idle timeouts: the backend must keep connections open longer than the balancer does.',
          listensFor: [
            'keep alive timeout*/longer/idle',
            'idle timeout*',
            'reuses/reuse/reused a closed/dead connection',
            'closes connection/it while/just/before',
          ],
        },
        {
          text: 'Readiness: a new server gets traffic before it is warm.',
          listensFor: [
            'readiness',
            'ready before/only/check/when',
            'not ready/warm yet',
            'before it is warm/ready',
            'warm/warmed up',
          ],
        },
        {
          text: 'The busy one: affinity, weights, long connections or one heavy client.',
          listensFor: [
            'sticky/affinity',
            'affinity/weights or/and weights/affinity/one/long',
            'one big/heavy/large client/customer/nat/office',
            'long lived connection*',
            'requests per server/instance',
          ],
        },
      ],
      wrongAnswers: [
        'Retry all 502s at the balancer: a payment that was already made runs twice.',
        'Add an eleventh server: both faults stay as they are.',
      ],
      modelAnswer:
        "The 502s during deployments smell like draining. On SIGTERM the process should fail its readiness check, keep serving for as long as the balancer needs to notice, finish the in-flight requests and only then exit. I also compare idle timeouts: if our servers close an idle connection sooner than the balancer does, it reuses a closed connection and gets a reset; so the server's must be longer. And I check that a new instance becomes ready only once its pools are warm. The busy server is another question: I look at requests per server, and if those are uneven, at affinity cookies, weights, or one big client on long-lived connections.",
    },
    {
      rung: 'design',
      prompt:
        'Balance traffic for an API in two regions with three zones each. Losing a zone must not be noticed, losing a region may cost a minute. What sits where?',
      points: [
        {
          text: 'DNS or anycast chooses the region, a balancer per region the server.',
          listensFor: [
            'dns',
            'anycast',
            'global/geo load/routing/balancer',
            'chooses/picks/routes the/to nearest/region',
            'balancer in/per/each region',
          ],
        },
        {
          text: 'Capacity so that two zones can carry what three did.',
          listensFor: [
            'two zones can/must/carry/take',
            'half more/again/as',
            'headroom/spare capacity',
            'n+1',
            'two thirds',
            'lose/losing/without one/a zone and/still',
          ],
        },
        {
          text: 'Short DNS lifetimes help, although some clients ignore them.',
          listensFor: ['ttl', 'resolvers/clients/some ignore*/cache', 'cached dns/address*', 'low/short time to live'],
        },
        {
          text: 'Checks deep enough to see a broken region, shallow enough not to take everything out.',
          listensFor: [
            'deep health/check*',
            'shallow',
            'check fails everywhere/all',
            'fail open',
            'all unhealthy/out at once',
            'synthetic',
          ],
        },
        {
          text: 'The data is the hard part: where writes go after the switch.',
          listensFor: [
            'data/database is the hard*/harder',
            'writes go/move/need/are',
            'promote*/promotion the/of/a replica/standby',
            'replication lag',
            'replica in the other/second',
          ],
        },
      ],
      wrongAnswers: [
        'One balancer for both regions: it is now the thing that can fail.',
        'A health check that queries the database, on all servers: one slow query removes the fleet.',
      ],
      modelAnswer:
        "DNS with health checks picks the region, a managed layer-seven balancer in each region spreads over three zones. For a zone to vanish unnoticed, two zones must carry the whole load, so at peak no zone runs above two thirds of what it can do. For the region, DNS records have a TTL of thirty seconds, and since some resolvers ignore that, anycast is the better tool if we can afford it. Server checks are shallow, so a slow database can't take out all servers at once, and if all fail, the balancer fails open. A synthetic booking decides about the region. The data is the hard part: detection eats half of that minute, so promoting the replica has to be automatic and rehearsed.",
    },
    {
      rung: 'pressure',
      prompt: "You put a load balancer on the board. Isn't that just a new single point of failure?",
      points: [
        {
          text: 'Yes in the drawing; in practice it is a fleet or a pair.',
          listensFor: [
            'in the drawing/diagram/picture',
            'one box but/is/stands',
            'fleet/pair/several/many of/nodes/machines/balancers',
            'active passive/active/standby',
            'floating/virtual ip',
          ],
        },
        {
          text: 'It is simpler and holds no state, so it is easier to keep up than the servers.',
          listensFor: [
            'no/hardly state',
            'stateless',
            'simpler/simple than/and/piece/software',
            'easier/easy to replace/replicate/keep',
            'changes/deployed rarely/seldom',
          ],
        },
        {
          text: 'What still takes it down: a bad configuration, a certificate, overload.',
          listensFor: [
            'bad/wrong/broken config*/rule/route',
            'certificate*',
            'expired certificate/cert',
            'human error/mistake*',
            'roll out/change* in steps/gradually/staged/zone',
          ],
        },
      ],
      wrongAnswers: [
        'The cloud takes care of it: the provider also has incidents, and we own its configuration.',
        'Then put a balancer in front of the balancer: the question moves one box to the left.',
      ],
      modelAnswer:
        "In the drawing, yes. It's one box that stands for a fleet. A managed balancer is many nodes across zones behind one name, and on our own hardware it would be a pair with a virtual IP that moves within seconds. It's easier to keep alive than what is behind it, because it holds hardly any state and changes rarely. What really takes it down is us: a bad routing rule or an expired certificate hits every node at once, and redundancy is no help there. So its configuration is reviewed and rolled out zone by zone, and certificates renew themselves, with an alert as soon as a renewal is late.",
    },
  ],
} as const satisfies Concept;
