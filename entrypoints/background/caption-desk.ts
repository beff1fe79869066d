import { type Calls, type Held, readCalls, readPartings, updateCalls } from '#db/calls.ts';
import { isQuotaError } from '#db/quota-error.ts';
import type { Recorder } from '#db/recorder.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { Answer, Request } from '#messaging/protocol.ts';
import { readConsent } from '#settings/consent.ts';
import { inTurn } from './in-turn.ts';
import { isInOtherFrame } from './may-take-over.ts';
import { type PageSender, pageSender } from './senders.ts';

const MALFORMED = { ok: false, reason: 'malformed' } as const;
const NOT_CAPTURING = { ok: false, reason: 'not-capturing' } as const;
const SUPERSEDED = { ok: false, reason: 'superseded' } as const;
const ELSEWHERE = { ok: false, reason: 'elsewhere' } as const;

/** Stores what the pages hear. */
export function registerCaptionDesk(recorder: Recorder): void {
  listen('captions.heard', (body, sender) =>
    inTurn(async () => {
      const request = parseRequest('captions.heard', body);
      const page = await pageSender(sender);
      return request === null || page === null ? MALFORMED : hear(recorder, page, request);
    }),
  );
}

async function hear(
  recorder: Recorder,
  page: PageSender,
  request: Request<'captions.heard'>,
): Promise<Answer<{ batch: number }>> {
  const calls = await readCalls();
  const refusal = await refuse(calls, page, request);
  if (refusal !== null) return refusal;
  if ((await readConsent()) === null) return NOT_CAPTURING;
  try {
    if ((await recorder.write(request.sessionId, request.revisions)) === 'not-capturing') return NOT_CAPTURING;
  } catch (error) {
    return { ok: false, reason: await setTrouble(page.tabId, isQuotaError(error) ? 'storage-full' : 'storage-failed') };
  }
  if (calls[page.tabId]?.trouble) await setTrouble(page.tabId, null);
  return { ok: true, batch: request.batch };
}

/** Null when the captions are the script's own to bring. */
async function refuse(calls: Calls, { tabId, frameId }: PageSender, { script, sessionId }: Request<'captions.heard'>) {
  const call = calls[tabId];
  if (call?.script === script && call.sessionId === sessionId) return call.permitted ? null : NOT_CAPTURING;
  const captor = Object.values(calls).find((each) => each.sessionId === sessionId);
  if (captor === undefined && (await hasLeft(script, sessionId))) return null;
  if (isInOtherFrame(call, frameId, script) || (captor !== undefined && captor.tabId !== tabId)) return ELSEWHERE;
  return call?.script === script ? NOT_CAPTURING : SUPERSEDED;
}

/** The last words of what a script captured until a moment ago are still its own, unless another one goes on with it. */
async function hasLeft(script: string, sessionId: Request<'captions.heard'>['sessionId']): Promise<boolean> {
  const partings = await readPartings();
  return partings.some((parting) => parting.script === script && parting.sessionId === sessionId);
}

async function setTrouble<T extends Held['trouble']>(tabId: number, trouble: T): Promise<T> {
  await updateCalls((calls) => {
    const call = calls[tabId];
    return call === undefined ? calls : { ...calls, [tabId]: { ...call, trouble } };
  });
  return trouble;
}
