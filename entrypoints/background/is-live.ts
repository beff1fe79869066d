import type { SessionId } from '#core/session/session.ts';
import type { Calls } from '#db/calls.ts';

/** Whether the call of one of these sessions is on. */
export const isLive = (calls: Calls, ids: readonly SessionId[]): boolean =>
  Object.values(calls).some(({ page, sessionId }) => page !== 'ended' && ids.some((id) => id === sessionId));
