import type { Concept } from '../concept.ts';

export const requestLifecycle = {
  id: 'http/request-lifecycle',
  title: 'Request and response lifecycle',
  summary: 'Everything that happens between a client asking for a URL and the answer being on its screen.',
  round: 'fundamentals',
  track: null,
  related: ['http/methods-headers-status', 'http/timeouts-and-retries'],
  sources: [
    { title: 'RFC 9293, Transmission Control Protocol (TCP)', by: 'IETF', year: 2022 },
    { title: 'RFC 8446, The Transport Layer Security (TLS) Protocol Version 1.3', by: 'IETF', year: 2018 },
    { title: 'RFC 9000, QUIC: A UDP-Based Multiplexed and Secure Transport', by: 'IETF', year: 2021 },
    { title: 'RFC 9113, HTTP/2', by: 'IETF', year: 2022 },
    { title: 'RFC 9114, HTTP/3', by: 'IETF', year: 2022 },
    { title: 'X-Forwarded-For, on choosing an address that can be trusted, MDN Web Docs', by: 'Mozilla', year: 2025 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'I type a URL and press enter. Walk me through what happens until I see the page.',
      points: [
        {
          text: 'The name becomes an address through DNS, with caches on the way.',
          listensFor: [
            'dns lookup/resolves/resolve/resolution',
            'resolve* name/host/hostname/domain',
            'domain/name to ip/address',
            'ip address from dns',
          ],
        },
        {
          text: 'A TCP connection is opened and TLS agrees on keys and proves the server is who it says.',
          listensFor: [
            'tcp handshake/connection',
            'tls handshake/negotiat*',
            'handshake',
            'certificate proves/check*/verif*',
            'opens/open connection',
          ],
        },
        {
          text: 'The request carries a method, a path, headers and maybe a body.',
          listensFor: ['request method path', 'method/verb path/url headers', 'method and headers', 'headers and body'],
        },
        {
          text: 'It passes a load balancer or proxy, is routed to a handler, and that talks to the database.',
          listensFor: [
            'load balancer',
            'reverse proxy',
            'routed/routes/route to handler/service/instance',
            'handler database/query',
            'middleware',
          ],
        },
        {
          text: 'The response has a status, headers and a body, and the connection is kept for the next request.',
          listensFor: [
            'response status headers',
            'status code headers/body',
            'keep alive',
            'connection stays/kept/reused/open',
            'reuse* connection',
          ],
        },
      ],
      wrongAnswers: [
        'Starting at the controller; everything before it, from DNS to the proxy, is where half the latency and many outages live.',
        'Saying that every request opens a new connection; connections have been kept open by default since HTTP/1.1.',
      ],
      modelAnswer:
        'First the browser checks its own cache; if it needs the network, a DNS lookup turns the name into an address. It opens a TCP connection and does a TLS handshake, which agrees on keys and checks the certificate. Then it sends the request: method, path, headers, maybe a body. On our side a load balancer usually ends TLS and picks an instance, middleware does things like authentication, and the router calls a handler, which queries the database and builds the answer. Back comes a status code with headers and a body. The connection stays open, so the next request skips the handshakes, and the browser renders and fetches whatever else the page refers to.',
    },
    {
      rung: 'trade-offs',
      prompt: 'What do HTTP/2 and HTTP/3 buy you over HTTP/1.1, and when would you not bother?',
      points: [
        {
          text: 'HTTP/1.1 handles one exchange at a time on a connection, so browsers open several.',
          listensFor: [
            'one request/exchange at/per time/connection',
            'several/six/multiple/many connections',
            'one at a time',
          ],
        },
        {
          text: 'HTTP/2 multiplexes streams on one connection and compresses headers.',
          listensFor: ['multiplex*', 'many/several/parallel streams', 'header compression', 'compress* headers'],
        },
        {
          text: 'A lost packet still stalls every HTTP/2 stream, because TCP delivers in order; QUIC does not have that.',
          listensFor: [
            'head of line',
            'lost packet stalls/blocks/holds',
            'packet loss blocks/stalls/hurts',
            'quic independent/stream/streams',
            'over/on udp/quic',
          ],
        },
        {
          text: 'HTTP/3 also needs fewer round trips to connect, which counts on mobile.',
          listensFor: [
            'fewer round trips/handshakes',
            'one round trip',
            'combines/combined/merges handshake',
            'mobile network/networks/lossy/connection',
            'saves round trip',
          ],
        },
        {
          text: 'The price: one long-lived connection unbalances connection-level load balancing, and UDP may be blocked.',
          listensFor: [
            'long lived connection',
            'load balancer/balancing per/by connection/request',
            'balance* connections',
            'udp blocked/filtered',
            'sticks/pinned to one instance/backend/server',
          ],
        },
      ],
      wrongAnswers: [
        'HTTP/2 removes head-of-line blocking altogether; only above TCP, a lost packet still holds up all streams.',
        'HTTP/3 is unreliable because it runs over UDP; QUIC does its own acknowledgement and retransmission.',
      ],
      modelAnswer:
        'HTTP/1.1 in practice does one exchange at a time on a connection, so browsers open several and pay for each. HTTP/2 multiplexes many streams on one connection and compresses headers, which is a clear win for pages and for service-to-service calls with gRPC. Its weak spot is TCP: one lost packet stalls all the streams until it is resent. HTTP/3 runs over QUIC, where streams are independent and transport and encryption share a handshake, so on a lossy mobile network it saves round trips. The price is operational: a long-lived connection pins a client to one backend unless I balance per request, and some networks block UDP. For a few calls inside one data centre, plain HTTP/1.1 with keep-alive is often fine.',
    },
    {
      rung: 'debug',
      prompt:
        'Users measure 900 milliseconds for a call, but our access log says the handler took 40. Where are the other 860?',
      points: [
        {
          text: 'Splits the client time into DNS, connect, TLS, first byte and download, before guessing.',
          listensFor: [
            'split/break timing/time/phases',
            'time to first byte',
            'curl timing/with',
            'dns connect tls',
            'network tab/waterfall',
          ],
        },
        {
          text: 'Suspects handshakes repeated because the connection is not reused.',
          listensFor: [
            'new/fresh connection every/each/per',
            'connection reuse/pool',
            'keep alive off/missing/disabled',
            'handshake* each/every/per',
            'reus* connection',
          ],
        },
        {
          text: 'Checks for waiting that happens before the handler starts its clock.',
          listensFor: [
            'queue*/waiting before handler/application/app',
            'waits/waiting/wait queue/worker/thread',
            'proxy/balancer log/logs/time/timing',
            'handler clock/timer starts',
            'clock starts',
          ],
        },
        {
          text: 'Checks payload size and distance, not just our code.',
          listensFor: [
            'payload/body/response size/big/large',
            'megabytes',
            'compress*',
            'far away/from',
            'distance/region',
            'slow download/network/link',
          ],
        },
        {
          text: 'Confirms with a trace id that joins client, proxy and handler.',
          listensFor: ['trace/request id', 'tracing', 'correlat* id/log/logs', 'same request in/through/across'],
        },
      ],
      wrongAnswers: [
        'Optimising the handler or the database; 40 of 900 milliseconds cannot give back more than 40.',
        'Blaming the user network without measuring; queueing in front of the handler looks exactly the same from outside.',
      ],
      modelAnswer:
        'I would not touch the handler: it can give me back 40 milliseconds at most. First I split the client time: DNS, connect, TLS, time to first byte, download; curl or the browser network tab shows that. If connect and TLS are big, the client opens a fresh connection each time and I turn reuse on. If it is first byte, I compare the proxy log with ours: requests may be waiting for a worker, and our clock starts only when the handler runs. If it is download, I look at payload size and compression, and at how far away the user is. Then I follow one slow request by its trace id through client, proxy and handler, so that the missing 860 adds up.',
    },
    {
      rung: 'design',
      prompt:
        'A mobile home screen needs data from five services. Round trips cost 200 milliseconds and the screen has to be there within a second. Design the call.',
      points: [
        {
          text: 'Does the round-trip arithmetic: a cold connection costs three, however fast the work is.',
          listensFor: [
            'three/3 round trips',
            '600 milliseconds',
            'six hundred milliseconds',
            'round trip/trips budget',
            'budget is/of',
          ],
        },
        {
          text: 'One call from the phone, fanned out inside the data centre where round trips are cheap.',
          listensFor: [
            'one/single call/request from',
            'aggregat* endpoint/call/service',
            'backend for frontend',
            'fan out/outs',
            'in parallel',
          ],
        },
        {
          text: 'Connection set-up moves close to the user and is reused.',
          listensFor: [
            'terminate*/end/ends tls edge/near/close',
            'edge near/close',
            'cdn/edge connection',
            'warm connection',
            'http 3',
            'reuse connection',
          ],
        },
        {
          text: 'Each downstream call has a deadline, and a missing part does not fail the screen.',
          listensFor: [
            'deadline',
            'timeout each/per/of',
            'partial response/result/screen/answer',
            'optional section/part/parts',
            'leave/leaves/left out section/part',
          ],
        },
        {
          text: 'Shows what it already has while it asks.',
          listensFor: [
            'cached/last/previous copy/screen/version/data',
            'show/shows/render* stale/cached/last',
            'etag',
            'stale while revalidate',
          ],
        },
      ],
      wrongAnswers: [
        'Five parallel calls from the phone; the slowest one sets the pace, and five services become public contracts.',
        'Failing the whole screen when the recommendations are slow; nobody opened the app for those.',
      ],
      modelAnswer:
        'Budget first: on a cold connection TCP, TLS 1.3 and the request are three round trips, so the network alone takes 600 milliseconds, and DNS comes on top. So the phone makes one call to an aggregating endpoint, which fans out to the five services in parallel inside the data centre, where a round trip is about a millisecond or less. I terminate TLS at an edge near the user, keep the connection warm and offer HTTP/3, which saves a round trip. Each service gets a deadline of, say, 200 milliseconds. When an optional section misses it, it is left out with a marker and the client fills it in later. And the app shows its last cached screen at once and revalidates with an ETag.',
    },
    {
      rung: 'pressure',
      prompt:
        'You said the load balancer ends TLS. So everything behind it is plain text, and your service believes any client address it is told. Defend that.',
      points: [
        {
          text: 'Ending TLS at the edge is a choice, and re-encrypting inside is the default where the network is not trusted.',
          listensFor: ['re encrypt*', 'mtls', 'mutual tls', 'tls inside/between', 'encrypt* internal/inside/again'],
        },
        {
          text: 'The client address comes in a forwarding header.',
          listensFor: ['forwarded for', 'forwarded header', 'x forwarded', 'proxy protocol'],
        },
        {
          text: 'That header is trusted only from our own proxies, which overwrite what the client sent.',
          listensFor: [
            'trust/trusted/trusting only from/our/own',
            'only from proxy/our/balancer',
            'strip*/overwrite*/overwritten/drop* header/it/incoming',
            'spoof*',
            'client can send/forge/set/fake',
          ],
        },
        {
          text: 'Nobody can reach the instances except through the balancer.',
          listensFor: [
            'only balancer can reach/connect',
            'private subnet/network',
            'security group',
            'firewall',
            'direct access/traffic',
          ],
        },
      ],
      wrongAnswers: [
        'Internal traffic needs no encryption because it is internal; one compromised host then reads everything.',
        'Taking the first address in X-Forwarded-For as the client; anybody can send that header with any address in it.',
      ],
      modelAnswer:
        'Fair challenge. Ending TLS at the balancer gives me one place for certificates and routing; it does not have to mean plain text behind it. With personal or payment data I re-encrypt to the instances, with mutual TLS if services should prove who they are. For the client address I use the forwarded header, and I trust it only from our own proxies: the edge overwrites whatever came in, because a client can send any address it likes. I count from the right by the number of proxies I run. And the instances sit in a private network whose firewall lets only the balancer in, so nobody walks around it. Anything security relevant still rests on authentication, not on an address.',
    },
  ],
} as const satisfies Concept;
