import type { Question } from '../question.ts';

export const uploadApi = {
  id: 'scenarios/upload-api',
  prompt:
    'Design the API for uploading a document of up to a hundred megabytes, certain types only. Calls, checks, answers, and what happens when the line drops at eighty percent.',
  round: 'api-design',
  concepts: ['system-design/file-object-storage', 'api/validation-and-errors', 'api/endpoint-shape'],
  level: 'standard',
  points: [
    {
      text: 'Either a streamed multipart request, or three calls: announce, upload to a signed address, complete.',
      listensFor: [
        'multipart',
        'presigned',
        'signed url',
        'announce*/create upload/init*',
        'complete call/endpoint/upload',
        'two/three step*/calls',
      ],
    },
    {
      text: 'The body is streamed, never held in memory, and cut off at the limit; a 413 is the answer.',
      listensFor: [
        'not/never memory/buffer*',
        '413',
        'size limit*',
        'content length',
        'limit while/during',
        'payload too',
      ],
    },
    {
      text: 'The type is checked by its content against a list, not by name or header; 415 otherwise.',
      listensFor: [
        'magic bytes/number*',
        'file signature*',
        'content sniff*',
        'allowlist/whitelist',
        'allow* types/list',
        '415',
        'not/never trust extension/content/filename/mime/header',
      ],
    },
    {
      text: 'The stored name is ours; files are scanned and served from another origin, as downloads.',
      listensFor: [
        'random name/key/filename',
        'generated name/key/id',
        'uuid',
        'path traversal',
        'virus scan*/malware',
        'separate domain/origin',
        'content disposition',
        'not executable',
      ],
    },
    {
      text: 'Drop-outs: parts with their own checksums, resumed, and swept away when abandoned.',
      listensFor: [
        'resum*',
        'chunk*',
        'retry part/chunk',
        'checksum*',
        'etag',
        'abandoned/incomplete/orphan*',
        'expire* upload*',
      ],
    },
    {
      text: 'The answer: 201 with the file, or 202 with a state until checks are through; owner, quota and rate are enforced.',
      listensFor: [
        '201',
        '202',
        'status processing/pending/endpoint',
        'poll*',
        'quota*',
        'rate limit',
        'authori*/authenticat*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['presigned', 'signed url'],
      ask: 'How do you enforce the hundred megabytes when your server never sees the body?',
    },
    {
      whenTheySay: ['magic bytes/number*', 'file signature*'],
      ask: 'Name a file that passes that check and is dangerous all the same.',
    },
    {
      whenTheySay: ['resum*', 'chunk*'],
      ask: 'How does the client learn which parts you already have?',
    },
  ],
  redFlags: ['Reads the whole body into memory', 'Trusts the extension', "Keeps the user's file name as a path"],
} as const satisfies Question;
