import { type Browser, browser } from 'wxt/browser';
import { isInCall } from '#core/session/health.ts';
import type { Session } from '#core/session/session.ts';
import { type Held, readCalls, updateCalls } from '#db/calls.ts';
import { isQuotaError } from '#db/quota-error.ts';
import type { Recorder } from '#db/recorder.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { Answer, Request, StartAnswer } from '#messaging/protocol.ts';
import { direct } from './directives.ts';
import { inTurn } from './in-turn.ts';
import { meetingOf, sessionsOf, withCall } from './meetings.ts';
import { isOwnPage } from './senders.ts';
import { setPaused } from './set-paused.ts';

type Sender = Browser.runtime.MessageSender;

const MALFORMED = { ok: false, reason: 'malformed' } as const;
const GONE = { ok: false, reason: 'gone' } as const;

/** Does what the panel orders: begin, go on, begin anew, pause. */
export function registerSessionDesk(recorder: Recorder): void {
  listen('capture.started', (body, sender) =>
    inTurn(async () => {
      const request = parseRequest('capture.started', body);
      return request === null || !isOwnPage(sender) ? MALFORMED : start(recorder, request);
    }),
  );
  listen('session.split', (body, sender) =>
    inTurn(async () => {
      const request = parseRequest('session.split', body);
      return request === null || !isOwnPage(sender) ? MALFORMED : split(recorder, request);
    }),
  );
  listen('capture.paused', (body, sender) => inTurn(() => pause(recorder, true, body, sender)));
  listen('capture.resumed', (body, sender) => inTurn(() => pause(recorder, false, body, sender)));
  browser.runtime.onStartup.addListener(() => void inTurn(() => sweep(recorder)));
}

async function start(recorder: Recorder, request: Request<'capture.started'>): Promise<StartAnswer> {
  const call = (await readCalls())[request.tabId];
  const isThis = call?.platform === request.platform && call.meetingId === request.meetingId;
  if (!isThis || !isInCall(call.page)) return GONE;
  // Pressed twice.
  if (call.sessionId !== null) return { ok: true };
  const opened = await open(recorder, call, request);
  if (!opened.ok) return opened;
  // The page is told first: "started" is not said before it knows from which word on.
  const isTold = await direct(call, { capturing: call.permitted, sessionId: opened.session.id });
  if (!isTold) return { ok: false, reason: 'page-silent' };
  await updateCalls((calls) => withCall(calls, { ...call, sessionId: opened.session.id }));
  await sweep(recorder);
  return { ok: true };
}

type Opened = { readonly ok: true; readonly session: Session } | Extract<StartAnswer, { ok: false }>;

async function open(recorder: Recorder, call: Held, { continues }: Request<'capture.started'>): Promise<Opened> {
  const meeting = meetingOf(call);
  try {
    const session = continues === null ? await recorder.begin(meeting) : await recorder.reopen(continues, meeting);
    return session === null ? GONE : { ok: true, session };
  } catch (error) {
    return { ok: false, reason: isQuotaError(error) ? 'storage-full' : 'storage-failed' };
  }
}

async function split(recorder: Recorder, { sessionId }: Request<'session.split'>): Promise<Answer<object>> {
  const call = Object.values(await readCalls()).find((each) => each.sessionId === sessionId);
  const session = call === undefined ? null : await recorder.split(sessionId);
  if (call === undefined || session === null) return { ok: false, reason: 'not-capturing' };
  // A page that does not answer now is told with its next report; until then the earlier session takes its words.
  await direct(call, { capturing: call.permitted && session.pausedAt === null, sessionId: session.id });
  await updateCalls((calls) => withCall(calls, { ...call, sessionId: session.id }));
  return { ok: true };
}

async function pause(recorder: Recorder, paused: boolean, body: unknown, sender: Sender): Promise<Answer<object>> {
  const request = parseRequest(paused ? 'capture.paused' : 'capture.resumed', body);
  if (request === null || !isOwnPage(sender)) return MALFORMED;
  await setPaused(recorder, [request.sessionId], paused);
  return { ok: true };
}

async function sweep(recorder: Recorder): Promise<void> {
  await recorder.sweep(sessionsOf(Object.values(await readCalls())));
}
