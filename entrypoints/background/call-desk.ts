import { browser } from 'wxt/browser';
import { isInCall, isOver } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import { type Calls, type Held, readCalls, updateCalls } from '#db/calls.ts';
import { isQuotaError } from '#db/quota-error.ts';
import type { Recorder } from '#db/recorder.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { Answer, Joined, Request, Response } from '#messaging/protocol.ts';
import { keepPick, readPick } from '#settings/caption-picks.ts';
import { readConsent, watchConsent } from '#settings/consent.ts';
import { direct, directAll, directiveFor } from './directives.ts';
import { inTurn } from './in-turn.ts';
import { isInOtherFrame, mayTakeOver } from './may-take-over.ts';
import { capturedElsewhere, meetingOf, sessionsElsewhere, sessionsOf, withCall } from './meetings.ts';
import { type PageSender, pageSender } from './senders.ts';
import { mayRead } from './site-access.ts';

const MALFORMED = { ok: false, reason: 'malformed' } as const;
const NOT_CAPTURING = { ok: false, reason: 'not-capturing' } as const;
const SUPERSEDED = { ok: false, reason: 'superseded' } as const;
const ELSEWHERE = { ok: false, reason: 'elsewhere' } as const;

/** Answers the pages, and keeps the list of live calls. */
export function registerCallDesk(recorder: Recorder): void {
  listen('call.joined', (body, sender) =>
    inTurn(async () => {
      const request = parseRequest('call.joined', body);
      const page = await pageSender(sender, request?.platform);
      return request === null || page === null ? MALFORMED : join(recorder, page, request);
    }),
  );
  listen('page.reported', (body, sender) =>
    inTurn(async () => {
      const request = parseRequest('page.reported', body);
      const page = await pageSender(sender, request?.platform);
      return request === null || page === null ? MALFORMED : report(recorder, page, request);
    }),
  );
  listen('pick.settled', async (body, sender) => {
    const request = parseRequest('pick.settled', body);
    const page = await pageSender(sender);
    return request === null || page === null ? MALFORMED : settlePick(page, request);
  });
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => leave(recorder, tabId)));
  // Users give and take sites in the browser's settings, in the middle of a call as well.
  browser.permissions.onAdded.addListener(() => void inTurn(() => lookAtSites(recorder)));
  browser.permissions.onRemoved.addListener(() => void inTurn(() => lookAtSites(recorder)));
  watchConsent(() => void inTurn(() => directAll(recorder)));
}

/** What the script of a started call has to know to go on with its session. */
async function join(
  recorder: Recorder,
  { tabId, frameId }: PageSender,
  { script, meetingId }: Request<'call.joined'>,
): Promise<Answer<Joined>> {
  const call = (await readCalls())[tabId];
  if (isInOtherFrame(call, frameId, script)) return ELSEWHERE;
  if (call?.script !== script || call.meetingId !== meetingId || call.sessionId === null) return NOT_CAPTURING;
  return { ok: true, sessionId: call.sessionId, ...(await recorder.handOver(call.sessionId)) };
}

async function report(
  recorder: Recorder,
  { tabId, frameId, host, site }: PageSender,
  request: Request<'page.reported'>,
): Promise<Response<'page.reported'>> {
  const calls = await readCalls();
  const before = calls[tabId];
  // A page that is left says so when its tab may be gone, or show another call by now.
  if (request.page === 'ended' && before?.script !== request.script) return lookOn(recorder, before, site);
  if (before !== undefined && isInOtherFrame(before, frameId, request.script)) {
    const isGone = before.platform !== request.platform || !(await isThere(recorder, before));
    if (!isGone && !mayTakeOver(request.page, before, Date.now())) return lookOn(recorder, before, site);
  }
  const seen = await seeCall(recorder, calls, { ...request, tabId, frameId, host });
  const captor =
    isInCall(seen.page) && seen.sessionId === null ? capturedElsewhere(calls, seen, Date.now()) : undefined;
  if (captor !== undefined) {
    await updateCalls(({ [tabId]: _, ...others }) => others);
    return lookOn(recorder, captor, site);
  }
  const after = await updateCalls((known) => withCall(known, seen));
  await endAbandoned(recorder, calls, after);
  if (seen.page === 'ended' && seen.sessionId !== null) await end(recorder, seen.sessionId);
  return { ok: true, ...(await directiveFor(recorder, seen)), pick: await readPick(site) };
}

