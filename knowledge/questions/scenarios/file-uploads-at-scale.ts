import type { Question } from '../question.ts';

export const fileUploadsAtScale = {
  id: 'scenarios/file-uploads-at-scale',
  prompt:
    'Users upload photos and videos, more every month. How do the bytes get in, where do they rest, and how do they get out again, without passing through your API servers?',
  round: 'system-design',
  concepts: ['system-design/file-object-storage', 'caching/cdn-and-application-cache', 'concurrency/worker-queues'],
  level: 'standard',
  points: [
    {
      text: 'Bytes go straight to object storage with a signed URL that is short-lived and bound to size and type.',
      listensFor: [
        'presigned',
        'signed url/upload',
        'direct* to s3/storage/bucket',
        'upload direct*',
        'bypass*',
        'pre signed',
        'not through api/server*',
      ],
    },
    {
      text: 'The database keeps metadata only: owner, key, size, state, checksum.',
      listensFor: [
        'metadata in/database',
        'database stores/keeps/only/metadata',
        'store key/path/url in',
        'owner and',
        'checksum',
        'not in database',
        'no blobs/files in',
      ],
    },
    {
      text: 'Large files go up in parts that can be resumed.',
      listensFor: ['multipart', 'chunk*', 'resum*', 'tus'],
    },
    {
      text: 'After upload a job checks the true type, scans for malware, makes thumbnails and other sizes, and only then is it shown.',
      listensFor: [
        'virus scan*',
        'malware',
        'thumbnail*',
        'transcod*',
        'worker*',
        'queue*',
        'event on/from upload/bucket/s3',
        'magic bytes/number',
      ],
    },
    {
      text: 'Delivery by CDN, private files with signed addresses or cookies.',
      listensFor: [
        'cdn',
        'signed url/cookie* for/to',
        'cloudfront',
        'private bucket*',
        'edge cache*',
        'expire* url*/link*',
      ],
    },
    {
      text: 'Lifecycle and cost: abandoned parts, old versions, colder classes, deletion on request, quotas per user.',
      listensFor: [
        'lifecycle',
        'cold*/archive storage/tier/class',
        'glacier',
        'quota*',
        'orphan*',
        'delete* on/when/abandoned/incomplete',
        'storage class',
        'dedup*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['presigned', 'signed url/upload'],
      ask: 'What stops a user from uploading something else with that URL?',
    },
    {
      whenTheySay: ['virus scan*', 'malware'],
      ask: 'The scan takes a minute. What does the user see meanwhile?',
    },
    {
      whenTheySay: ['cdn'],
      ask: 'A user deletes a photo. When is it really gone?',
    },
  ],
  redFlags: [
    'Files as blobs in the main table',
    'Files on the disk of one server',
    'Trusts the file name or the content type sent',
  ],
} as const satisfies Question;
