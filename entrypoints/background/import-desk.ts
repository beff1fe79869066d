import type { Browser } from 'wxt/browser';
import type { Queue } from '#core/queue.ts';
import type { SessionId } from '#core/session/session.ts';
import { importedSession } from '#db/imported-session.ts';
import { isQuotaError } from '#db/quota-error.ts';
import type { Recorder } from '#db/recorder.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { ImportAnswer } from '#messaging/protocol.ts';
import { createGatherer } from '#messaging/text-parts.ts';
import { readConsent } from '#settings/consent.ts';
import { isOwnPage } from './senders.ts';

type Sender = Browser.runtime.MessageSender;

/**
 * Makes sessions of the transcript files that panel and desk bring.
 *
 * @param inImportTurn whatever imports, or deletes everything, takes turns
 */
export function registerImportDesk(recorder: Recorder, inImportTurn: Queue): void {
  const gather = createGatherer();
  listen('transcript.brought', (body, sender: Sender) =>
    inImportTurn(async (): Promise<ImportAnswer> => {
      const request = parseRequest('transcript.brought', body);
      if (request === null || !isOwnPage(sender)) return { ok: false, reason: 'malformed' };
      if ((await readConsent()) === null) return { ok: false, reason: 'not-capturing' };
      const gathered = gather(request);
      if (gathered.state === 'interrupted') return { ok: false, reason: 'interrupted' };
      if (gathered.state === 'waiting') return { ok: true, sessionId: null };
      return await store(recorder, request.name, gathered.text);
    }),
  );
}

async function store(recorder: Recorder, name: string, text: string): Promise<ImportAnswer> {
  const imported = importedSession(
    { name, text },
    { id: crypto.randomUUID() as SessionId, fingerprint: await fingerprintOf(text), now: Date.now() },
  );
  if (!imported.ok) return { ok: false, reason: 'unreadable', problem: imported };
  try {
    return { ok: true, sessionId: await recorder.addEnded(imported.session, imported.revisions) };
  } catch (error) {
    return { ok: false, reason: isQuotaError(error) ? 'storage-full' : 'storage-failed' };
  }
}

/** SHA-256, in hexadecimal. */
async function fingerprintOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
