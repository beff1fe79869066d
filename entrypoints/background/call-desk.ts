import Dexie from 'dexie';
import { type Browser, browser } from 'wxt/browser';
import type { Call, Trouble } from '#core/session/health.ts';
import { readCalls, updateCalls } from '#db/calls.ts';
import type { Recorder } from '#db/recorder.ts';
import { listen, sendToTab } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { Answer, Directive, Joined, Request } from '#messaging/protocol.ts';
import { readConsent, watchConsent } from '#settings/consent.ts';
import { isOwnPage, pageSender } from './senders.ts';

type Sender = Browser.runtime.MessageSender;

const MALFORMED = { ok: false, reason: 'malformed' } as const;
const NOT_CAPTURING = { ok: false, reason: 'not-capturing' } as const;
const SUPERSEDED = { ok: false, reason: 'superseded' } as const;

/** Answers the pages and the panel, and keeps the list of live calls. */
export function registerCallDesk(recorder: Recorder): void {
  listen('call.joined', async (body, sender) => {
    const request = parseRequest('call.joined', body);
    const tabId = await pageSender(sender, request?.platform);
    return request === null || tabId === null ? MALFORMED : join(recorder, tabId, request);
  });
  listen('captions.heard', async (body, sender) => {
    const request = parseRequest('captions.heard', body);
    const tabId = await pageSender(sender);
    return request === null || tabId === null ? MALFORMED : hear(recorder, tabId, request);
  });
  listen('page.reported', async (body, sender) => {
    const request = parseRequest('page.reported', body);
    const tabId = await pageSender(sender, request?.platform);
    return request === null || tabId === null ? MALFORMED : report(recorder, tabId, request);
  });
  listen('capture.paused', (body, sender) => setPaused(recorder, true, body, sender));
  listen('capture.resumed', (body, sender) => setPaused(recorder, false, body, sender));
  browser.tabs.onRemoved.addListener((tabId) => void leave(recorder, tabId));
  watchConsent(() => void direct(recorder));
}

async function join(recorder: Recorder, tabId: number, request: Request<'call.joined'>): Promise<Answer<Joined>> {
  if ((await readConsent()) === null) return NOT_CAPTURING;
  const { script, platform, meetingId, title } = request;
  const calls = await readCalls();
  const inUse = new Set(Object.values(calls).flatMap((call) => (call.tabId === tabId ? [] : (call.sessionId ?? []))));
  const { session, nextSeq, known } = await recorder.open({ platform, meetingId, title }, inUse);
  await updateCalls((before) => {
    const call = before[tabId] ?? { tabId, page: 'waiting-for-speech', trouble: null, reportedAt: Date.now() };
    return { ...before, [tabId]: { ...call, script, platform, meetingId, title, sessionId: session.id } };
  });
  return { ok: true, sessionId: session.id, nextSeq, known, capturing: session.pausedAt === null };
}

async function hear(
  recorder: Recorder,
  tabId: number,
  { script, sessionId, batch, revisions }: Request<'captions.heard'>,
): Promise<Answer<{ batch: number }>> {
  const [call, session, consent] = await Promise.all([callIn(tabId), recorder.session(sessionId), readConsent()]);
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
  tabId: number,
  request: Request<'page.reported'>,
): Promise<Answer<Directive>> {
  const before = await callIn(tabId);
  // A page that is left says so when its tab may be gone, or show another call by now.
  const isLate = (call: typeof before) => request.page === 'ended' && call?.script !== request.script;
  if (request.page === 'ended' && before?.sessionId && !isLate(before)) await recorder.end(before.sessionId);
  await updateCalls((calls) => {
    const known = calls[tabId];
    if (isLate(known)) return calls;
    const sessionId =
      known?.script === request.script && known.meetingId === request.meetingId ? known.sessionId : null;
    return { ...calls, [tabId]: { ...request, tabId, sessionId, reportedAt: Date.now() } };
  });
  return { ok: true, capturing: await mayCapture(recorder, before) };
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

/** Dexie reports a full disk as the error of the write, or as the inner error of the abort. */
function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  return error.name === Dexie.errnames.QuotaExceeded || inner?.name === Dexie.errnames.QuotaExceeded;
}
