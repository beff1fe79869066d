import type { Browser } from 'wxt/browser';
import type { Queue } from '#core/queue.ts';
import { isInCall } from '#core/session/health.ts';
import { readCalls } from '#db/calls.ts';
import { isQuotaError } from '#db/quota-error.ts';
import type { Restorer } from '#db/restorer.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import { parseBrought } from '#messaging/parse-facts.ts';
import type { Request, RestoreAnswer } from '#messaging/protocol.ts';
import { reportError } from '#messaging/report-error.ts';
import { createGatherer } from '#messaging/text-parts.ts';
import { readConsent } from '#settings/consent.ts';
import { isOwnPage } from './senders.ts';

type Sender = Browser.runtime.MessageSender;

const DONE = { ok: true } as const;
const refused = <Reason extends Extract<RestoreAnswer, { ok: false }>['reason']>(reason: Reason) =>
  ({ ok: false, reason }) as const;

/**
 * Brings back the sessions of a file that a page of ours reads, all of them or none.
 *
 * @param inImportTurn whatever imports, or deletes everything, takes turns
 */
export function registerRestoreDesk(restorer: Restorer, inImportTurn: Queue): void {
  const gather = createGatherer();
  /** The import that is under way; after a restart there is none. */
  let open: string | null = null;
  /** Whoever deletes everything ends it as well: the agreement is gone then. */
  const isOpen = async (importId: string) => open === importId && (await readConsent()) !== null;
  const inTurn = (work: () => Promise<RestoreAnswer>) => inImportTurn(() => settle(work));
  // What an earlier worker has left behind goes first.
  void inTurn(async () => {
    await restorer.takeBack();
    return DONE;
  });

  listen('import.begun', (body, sender: Sender) =>
    inTurn(async () => {
      const request = parseRequest('import.begun', body);
      if (request === null || !isOwnPage(sender)) return refused('malformed');
      if ((await readConsent()) === null) return refused('not-capturing');
      if (await isCallOn()) return refused('live');
      await restorer.takeBack();
      open = request.importId;
      return DONE;
    }),
  );
  listen('session.brought', (body, sender: Sender) =>
    inTurn(async () => {
      const request = parseRequest('session.brought', body);
      if (request === null || !isOwnPage(sender)) return refused('malformed');
      return (await isOpen(request.importId)) ? take(request) : refused('interrupted');
    }),
  );
  listen('import.ended', (body, sender: Sender) =>
    inTurn(async () => {
      const request = parseRequest('import.ended', body);
      if (request === null || !isOwnPage(sender)) return refused('malformed');
      if (request.kept && !(await isOpen(request.importId))) return refused('interrupted');
      if (open !== request.importId) return DONE;
      await (request.kept ? restorer.keep(request.importId) : restorer.takeBack(request.importId));
      open = null;
      return DONE;
    }),
  );

  async function take({ importId, textId, part, parts, text }: Request<'session.brought'>): Promise<RestoreAnswer> {
    const gathered = gather({ importId: textId, part, parts, text });
    if (gathered.state !== 'complete') return gathered.state === 'waiting' ? DONE : refused('interrupted');
    const facts = parseBrought(gathered.text);
    if (facts === null) return refused('malformed');
    return (await restorer.put(importId, facts)) === 'stored' ? DONE : refused('changed');
  }
}

async function isCallOn(): Promise<boolean> {
  return Object.values(await readCalls()).some(({ page, sessionId }) => sessionId !== null && isInCall(page));
}

async function settle(work: () => Promise<RestoreAnswer>): Promise<RestoreAnswer> {
  try {
    return await work();
  } catch (error) {
    if (isQuotaError(error)) return refused('storage-full');
    reportError(error, 'bringing sessions back');
    return refused('storage-failed');
  }
}
