import { type Browser, browser } from 'wxt/browser';
import type { Queue } from '#core/queue.ts';
import { readCalls } from '#db/calls.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { type DerivedDatabase, removeDerived } from '#db/derived-database.ts';
import { removeSessions } from '#db/remove-sessions.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { DeletionAnswer } from '#messaging/protocol.ts';
import { reportError } from '#messaging/report-error.ts';
import { announceErasure } from '#settings/erasure.ts';
import { isLive } from './is-live.ts';
import { isOwnPage } from './senders.ts';

type Sender = Browser.runtime.MessageSender;

/**
 * Deletes what the desk says, and everything when it says so.
 *
 * @param inImportTurn whatever imports, or deletes everything, takes turns: nothing is written behind a deletion
 */
export function registerDeletionDesk(db: RingsideDatabase, derived: DerivedDatabase, inImportTurn: Queue): void {
  listen('sessions.deleted', async (body, sender: Sender): Promise<DeletionAnswer> => {
    const request = parseRequest('sessions.deleted', body);
    if (request === null || !isOwnPage(sender)) return { ok: false, reason: 'malformed' };
    if (isLive(await readCalls(), request.sessionIds)) return { ok: false, reason: 'live' };
    return settle(async () => {
      await removeSessions(db, request.sessionIds);
      await removeDerived(derived, request.sessionIds);
    });
  });
  listen('everything.deleted', async (_, sender: Sender): Promise<DeletionAnswer> => {
    if (!isOwnPage(sender)) return { ok: false, reason: 'malformed' };
    return settle(() => inImportTurn(() => deleteEverything(db, derived)));
  });
}

async function settle(work: () => Promise<void>): Promise<DeletionAnswer> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    reportError(error, 'deletion');
    return { ok: false, reason: 'storage-failed' };
  }
}

/**
 * Facts late: what would bring new ones goes first. Pages that are open keep their hold on the
 * database until they hear of it, and let go by themselves.
 */
async function deleteEverything(db: RingsideDatabase, derived: DerivedDatabase): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.sync.clear();
  await givePermissionsBack();
  for (const name of await caches.keys()) await caches.delete(name);
  // The next use makes new, empty ones. What was made of the facts goes after them, or a page would make it again.
  await db.delete({ disableAutoOpen: false });
  await derived.delete({ disableAutoOpen: false });
  await announceErasure();
}

/** All that were granted later. Scripts that were registered for them go with them: see `sites.ts`. */
async function givePermissionsBack(): Promise<void> {
  const { host_permissions = [], content_scripts = [], permissions = [] } = browser.runtime.getManifest();
  const required = new Set<string>([...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)]);
  const granted = await browser.permissions.getAll();
  const origins = (granted.origins ?? []).filter((origin) => !required.has(origin));
  const named = (granted.permissions ?? []).filter((name) => !permissions.some((known) => known === name));
  if (origins.length + named.length > 0) await browser.permissions.remove({ origins, permissions: named });
}
