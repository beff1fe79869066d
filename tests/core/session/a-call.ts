import type { Call } from '#core/session/health.ts';

/** A call whose captions are read, and of which nothing is stored yet. */
export const aCall = (changes: Partial<Call> = {}): Call => ({
  tabId: 1,
  platform: 'google-meet',
  meetingId: 'kqv-wnpd-zrt',
  title: 'Mock',
  host: 'meet.google.com',
  permitted: true,
  since: 0,
  sessionId: null,
  page: 'capturing',
  trouble: null,
  canTurnOn: false,
  reading: 'site',
  choiceLost: false,
  reportedAt: 0,
  ...changes,
});
