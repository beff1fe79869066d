import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedName, parseFindings, parseRequest } from '#messaging/parse.ts';
import { MAX_PARTS, MAX_SESSION_PARTS } from '#messaging/text-parts.ts';

const SESSION = '3f2b8a44-6c1d-4f6e-9a0b-2d7c5e8f9a10';
const REVISION = { seq: 0, speaker: 'Ann', voice: null, text: 'so', startedAt: 1, updatedAt: 2, rev: 1 };
const CALL = { script: 'script-1', platform: 'google-meet', meetingId: 'kqv-wnpd-zrt', title: 'Mock' };
const HEARD = { script: 'script-1', sessionId: SESSION, batch: 1, revisions: [REVISION] };
const BROUGHT = { importId: SESSION, name: 'mock.vtt', part: 0, parts: 1, text: 'WEBVTT' };
const REPORTED = { ...CALL, page: 'capturing', trouble: null, canTurnOn: false, reading: 'site', choiceLost: false };
const STEP = { tag: 'div', index: 1, marks: { role: 'region' } };
const SETTLED = { script: 'script-1', pick: { locator: [STEP], pickedAt: 1 } };
const STARTED = { tabId: 7, platform: 'google-meet', meetingId: 'kqv-wnpd-zrt', continues: SESSION };

