import { createQueue } from '#core/queue.ts';
import { expiredSessions } from '#core/session/retention.ts';
import type { SessionId } from '#core/session/session.ts';
import { readCalls, watchCalls } from '#db/calls.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { type DerivedDatabase, removeDerived } from '#db/derived-database.ts';
import { keptSessions, removeSessions } from '#db/remove-sessions.ts';
import { listen } from '#messaging/bus.ts';
import { reportError } from '#messaging/report-error.ts';
import { readSettings, watchSettings } from '#settings/settings.ts';
import { liveIn } from './is-live.ts';
import { hasOpenPage } from './open-pages.ts';
import { isOwnPage } from './senders.ts';

/**
 * Deletes what is not to be kept any longer: whenever the worker starts, which it does with almost
 * anything that happens, when a call is over, a page of ours closes or the setting changes.
 */
export function registerRetention(db: RingsideDatabase, derived: DerivedDatabase): void {
  const inTurn = createQueue();
  const sweep = (leaving?: string) => {
    inTurn(() => sweepNow(db, derived, leaving)).catch((error) => reportError(error, 'retention'));
  };
  let live: ReadonlySet<SessionId> = new Set();
  watchCalls((calls) => {
    const before = live;
    live = liveIn(calls);
    if ([...before].some((id) => !live.has(id))) sweep();
  });
  watchSettings(() => sweep());
  listen('page.left', (_, sender) => {
    if (isOwnPage(sender)) sweep(sender.documentId);
    return undefined;
  });
  sweep();
}

async function sweepNow(db: RingsideDatabase, derived: DerivedDatabase, leaving: string | undefined): Promise<void> {
  const { retention } = await readSettings();
  if (retention.kind === 'forever') return;
  const isShown = await hasOpenPage(leaving);
  const kept = await keptSessions(db);
  // Last, so that a call which begins meanwhile counts.
  const live = liveIn(await readCalls());
  const expired = expiredSessions(kept, retention, { live, isShown, now: Date.now() });
  if (expired.length === 0) return;
  await removeSessions(db, expired);
  await removeDerived(derived, expired);
}
