import type { Browser } from 'wxt/browser';
import type { SessionId } from '#core/session/session.ts';
import { readCalls } from '#db/calls.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { type DerivedDatabase, removeDerived } from '#db/derived-database.ts';
import { mergeStored } from '#db/merge-stored.ts';
import { isQuotaError } from '#db/quota-error.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { MergeAnswer, Request } from '#messaging/protocol.ts';
import { reportError } from '#messaging/report-error.ts';
import { inTurn } from './in-turn.ts';
import { isLive } from './is-live.ts';
import { isOwnPage } from './senders.ts';

/** Makes one session of two halves of a call, when the desk says so. */
export function registerMergeDesk(db: RingsideDatabase, derived: DerivedDatabase): void {
  listen('sessions.merged', (body, sender: Browser.runtime.MessageSender) => {
    const request = parseRequest('sessions.merged', body);
    if (request === null || !isOwnPage(sender)) return { ok: false, reason: 'malformed' };
    // No call goes on with one of them in between.
    return inTurn(() => merge(db, derived, request));
  });
}

async function merge(
  db: RingsideDatabase,
  derived: DerivedDatabase,
  request: Request<'sessions.merged'>,
): Promise<MergeAnswer> {
  const both: readonly SessionId[] = [request.earlier, request.later];
  if (isLive(await readCalls(), both)) return { ok: false, reason: 'live' };
  try {
    if (!(await mergeStored(db, request, Date.now()))) return { ok: false, reason: 'gone' };
  } catch (error) {
    reportError(error, 'merging');
    return { ok: false, reason: isQuotaError(error) ? 'storage-full' : 'storage-failed' };
  }
  await removeDerived(derived, both).catch((error) => reportError(error, 'merging'));
  return { ok: true };
}
