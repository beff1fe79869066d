import { describe, expect, it } from 'vitest';
import type { SessionId } from '#core/session/session.ts';
import type { Calls, Held } from '#db/calls.ts';
import { capturedElsewhere, meetingOf, sessionsElsewhere, withCall } from '../../entrypoints/background/meetings.ts';

const NOW = 1_000_000;
const X = 'x' as SessionId;

function call(tabId: number, over: Partial<Held> = {}): Held {
  const where = { platform: 'google-meet', meetingId: 'kqv-wnpd-zrt', title: 'Mock', host: 'meet.google.com' } as const;
  const who = { tabId, script: `script-${tabId}`, frameId: 0, sessionId: null, since: 0, permitted: true };
  const seen = { page: 'capturing', trouble: null, canTurnOn: false, reading: 'site', choiceLost: false } as const;
  return { ...where, ...who, ...seen, reportedAt: NOW - 1_000, ...over };
}

const calls = (...held: readonly Held[]): Calls => Object.fromEntries(held.map((each) => [each.tabId, each]));
const tabs = (held: Calls): Record<string, SessionId | null> =>
  Object.fromEntries(Object.values(held).map(({ tabId, sessionId }) => [tabId, sessionId]));

describe('a meeting in two tabs', () => {
  it('is captured in the one that has begun', () => {
    expect(capturedElsewhere(calls(call(1, { sessionId: X }), call(2)), call(2), NOW)?.tabId).toBe(1);
  });

  it.each<[why: string, over: Partial<Held>]>([
    ['has not been started', { sessionId: null }],
    ['is another meeting', { meetingId: 'abc-defg-hij' }],
    ['is another site', { platform: 'zoom' }],
    ['has been left', { page: 'ended' }],
    ['is still in the lobby', { page: 'lobby' }],
    ['has not been heard of for long', { reportedAt: NOW - 25_001 }],
    ['may not be read any more', { permitted: false }],
  ])('is not captured in one that %s', (_, over) => {
    const known = calls(call(1, { sessionId: X, ...over }));
    expect(capturedElsewhere(known, call(2), NOW)).toBeUndefined();
  });

  it('is never the same meeting where the address names none', () => {
    const teams = {
      platform: 'microsoft-teams',
      meetingId: 'teams.microsoft.com',
      host: 'teams.microsoft.com',
    } as const;
    expect(meetingOf(call(1, teams)).isNamed).toBe(false);
    const first = call(1, { ...teams, sessionId: X });
    expect(capturedElsewhere(calls(first), call(2, teams), NOW)).toBeUndefined();
    expect(tabs(withCall(calls(call(2, teams)), first))).toEqual({ 1: X, 2: null });
  });

  it('is asked about in none of the others once it is started in one', () => {
    const known = calls(call(1), call(2), call(3, { meetingId: 'abc-defg-hij' }));
    expect(tabs(withCall(known, call(1, { sessionId: X })))).toEqual({ 1: X, 3: null });
  });

  it('has its session in one tab at a time', () => {
    const left = call(1, { sessionId: X, page: 'ended' });
    expect(sessionsElsewhere(calls(left), 2, NOW)).toEqual(new Set());
    expect(tabs(withCall(calls(left), call(2, { sessionId: X })))).toEqual({ 1: null, 2: X });
  });

  it('leaves the sessions of other meetings alone', () => {
    const other = call(1, { sessionId: X, meetingId: 'abc-defg-hij' });
    expect(sessionsElsewhere(calls(other), 2, NOW)).toEqual(new Set([X]));
    expect(tabs(withCall(calls(other), call(2, { sessionId: 'y' as SessionId })))).toEqual({ 1: X, 2: 'y' });
    expect(tabs(withCall(calls(other), call(2)))).toEqual({ 1: X, 2: null });
  });
});
