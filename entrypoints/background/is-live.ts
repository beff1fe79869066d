import type { SessionId } from '#core/session/session.ts';
import type { Calls } from '#db/calls.ts';

/** Sessions whose call is on. */
export const liveIn = (calls: Calls): ReadonlySet<SessionId> =>
  new Set(Object.values(calls).flatMap(({ page, sessionId }) => (page === 'ended' ? [] : (sessionId ?? []))));

/** Whether the call of one of these sessions is on. */
export function isLive(calls: Calls, ids: readonly SessionId[]): boolean {
  const live = liveIn(calls);
  return ids.some((id) => live.has(id));
}
