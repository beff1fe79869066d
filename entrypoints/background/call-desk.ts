import { type Browser, browser } from 'wxt/browser';
import type { Call, Trouble } from '#core/session/health.ts';
import { type Held, readCalls, updateCalls } from '#db/calls.ts';
import { isQuotaError } from '#db/quota-error.ts';
import type { Recorder } from '#db/recorder.ts';
import { listen, sendToTab } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { Answer, Directive, Joined, Request, Response } from '#messaging/protocol.ts';
import { keepPick, readPick } from '#settings/caption-picks.ts';
import { readConsent, watchConsent } from '#settings/consent.ts';
import { mayTakeOver } from './may-take-over.ts';
import { isOwnPage, type PageSender, pageSender } from './senders.ts';

type Sender = Browser.runtime.MessageSender;

const MALFORMED = { ok: false, reason: 'malformed' } as const;
const NOT_CAPTURING = { ok: false, reason: 'not-capturing' } as const;
const SUPERSEDED = { ok: false, reason: 'superseded' } as const;
const ELSEWHERE = { ok: false, reason: 'elsewhere' } as const;

/** Answers the pages and the panel, and keeps the list of live calls. */
export function registerCallDesk(recorder: Recorder): void {
  listen('call.joined', async (body, sender) => {
    const request = parseRequest('call.joined', body);
    const page = await pageSender(sender, request?.platform);
    return request === null || page === null ? MALFORMED : join(recorder, page, request);
  });
  listen('captions.heard', async (body, sender) => {
    const request = parseRequest('captions.heard', body);
    const page = await pageSender(sender);
    return request === null || page === null ? MALFORMED : hear(recorder, page, request);
  });
  listen('page.reported', async (body, sender) => {
    const request = parseRequest('page.reported', body);
    const page = await pageSender(sender, request?.platform);
    return request === null || page === null ? MALFORMED : report(recorder, page, request);
  });
  listen('pick.settled', async (body, sender) => {
    const request = parseRequest('pick.settled', body);
    const page = await pageSender(sender);
    return request === null || page === null ? MALFORMED : settlePick(page, request);
  });
  listen('capture.paused', (body, sender) => setPaused(recorder, true, body, sender));
  listen('capture.resumed', (body, sender) => setPaused(recorder, false, body, sender));
  browser.tabs.onRemoved.addListener((tabId) => void leave(recorder, tabId));
  watchConsent(() => void direct(recorder));
}

async function join(
  recorder: Recorder,
  { tabId, frameId }: PageSender,
  request: Request<'call.joined'>,
): Promise<Answer<Joined>> {
  if ((await readConsent()) === null) return NOT_CAPTURING;
  const { script, platform, meetingId, title } = request;
  const calls = await readCalls();
  if (isElsewhere(calls[tabId], frameId, script)) return ELSEWHERE;
  const inUse = new Set(Object.values(calls).flatMap((call) => (call.tabId === tabId ? [] : (call.sessionId ?? []))));
  const { session, nextSeq, known } = await recorder.open({ platform, meetingId, title }, inUse);
  await updateCalls((before) => {
    const call = before[tabId] ?? {
      tabId,
      page: 'waiting-for-speech',
      trouble: null,
      canTurnOn: false,
      reading: 'site',
      choiceLost: false,
      reportedAt: Date.now(),
    };
    return { ...before, [tabId]: { ...call, frameId, script, platform, meetingId, title, sessionId: session.id } };
  });
  return { ok: true, sessionId: session.id, nextSeq, known, capturing: session.pausedAt === null };
}

async function hear(
  recorder: Recorder,
  { tabId, frameId }: PageSender,
  { script, sessionId, batch, revisions }: Request<'captions.heard'>,
): Promise<Answer<{ batch: number }>> {
  const [call, session, consent] = await Promise.all([callIn(tabId), recorder.session(sessionId), readConsent()]);
  if (isElsewhere(call, frameId, script)) return ELSEWHERE;
  if (call?.script !== script || call.sessionId !== sessionId) return SUPERSEDED;
  if (consent === null || session === undefined || session.pausedAt !== null) return NOT_CAPTURING;
  try {
    await recorder.write(sessionId, revisions);
  } catch (error) {
    return { ok: false, reason: await setTrouble(tabId, isQuotaError(error) ? 'storage-full' : 'storage-failed') };
  }
  if (call.trouble !== null) await setTrouble(tabId, null);
  return { ok: true, batch };
}