/** Only the script that has the call knows what the user has pointed at. */
async function settlePick(
  { tabId, site }: PageSender,
  { script, pick }: Request<'pick.settled'>,
): Promise<Answer<object>> {
  const call = (await readCalls())[tabId];
  if (call?.script !== script) return SUPERSEDED;
  await keepPick(site, pick);
  return { ok: true };
}

/** The call as it is reported, with the session it has, or goes on with by itself. */
async function seeCall(
  recorder: Recorder,
  calls: Calls,
  reported: Omit<Held, 'sessionId' | 'since' | 'permitted' | 'reportedAt'>,
): Promise<Held> {
  const { tabId, script, meetingId, page, host } = reported;
  const reportedAt = Date.now();
  const before = calls[tabId];
  const isSameVisit =
    before?.script === script && before.meetingId === meetingId && (!isOver(before.page) || isOver(page));
  const { sessionId, since } = isSameVisit ? before : { sessionId: null, since: reportedAt };
  const call = { ...reported, sessionId, since, reportedAt, permitted: await mayRead(host) };
  const isWaiting = sessionId === null && isInCall(page) && call.permitted && (await readConsent()) !== null;
  if (!isWaiting || capturedElsewhere(calls, call, reportedAt) !== undefined) return call;
  const ongoing = await recorder.ongoing(meetingOf(call), sessionsElsewhere(calls, tabId, reportedAt));
  if (ongoing === null) return call;
  if (ongoing.endedAt !== null) await revive(recorder, ongoing.id);
  return { ...call, sessionId: ongoing.id };
}

/** What is said before the start or in a pause is nobody's, in whichever frame or tab it is shown. */
async function lookOn(recorder: Recorder, captor: Held | undefined, site: string): Promise<Response<'page.reported'>> {
  const { capturing } = await directiveFor(recorder, captor);
  return capturing ? ELSEWHERE : { ok: true, capturing, sessionId: null, pick: await readPick(site) };
}

/** Whether the frame that has the call is still in the page: one that is replaced may not get to say that it goes. */
async function isThere(recorder: Recorder, call: Held): Promise<boolean> {
  return direct(call, await directiveFor(recorder, call));
}

async function lookAtSites(recorder: Recorder): Promise<void> {
  const calls = Object.values(await readCalls());
  const looked = await Promise.all(calls.map(async (call) => ({ ...call, permitted: await mayRead(call.host) })));
  await updateCalls(() => Object.fromEntries(looked.map((call) => [call.tabId, call])));
  await directAll(recorder);
}

/** A closed tab ends its call. */
async function leave(recorder: Recorder, tabId: number): Promise<void> {
  const calls = await readCalls();
  const after = await updateCalls(({ [tabId]: _, ...others }) => others);
  await endAbandoned(recorder, calls, after);
}

/** A session that no call has any more is over. */
async function endAbandoned(recorder: Recorder, before: Calls, after: Calls): Promise<void> {
  const kept = sessionsOf(Object.values(after));
  for (const id of sessionsOf(Object.values(before))) if (!kept.has(id)) await end(recorder, id);
}

const end = (recorder: Recorder, id: SessionId): Promise<void> => whereThereIsRoom(recorder.end(id));
const revive = (recorder: Recorder, id: SessionId): Promise<void> => whereThereIsRoom(recorder.revive(id));

/** A full disk has no room even for this. No word depends on it, and the words that follow say what is wrong. */
async function whereThereIsRoom(writing: Promise<void>): Promise<void> {
  await writing.catch((error) => {
    if (!isQuotaError(error)) throw error;
  });
}
