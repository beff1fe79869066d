import { describe, expect, it } from 'vitest';
import { type Call, deriveHealth, LOST_CONTACT_AFTER_MS, STALLED_AFTER_MS } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import { aCall } from './a-call.ts';

const NOW = 1_000_000;
const CALL = aCall({ sessionId: 'session' as SessionId, reportedAt: NOW - 1_000 });

function healthOf(call: Partial<Call> | null, given: Partial<Parameters<typeof deriveHealth>[0]> = {}) {
  const usual = {
    consented: true,
    paused: false,
    lastCaptionAt: NOW - 1_000,
    language: null,
    sessionLanguage: 'English',
    now: NOW,
  } as const;
  return deriveHealth({ ...usual, call: call === null ? null : { ...CALL, ...call }, ...given });
}

const longAgo = NOW - LOST_CONTACT_AFTER_MS - 1;

it('goes by the language that the session is held in', () => {
  expect(healthOf({}, { language: 'German', sessionLanguage: 'German' })).toBe('capturing');
  expect(healthOf({}, { language: 'English', sessionLanguage: 'German' })).toBe('wrong-language');
  expect(healthOf({}, { language: null, sessionLanguage: 'German' })).toBe('capturing');
});

describe('the health of capture', () => {
  it.each([
    'no-meeting',
    'no-captions-yet',
    'lobby',
    'captions-off',
    'waiting-for-speech',
    'capturing',
    'unreadable',
    'partly-read',
    'ended',
  ] as const)('is what the page shows: %s', (page) => {
    expect(healthOf({ page })).toBe(page);
  });

  it('is stalled when the page claims captions and none has come for long', () => {
    expect(healthOf({}, { lastCaptionAt: NOW - STALLED_AFTER_MS })).toBe('stalled');
    expect(healthOf({}, { lastCaptionAt: NOW - STALLED_AFTER_MS + 1 })).toBe('capturing');
    expect(healthOf({ page: 'captions-off' }, { lastCaptionAt: NOW - STALLED_AFTER_MS })).toBe('captions-off');
    expect(healthOf({}, { lastCaptionAt: NOW - STALLED_AFTER_MS, paused: true })).toBe('paused');
  });

  it('is a wrong language only while captions come, and only for another one than English', () => {
    expect(healthOf({}, { language: 'German' })).toBe('wrong-language');
    expect(healthOf({}, { language: 'English' })).toBe('capturing');
    expect(healthOf({ page: 'partly-read' }, { language: 'German' })).toBe('partly-read');
    expect(healthOf({}, { language: 'German', lastCaptionAt: NOW - STALLED_AFTER_MS })).toBe('stalled');
  });

  it('says how captions are read, where that is not as the site is known', () => {
    expect(healthOf({ reading: 'behaviour' })).toBe('by-behaviour');
    expect(healthOf({ reading: 'choice' })).toBe('by-choice');
    expect(healthOf({ reading: 'behaviour', page: 'waiting-for-speech' })).toBe('waiting-for-speech');
    expect(healthOf({ reading: 'behaviour' }, { lastCaptionAt: NOW - STALLED_AFTER_MS })).toBe('stalled');
    expect(healthOf({ reading: 'choice' }, { language: 'German' })).toBe('wrong-language');
  });

  it('is no meeting without a call', () => {
    expect(healthOf(null)).toBe('no-meeting');
  });

  it.each(['storage-full', 'worker-silent', 'storage-failed'] as const)(
    'puts %s before what the page shows',
    (trouble) => {
      expect(healthOf({ trouble })).toBe(trouble);
    },
  );

  it('is never better than its last report is fresh', () => {
    expect(healthOf({ reportedAt: longAgo })).toBe('lost-contact');
    expect(healthOf({ reportedAt: longAgo, trouble: 'storage-full' })).toBe('lost-contact');
    expect(healthOf({ reportedAt: longAgo }, { paused: true })).toBe('lost-contact');
    expect(healthOf({ reportedAt: longAgo + 1 })).toBe('capturing');
  });

  it('does not miss reports of a call that is over', () => {
    expect(healthOf({ page: 'ended', reportedAt: longAgo })).toBe('ended');
    expect(healthOf({ page: 'ended', permitted: false, sessionId: null })).toBe('ended');
  });

  it('says that last words of a call that is over are not stored, while its page can still bring them', () => {
    expect(healthOf({ page: 'ended', trouble: 'storage-full' })).toBe('storage-full');
    expect(healthOf({ page: 'ended', trouble: 'storage-full', reportedAt: longAgo })).toBe('ended');
  });

  it('waits until a caption comes in this life of the page: what stands there since before proves nothing', () => {
    expect(healthOf({}, { lastCaptionAt: null })).toBe('waiting-for-speech');
    expect(healthOf({ since: NOW - 1_000 }, { lastCaptionAt: NOW - 1_001 })).toBe('waiting-for-speech');
    expect(healthOf({ since: NOW - 1_000 }, { lastCaptionAt: NOW - 1_000 })).toBe('capturing');
    expect(healthOf({ since: NOW - 1_000 }, { lastCaptionAt: NOW - STALLED_AFTER_MS })).toBe('waiting-for-speech');
  });

  it.each(['captions-off', 'waiting-for-speech', 'capturing', 'unreadable', 'partly-read'] as const)(
    'is not started before the user has said that everyone knows, whatever the page shows: %s',
    (page) => {
      expect(healthOf({ page, sessionId: null })).toBe('not-started');
      expect(healthOf({ page, sessionId: null }, { paused: true })).toBe('not-started');
    },
  );

  it('does not ask in the lobby, and says before asking that nothing could be stored', () => {
    expect(healthOf({ page: 'lobby', sessionId: null })).toBe('lobby');
    expect(healthOf({ sessionId: null, trouble: 'storage-full' })).toBe('storage-full');
  });

  it('is a missing permission before all that only a page that may be read could tell', () => {
    expect(healthOf({ permitted: false })).toBe('permission-missing');
    expect(healthOf({ permitted: false, trouble: 'worker-silent' }, { paused: true })).toBe('permission-missing');
    expect(healthOf({ permitted: false, sessionId: null })).toBe('permission-missing');
    expect(healthOf({ permitted: false, reportedAt: longAgo })).toBe('lost-contact');
  });

  it('says paused rather than capturing, and trouble rather than paused', () => {
    expect(healthOf({}, { paused: true })).toBe('paused');
    expect(healthOf({ trouble: 'storage-full' }, { paused: true })).toBe('storage-full');
  });

  it('asks for consent before anything else', () => {
    expect(healthOf(null, { consented: false })).toBe('consent-missing');
    expect(healthOf({ trouble: 'storage-full' }, { consented: false, paused: true })).toBe('consent-missing');
  });
});