const REQUESTS = {
  'call.joined': CALL,
  'captions.heard': HEARD,
  'page.reported': REPORTED,
  'pick.settled': SETTLED,
  'capture.started': STARTED,
  'session.split': { sessionId: SESSION },
  'capture.paused': { sessionId: SESSION },
  'sessions.deleted': { sessionIds: ['7c9e6679-7425-40de-944b-e07fc1f90ae7'] },
  'sessions.merged': { earlier: SESSION, later: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
  'capture.resumed': { sessionId: SESSION },
  'hotkey.taken': { at: 1_700_000_000_000 },
  'note.written': { text: 'Ask about the ferry' },
  'lookup.asked': { query: 'idem' },
  'lookup.opened': { id: 'step:api-design/idempotency' },
  'lookup.pinned': { round: 'api-design' },
  'transcript.brought': BROUGHT,
  'import.begun': { importId: SESSION },
  'session.brought': { importId: SESSION, textId: SESSION, part: 0, parts: 1, text: '{}' },
  'import.ended': { importId: SESSION, kept: true },
} satisfies Record<ParsedName, object>;
const NAMES = Object.keys(REQUESTS) as ParsedName[];

const heardWith = (revision: object) => ({ ...HEARD, revisions: [{ ...REVISION, ...revision }] });
const without = (request: object, field: string) =>
  Object.fromEntries(Object.entries(request).filter(([key]) => key !== field));

describe('a request of its form', () => {
  it.each(NAMES)('is taken as it is: %s', (name) => {
    expect(parseRequest(name, REQUESTS[name])).toEqual(REQUESTS[name]);
  });

  it('may hold the longest utterance and the longest names there are', () => {
    const request = heardWith({ text: 'x'.repeat(8_000), speaker: 'n'.repeat(200), voice: 'v'.repeat(200) });
    expect(parseRequest('captions.heard', request)).toEqual(request);
  });

  it('may delete however many sessions there are', () => {
    const request = { sessionIds: Array<string>(20_000).fill(SESSION) };
    expect(parseRequest('sessions.deleted', request)).toEqual(request);
  });

  it('may ask for nothing yet', () => {
    expect(parseRequest('lookup.asked', { query: '' })).toEqual({ query: '' });
  });

  it('may be empty of captions', () => {
    expect(parseRequest('captions.heard', { ...HEARD, revisions: [] })).not.toBeNull();
  });

  it('loses what does not belong to it', () => {
    const request = { ...HEARD, tabId: 7, revisions: [{ ...REVISION, sessionId: 'another', html: '<b>' }] };
    expect(parseRequest('captions.heard', request)).toEqual(HEARD);
  });

  it('keeps markup as the text it is', () => {
    const text = '<script>alert(1)</script>';
    expect(parseRequest('captions.heard', heardWith({ text }))?.revisions[0]?.text).toBe(text);
  });
});

describe('a long text', () => {
  const inParts = (parts: number) => ({
    file: parseRequest('transcript.brought', { ...REQUESTS['transcript.brought'], parts }) !== null,
    session: parseRequest('session.brought', { ...REQUESTS['session.brought'], parts }) !== null,
  });

  it('may be longer as a session than as the file that it was made of', () => {
    expect([inParts(MAX_PARTS), inParts(MAX_PARTS + 1), inParts(MAX_SESSION_PARTS + 1)]).toEqual([
      { file: true, session: true },
      { file: false, session: true },
      { file: false, session: false },
    ]);
  });
});

describe('a request of another form', () => {
  it.each(NAMES)('is refused when any of its fields is missing: %s', (name) => {
    for (const field of Object.keys(REQUESTS[name])) {
      expect(parseRequest(name, without(REQUESTS[name], field)), field).toBeNull();
    }
  });

  it.each(Object.keys(REVISION))('is refused when a revision has no %s', (field) => {
    expect(parseRequest('captions.heard', { ...HEARD, revisions: [without(REVISION, field)] })).toBeNull();
  });

  it.each([
    ['a seq below zero', heardWith({ seq: -1 })],
    ['half a seq', heardWith({ seq: 0.5 })],
    ['a seq beyond counting', heardWith({ seq: Number.MAX_SAFE_INTEGER + 1 })],
    ['a seq that is no number', heardWith({ seq: Number.NaN })],
    ['an endless time', heardWith({ updatedAt: Number.POSITIVE_INFINITY })],
    ['a number in words', heardWith({ rev: '1' })],
    ['text of 100 kB', heardWith({ text: 'x'.repeat(100_000) })],
    ['text that is an object', heardWith({ text: { toString: 'so' } })],
    ['a name longer than any', heardWith({ speaker: 'n'.repeat(201) })],
    ['a name that is undefined', heardWith({ speaker: undefined })],
    ['captions that are no list', { ...HEARD, revisions: { 0: REVISION, length: 1 } }],
    ['a hole in the list', { ...HEARD, revisions: [null] }],
    ['501 captions', { ...HEARD, revisions: Array(501).fill(REVISION) }],
    ['a session that is no id', { ...HEARD, sessionId: '../../etc' }],
    ['an empty script', { ...HEARD, script: '' }],
    ['a batch below zero', { ...HEARD, batch: -1 }],
  ])('is refused for %s', (_, body) => {
    expect(parseRequest('captions.heard', body)).toBeNull();
  });

  it.each([
    ['another platform', { ...REPORTED, platform: 'webex' }],
    ['a way of reading of its own', { ...REPORTED, reading: 'telepathy' }],
    ['a page state of its own', { ...REPORTED, page: 'consent-missing' }],
    ['a trouble of its own', { ...REPORTED, trouble: 'on-fire' }],
    ['a trouble that is left open', { ...REPORTED, trouble: undefined }],
    ['a title of 1 kB', { ...REPORTED, title: 'x'.repeat(1_000) }],
    ['a call without a name', { ...REPORTED, meetingId: '' }],
    ['a call with too long a name', { ...REPORTED, meetingId: 'x'.repeat(301) }],
    ['a platform out of the prototype', { ...REPORTED, platform: 'constructor' }],
  ])('is refused for %s', (_, body) => {
    expect(parseRequest('page.reported', body)).toBeNull();
  });

  it('may take back what was kept', () => {
    expect(parseRequest('pick.settled', { ...SETTLED, pick: null })).toEqual({ ...SETTLED, pick: null });
  });

  it.each([
    ['an empty locator', { locator: [], pickedAt: 1 }],
    ['a locator without end', { locator: Array(61).fill(STEP), pickedAt: 1 }],
    ['a choice without a date', { locator: [STEP] }],
    ['markup for a tag', { locator: [{ ...STEP, tag: '<img>' }], pickedAt: 1 }],
    ['a position that is none', { locator: [{ ...STEP, index: -1 }], pickedAt: 1 }],
    ['an attribute that may not be kept', { locator: [{ ...STEP, marks: { onclick: 'go' } }], pickedAt: 1 }],
    ['words in an attribute', { locator: [{ ...STEP, marks: { 'data-name': 'Ann Roth said so' } }], pickedAt: 1 }],
  ])('is refused for %s', (_, pick) => {
    expect(parseRequest('pick.settled', { ...SETTLED, pick })).toBeNull();
  });

  it.each([
    ['a part after the last', { ...BROUGHT, part: 1 }],
    ['no parts', { ...BROUGHT, parts: 0 }],
    ['more parts than 20 MB have', { ...BROUGHT, parts: 22 }],
    ['a part of more than a million characters', { ...BROUGHT, text: 'x'.repeat(1_000_001) }],
    ['text that is bytes', { ...BROUGHT, text: new Uint8Array(4) }],
    ['a file name longer than any', { ...BROUGHT, name: 'x'.repeat(501) }],
    ['an import that is no id', { ...BROUGHT, importId: 'mock' }],
  ])('is refused for %s', (_, body) => {
    expect(parseRequest('transcript.brought', body)).toBeNull();
  });

  it('is refused without an error, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (name, body) => {
          expect(parseRequest(name, body)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not reach the prototype of anything', () => {
    const body: unknown = JSON.parse(`{"sessionId":"${SESSION}","__proto__":{"polluted":true}}`);
    expect(parseRequest('capture.paused', body)).toEqual({ sessionId: SESSION });
    expect('polluted' in {}).toBe(false);
  });
});

describe('what a page finds', () => {
  const evidence = {
    stage: 'in-call',
    captionsSwitch: 'on',
    hasCaptionRoot: true,
    lines: 2,
    explainedChars: 40,
    unexplainedChars: 0,
    reading: 'behaviour',
  };
  const FINDINGS = {
    adapter: 'google-meet',
    evidence,
    foundBy: 'div/div[log]/p, div/p!',
    pickedAt: 1_700_000_000_000,
    landmarks: [{ name: 'region parent', matches: 1 }],
    batches: { sent: 3, acknowledged: 3 },
  };

  it('is taken as it is, without what does not belong to it', () => {
    expect(parseFindings({ ...FINDINGS, title: 'Mock', evidence: { ...evidence, text: 'so' } })).toEqual(FINDINGS);
  });

  it.each([
    ['nothing', null],
    ['words where there should be numbers', { ...FINDINGS, evidence: { ...evidence, lines: 'so we begin' } }],
    ['a landmark with a name of its own', { ...FINDINGS, landmarks: [{ name: 'Ann Lee said 1', matches: 1 }] }],
    ['more landmarks than any adapter has', { ...FINDINGS, landmarks: Array(21).fill(FINDINGS.landmarks[0]) }],
    ['a way of reading of its own', { ...FINDINGS, evidence: { ...evidence, reading: 'telepathy' } }],
    ['words for how captions are found', { ...FINDINGS, foundBy: 'Ann Lee said: so' }],
    ['another adapter', { ...FINDINGS, adapter: 'kqv-wnpd-zrt' }],
  ])('is refused for %s', (_, answer) => {
    expect(parseFindings(answer)).toBeNull();
  });
});
