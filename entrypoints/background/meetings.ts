import { isInCall } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import type { Calls, Held } from '#db/calls.ts';
import type { Meeting } from '#db/recorder.ts';
import { UNHEARD_MS } from './may-take-over.ts';

/** Chat, calendar and calls of Teams may share one address: it is then only the host's name. */
export function meetingOf({ platform, meetingId, title, host }: Held): Meeting {
  return { platform, meetingId, title, isNamed: meetingId !== host };
}

/**
 * The other tab that captures this very meeting; one that has not been heard of for a while has no say.
 *
 * @param now milliseconds since the epoch
 */
export function capturedElsewhere(calls: Calls, seen: Held, now: number): Held | undefined {
  if (!meetingOf(seen).isNamed) return undefined;
  return others(calls, seen.tabId).find(
    (call) => isSameMeeting(call, seen) && call.sessionId !== null && isCaptor(call, now),
  );
}

/** What other tabs are capturing now. */
export function sessionsElsewhere(calls: Calls, tabId: number, now: number): ReadonlySet<SessionId> {
  return sessionsOf(others(calls, tabId).filter((call) => isCaptor(call, now)));
}

export function sessionsOf(calls: readonly Held[]): ReadonlySet<SessionId> {
  return new Set(calls.flatMap(({ sessionId }) => sessionId ?? []));
}

/** A session is captured in one tab, and a meeting that is captured in one is not asked about in another. */
export function withCall(calls: Calls, seen: Held): Calls {
  const { sessionId } = seen;
  if (sessionId === null) return { ...calls, [seen.tabId]: seen };
  const kept = others(calls, seen.tabId)
    .filter((call) => !(call.sessionId === null && isSameMeeting(call, seen) && meetingOf(seen).isNamed))
    .map((call) => [call.tabId, call.sessionId === sessionId ? { ...call, sessionId: null } : call] as const);
  return { ...Object.fromEntries(kept), [seen.tabId]: seen };
}

const others = (calls: Calls, tabId: number): readonly Held[] =>
  Object.values(calls).filter((call) => call.tabId !== tabId);

const isSameMeeting = (a: Held, b: Held): boolean => a.platform === b.platform && a.meetingId === b.meetingId;

const isCaptor = ({ page, permitted, reportedAt }: Held, now: number): boolean =>
  isInCall(page) && permitted && now - reportedAt <= UNHEARD_MS;
