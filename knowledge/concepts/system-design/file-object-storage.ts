import type { Concept } from '../concept.ts';
import { S3_UPLOADS } from '../sources.ts';

export const fileObjectStorage = {
  id: 'system-design/file-object-storage',
  title: 'File and object storage',
  summary:
    'Keeping large files in a store made for them, under a key, while the database only remembers what and where.',
  round: 'system-design',
  track: null,
  related: [
    'system-design/stateless-service-design',
    'system-design/basic-architecture-tradeoffs',
    'caching/cdn-and-application-cache',
  ],
  sources: [
    S3_UPLOADS,
    { title: 'Amazon S3 User Guide, data protection, versioning and lifecycle', by: 'Amazon Web Services', year: 2024 },
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'What is object storage, and how does it differ from a disk or from a database column?',
      points: [
        {
          text: 'Whole objects under a key, over HTTP, with metadata.',
          listensFor: [
            'object/file under/by/with/has a key',
            'key and/to object/bytes/value',
            'over http',
            'bucket',
            'put and get',
          ],
        },
        {
          text: 'Objects are replaced whole; there is no editing in place or locking.',
          listensFor: [
            'replace/replaced whole',
            'whole object*/file',
            'no/cannot edit*/append*/partial in/the/update',
            'overwrite*',
            'immutable',
          ],
        },
        {
          text: 'Practically unlimited, durable and cheap, with more latency than a local disk.',
          listensFor: [
            'durable/durability',
            'cheap/cheaper per gigabyte/terabyte/to/than',
            'unlimited/grows',
            'slower than/latency disk/local',
            'copies in/across/over several/zones',
          ],
        },
        {
          text: 'The database keeps the key, the owner and the size, not the bytes.',
          listensFor: [
            'database keeps/stores/has/holds the/only key/metadata/row/path/reference',
            'metadata in database/postgres/the',
            'key/reference in database/row/a/the',
            'bytes not/never in/stay out database',
          ],
        },
      ],
      wrongAnswers: [
        'It is a network disk with folders: folders are usually only prefixes of keys, and a rename is a copy.',
        'Put the files into the database, then everything is in one backup: and every backup and replica carries them for ever.',
      ],
      modelAnswer:
        "Object storage keeps whole files under a key in a bucket, and I talk to it over HTTP: put and get. It isn't a disk: as a rule there are no real folders, an object is replaced whole, and a rename is a copy. In return it grows without my planning, it's durable, because copies lie in several zones, and it's cheap per gigabyte; a single read is slower than from a local disk. The database keeps the metadata: key, owner, size, type and status. I don't put large files in a column, since each backup, each replica and the database cache would then carry bytes that nobody queries.",
    },
    {
      rung: 'trade-offs',
      prompt: 'Should uploads go through your API servers, or straight from the browser to the bucket? Weigh it.',
      points: [
        {
          text: 'Through the server: simple and in control, but bandwidth, memory and long requests.',
          listensFor: [
            'through server/api/us is/means/costs/simple*',
            'ties/tie/hold*/block* up a/connection/worker',
            'costs/pay/pays/uses/twice bandwidth/memory',
            'buffer*/hold*/load* in memory',
            'stream/streaming it/them/the/small/through',
          ],
        },
        {
          text: 'Direct with a signed URL: the server decides, the bytes go elsewhere.',
          listensFor: [
            'presigned/signed url*/upload/post',
            'straight/directly/direct to/into bucket/storage/s3',
            'server only/just signs/decides/checks',
            'expires/expire after/in/within minutes',
          ],
        },
        {
          text: 'Then checks happen afterwards: size and type in the signature, content after arrival.',
          listensFor: [
            'size limit/in/is/range policy/signature/signed',
            'check*/validate* after/afterwards/later/upload*',
            'virus/malware scan*',
            'quarantine*',
            'magic bytes',
            'content length',
          ],
        },
        {
          text: 'A confirmed state, since the browser may never finish.',
          listensFor: [
            'pending',
            'never finish*/finishes/completes/arrives',
            'client/app/storage confirms/confirm/confirmed',
            'event/notification from bucket/storage',
            'orphan*',
            'clean up/cleanup',
          ],
        },
      ],
      wrongAnswers: [
        'Make the bucket writable for everyone so that browsers can upload: it becomes a free file host within days.',
        'Check the type by its file name: the name is chosen by whoever attacks.',
      ],
      modelAnswer:
        'Through the server is simple, and I see every byte; it also ties up a connection for minutes, costs bandwidth twice, and buffering a hundred megabytes in memory is how pods die. For small avatars I do it, streaming. For large files the server only decides: it checks who may upload, makes a row with status pending, and returns a signed upload for one key that expires in ten minutes, with the size range in its policy. The bytes go straight to a quarantine bucket. What I lose is checking first, so an event starts the malware scan, and only then the row becomes ready. Whatever stays pending for a day is cleaned up.',
    },
    {
      rung: 'debug',
      prompt:
        "Users can open each other's invoices by changing the link, and our storage bill tripled in a month although uploads are flat. Two problems: go through them.",
      points: [
        {
          text: 'Close the bucket now and find out from access logs what was read.',
          listensFor: [
            'close/private/block bucket/public/access',
            'make/made bucket private',
            'access logs',
            'block public',
            'who read/opened/downloaded/accessed',
          ],
        },
        {
          text: 'Check ownership, then hand out a link that expires soon.',
          listensFor: [
            'check*/verify owner*/owns/belongs/user/that',
            'ownership',
            'short lived/expiring/expires link*/url*/signed',
            'signed url/link*',
            'guess*/hard to guess not/is/isnt',
          ],
        },
        {
          text: 'The bill: old versions, unfinished multipart parts, missing lifecycle rules, traffic.',
          listensFor: [
            'lifecycle',
            'multipart',
            'old/previous versions',
            'switched/turned/bucket versioning',
            'egress/traffic/transfer cost*/because/or/public',
            'break bill/it/cost down',
          ],
        },
        {
          text: 'It is a reportable incident: tell security and legal, not only fix it.',
          listensFor: [
            'security team/incident',
            'legal and/or/hears/knows/is',
            'privacy/data protection',
            'notify*/inform* customers/users/authority/them',
            'security/reportable incident',
            'data breach',
          ],
        },
      ],
      wrongAnswers: [
        'Use random file names: a link that leaks or is forwarded stays open to everyone.',
        'Delete old files until the bill fits: first know what they are, and who is bound to keep them.',
      ],
      modelAnswer:
        "The leak first. I make the bucket private now, even if downloads break for an hour, and take the access logs: who read which keys, since when. It's a security incident, so legal and privacy hear of it today. The fix: the API checks that this user owns the invoice, then returns a signed link that expires in a minute; a hard-to-guess name isn't access control. The bill second: I break it down by storage, requests and egress. With flat uploads I suspect old versions after somebody switched versioning on, unfinished multipart uploads, or traffic, because public files were linked from elsewhere. Lifecycle rules for the first two, and a budget alert.",
    },
    {
      rung: 'design',
      prompt:
        'Users upload videos up to five gigabytes over bad mobile networks, and others watch them all over the world. Design upload, processing and delivery.',
      points: [
        {
          text: 'Resumable multipart upload, part by part, straight to storage.',
          listensFor: [
            'multipart',
            'resum*',
            'parts/chunks of/are/retried/can',
            'retry/retries only/just the part/missing/failed',
            'checksum*',
          ],
        },
        {
          text: 'An event and a queue start the processing, which is idempotent per video and version.',
          listensFor: [
            'event/message in/to/starts/on queue/worker*/transcod*',
            'event/job/message into/in/through/from queue',
            'transcod*',
            'idempotent per/by/job*/worker*',
            'workers transcode/take/read/pick',
          ],
        },
        {
          text: 'A state machine in the database that the client can poll.',
          listensFor: [
            'status/state uploading/pending/processing/machine/ready',
            'uploading processing ready',
            'client/app polls/poll',
            'processing then/and ready/failed',
            'failed with/state/and',
          ],
        },
        {
          text: 'Delivered by CDN with immutable names, in several qualities and segments.',
          listensFor: [
            'cdn',
            'segments',
            'several/different/three qualities/bitrates/sizes/resolutions',
            'hls/dash',
            'adaptive',
            'immutable name*/key*/url*',
          ],
        },
        {
          text: 'Cost: tiers for what is rarely watched, deletion in both places.',
          listensFor: [
            'cold/cheaper/colder storage/tier/class',
            'lifecycle',
            'rarely watched/read/used',
            'delete*/deletion from/in/also/both cdn/storage/everywhere',
            'tombstone',
          ],
        },
      ],
      wrongAnswers: [
        'One POST of five gigabytes: on the first dead spot it starts from zero.',
        'Transcode within the request: no proxy keeps a connection open for that long.',
      ],
      modelAnswer:
        'The client asks for an upload, the API creates a video row in state uploading and signs a multipart upload. Parts of sixteen megabytes go straight to storage, each with a checksum, so after a dead spot only the missing part is retried. Completion raises an event into a queue; workers transcode into several qualities, cut into segments, written under a key with video id and version, which makes a repeated job harmless. The row goes through processing to ready or failed, and the client polls it. Viewers get segments from a CDN under immutable names. What is rarely watched moves to a colder class, and a deletion removes originals, renditions and CDN copies.',
    },
    {
      rung: 'pressure',
      prompt:
        'Somebody suggests putting the uploaded files into Postgres "to keep it simple". You have thirty seconds: yes or no?',
      points: [
        {
          text: 'Asks or assumes a size and a number.',
          listensFor: [
            'how big/large/many',
            'depends on/how size',
            'small files/ones',
            'kilobyte*',
            'few/some thousand files',
          ],
        },
        {
          text: 'Says yes for small and few: one transaction, one backup.',
          listensFor: [
            'yes for/if small',
            'one transaction/backup',
            'same transaction',
            'atomic with',
            'fine for/if/with',
          ],
        },
        {
          text: 'No beyond that: backups, replicas and cache swell, connections are held.',
          listensFor: [
            'backup* grow*/swell/get/become/take',
            'replica*/replication carry/carries/grow*/too',
            'buffer/cache full/pollut*/pushed/fills/evict*',
            'holds/hold/occupies a connection',
            'object storage',
          ],
        },
        {
          text: 'Keeps the way out open: an interface and a key.',
          listensFor: [
            'behind an interface',
            'move/moving later/it/them out/later',
            'key/keys in/from row/start/the/now',
            'hide/behind an interface',
            'swap it/storage/later/the',
          ],
        },
      ],
      wrongAnswers: [
        'Never put files into a database: for a few thousand small signatures it is the simpler system.',
        'Yes, Postgres can do it: the question is what it does to backup and recovery time.',
      ],
      modelAnswer:
        "It depends on size. If it's a few thousand files of some kilobytes, signatures for instance, then yes: one transaction, one backup, nothing that can disagree. If users upload photos, no. The backups grow from minutes to hours, and with them the time to restore; replicas carry every byte, the cache fills with things nobody queries, and a slow download holds a connection. Object storage does that better for less money. Either way I'd hide it behind an interface with a key per file, so moving later is a copy job and not a rewrite. For photos I'd start with the bucket today, it's an hour more.",
    },
  ],
} as const satisfies Concept;
