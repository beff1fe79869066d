import { describe, expect, it } from 'vitest';
import { type Call, deriveHealth, LOST_CONTACT_AFTER_MS } from '#core/session/health.ts';

const NOW = 1_000_000;
const CALL: Call = {
  tabId: 1,
  platform: 'google-meet',
  meetingId: 'kqv-wnpd-zrt',
  title: 'Mock',
  sessionId: null,
  page: 'capturing',
  trouble: null,
  reportedAt: NOW - 1_000,
};

function healthOf(call: Partial<Call> | null, { consented = true, paused = false } = {}) {
  return deriveHealth({ consented, paused, call: call === null ? null : { ...CALL, ...call }, now: NOW });
}

const longAgo = NOW - LOST_CONTACT_AFTER_MS - 1;

describe('the health of capture', () => {
  it.each(['no-meeting', 'lobby', 'captions-off', 'waiting-for-speech', 'capturing', 'unreadable', 'ended'] as const)(
    'is what the page shows: %s',
    (page) => {
      expect(healthOf({ page })).toBe(page);
    },
  );

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
    expect(healthOf({ page: 'ended', trouble: 'storage-full' })).toBe('ended');
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
