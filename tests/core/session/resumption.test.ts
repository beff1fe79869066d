import { describe, expect, it } from 'vitest';
import { mayContinue, OFFERED_WITHIN_MS, RESUMES_WITHIN_MS, resumptionOf } from '#core/session/resumption.ts';
import type { Session, SessionId } from '#core/session/session.ts';

const NOW = 1_800_000_000_000;
const CALL = { title: 'Mock', isNamed: true };

function session(over: Partial<Session> = {}): Session {
  const usual = { id: 'one' as SessionId, platform: 'google-meet', meetingId: 'kqv-wnpd-zrt', title: 'Mock' } as const;
  const startedAt = NOW - 2 * OFFERED_WITHIN_MS;
  return { ...usual, consentedAt: startedAt, startedAt, endedAt: null, pausedAt: null, ...over };
}

const justWithin = NOW - RESUMES_WITHIN_MS + 1;
const justBeyond = NOW - RESUMES_WITHIN_MS;

describe('a session of the same meeting', () => {
  it.each<[sign: string, over: Partial<Session>, lastWordAt: number | null]>([
    ['was ended', { endedAt: justWithin }, null],
    ['was paused', { pausedAt: justWithin }, null],
    ['was begun', { startedAt: justWithin }, null],
    ['was consented to anew', { consentedAt: justWithin }, null],
    ['heard its last word', {}, justWithin],
  ])('goes on by itself when it %s less than half an hour ago', (_, over, lastWordAt) => {
    expect(resumptionOf(session(over), lastWordAt, CALL, NOW)).toBe('by-itself');
  });

  it.each<[sign: string, over: Partial<Session>, lastWordAt: number | null]>([
    ['was ended', { endedAt: justBeyond }, null],
    ['was paused', { pausedAt: justBeyond }, null],
    ['heard its last word', {}, justBeyond],
  ])('goes on when the user says so when it %s half an hour ago', (_, over, lastWordAt) => {
    expect(resumptionOf(session(over), lastWordAt, CALL, NOW)).toBe('when-asked');
    expect(mayContinue(session(over), lastWordAt, NOW)).toBe(true);
  });

  it('is over after a day', () => {
    expect(resumptionOf(session(), NOW - OFFERED_WITHIN_MS + 1, CALL, NOW)).toBe('when-asked');
    expect(resumptionOf(session(), NOW - OFFERED_WITHIN_MS, CALL, NOW)).toBe('over');
    expect(mayContinue(session(), NOW - OFFERED_WITHIN_MS, NOW)).toBe(false);
  });

  it('is over when nobody has consented to it, as none of a file has', () => {
    const file = session({ platform: 'file', consentedAt: null, endedAt: justWithin });
    expect(resumptionOf(file, justWithin, CALL, NOW)).toBe('over');
  });
});

describe('a session of a call whose address names no meeting', () => {
  const unnamed = { ...CALL, isNamed: false };

  it('goes on by itself where nobody has left it: the browser or the extension was restarted', () => {
    expect(resumptionOf(session(), justWithin, unnamed, NOW)).toBe('by-itself');
  });

  it.each<[why: string, over: Partial<Session>, title: string]>([
    ['somebody has left it, perhaps for another meeting', { endedAt: justWithin }, 'Mock'],
    ['the call has another name', {}, 'Standup'],
    ['the call has no name', { title: '' }, ''],
  ])('is asked about when %s', (_, over, title) => {
    expect(resumptionOf(session(over), justWithin, { title, isNamed: false }, NOW)).toBe('when-asked');
  });
});