async function report(
  recorder: Recorder,
  { tabId, frameId, site }: PageSender,
  request: Request<'page.reported'>,
): Promise<Response<'page.reported'>> {
  const before = await callIn(tabId);
  const capturing = await mayCapture(recorder, before);
  const isGone =
    before !== undefined &&
    isElsewhere(before, frameId, request.script) &&
    (before.platform !== request.platform || !(await isThere(before, { capturing })));
  // A page that is left says so when its tab may be gone, or show another call by now.
  const isLate = (call: typeof before) => request.page === 'ended' && call?.script !== request.script;
  let looksOn = false;
  if (request.page === 'ended' && before?.sessionId && !isLate(before)) await recorder.end(before.sessionId);
  await updateCalls((calls) => {
    const known = calls[tabId];
    if (isLate(known)) return calls;
    const isHeld = isElsewhere(known, frameId, request.script) && !(isGone && known?.script === before.script);
    looksOn = isHeld && known !== undefined && !mayTakeOver(request.page, known, Date.now());
    if (looksOn) return calls;
    const sessionId =
      known?.script === request.script && known.meetingId === request.meetingId ? known.sessionId : null;
    return { ...calls, [tabId]: { ...request, tabId, frameId, sessionId, reportedAt: Date.now() } };
  });
  // What is said without consent or in a pause is nobody's, in whichever frame it is shown.
  return looksOn && capturing ? ELSEWHERE : { ok: true, capturing, pick: await readPick(site) };
}

/** Only the script that has the call knows what the user has pointed at. */
async function settlePick(
  { tabId, site }: PageSender,
  { script, pick }: Request<'pick.settled'>,
): Promise<Answer<object>> {
  const call = await callIn(tabId);
  if (call?.script !== script) return SUPERSEDED;
  await keepPick(site, pick);
  return { ok: true };
}

/** Whether another frame has the call. In one frame the newest script wins; a page put aside gets another number. */
function isElsewhere(call: Held | undefined, frameId: number, script: string): boolean {
  return call !== undefined && call.frameId !== frameId && call.script !== script;
}

/** Whether the frame that has the call is still in the page: one that is replaced may not get to say that it goes. */
function isThere({ tabId, frameId }: Held, directive: Directive): Promise<boolean> {
  return sendToTab(tabId, 'capture.directed', directive, frameId);
}

async function setPaused(recorder: Recorder, paused: boolean, body: unknown, sender: Sender): Promise<Answer<object>> {
  const request = parseRequest(paused ? 'capture.paused' : 'capture.resumed', body);
  if (request === null || !isOwnPage(sender)) return MALFORMED;
  await (paused ? recorder.pause(request.sessionId) : recorder.resume(request.sessionId));
  await direct(recorder);
  return { ok: true };
}

/** A closed tab ends its call. */
async function leave(recorder: Recorder, tabId: number): Promise<void> {
  const call = await callIn(tabId);
  if (call === undefined) return;
  await updateCalls(({ [tabId]: _, ...others }) => others);
  if (call.sessionId !== null) await recorder.end(call.sessionId);
}

/** Tells every live page what it may do now. */
async function direct(recorder: Recorder): Promise<void> {
  const calls = Object.values(await readCalls());
  const directives = calls.map(async (call) =>
    sendToTab(call.tabId, 'capture.directed', { capturing: await mayCapture(recorder, call) }),
  );
  await Promise.all(directives);
}

async function mayCapture(recorder: Recorder, call: Call | undefined): Promise<boolean> {
  if ((await readConsent()) === null) return false;
  const session = call?.sessionId ? await recorder.session(call.sessionId) : undefined;
  return session === undefined || session.pausedAt === null;
}

async function callIn(tabId: number) {
  const calls = await readCalls();
  return calls[tabId];
}

async function setTrouble<T extends Trouble | null>(tabId: number, trouble: T): Promise<T> {
  await updateCalls((calls) => {
    const call = calls[tabId];
    return call === undefined ? calls : { ...calls, [tabId]: { ...call, trouble } };
  });
  return trouble;
}
