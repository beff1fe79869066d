import type { Session, SessionId } from '#core/session/session.ts';

/** A call that began at 0, goes on, and has nothing special. */
export const aSession = (changes: Partial<Session> = {}): Session => ({
  id: 'session' as SessionId,
  platform: 'google-meet',
  meetingId: 'kqv-wnpd-zrt',
  title: '',
  consentedAt: 0,
  startedAt: 0,
  endedAt: null,
  pausedAt: null,
  ...changes,
});
