import { browser } from 'wxt/browser';
import { assemble, beginAssembly, disregard, resumeAssembly } from '#core/captions/assemble.ts';
import { BEHAVIOUR_RULES } from '#core/captions/behaviour/rules.ts';
import type { PageFindings } from '#core/captions/findings.ts';
import type { CaptionLine } from '#core/captions/line.ts';
import { derivePageHealth, type PageEvidence } from '#core/captions/page-health.ts';
import type { Reading } from '#core/captions/reading.ts';
import { asTheyStood } from '#core/captions/standing.ts';
import { isInCall, type PageHealth, type Trouble } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import { listen, send } from '#messaging/bus.ts';
import { createOutbox } from '#messaging/outbox.ts';
import type { Directive } from '#messaging/protocol.ts';
import { ANSWER_WITHIN_MS, within } from '#messaging/within.ts';
import type { PlatformAdapter } from '#platforms/adapter.ts';
import { textsOn } from '#platforms/by-behaviour/texts-on.ts';
import { observeCaptions } from '#platforms/observe-captions.ts';
import { createWays } from '#platforms/ways.ts';
import { createPicking } from './picking.ts';

/** Proof of life to the worker; the panel calls a call lost after a few of them are missed. */
const HEARTBEAT_MS = 10_000;
/** What nobody has answered is reported again after this. */
const UNANSWERED_MS = 1_000;
/** Re-renders remove the landmarks of a call for a moment; leaving removes them for good. */
const LEFT_AFTER_MS = 2_000;

/**
 * Reads one page's captions into the worker until `ending` is aborted, by itself or from outside.
 *
 *     looking ──in a call, started──▶ joining ──answer──▶ capturing ──left──▶ looking
 *                                                          │   ▲
 *                                                      paused  resumed
 *
 * The worker says which session captions belong to: none before the user has started, and another
 * one when they begin anew. Where the call is seen in several frames or tabs, it lets one of them
 * capture, and the others look on.
 */
export function startCapture(document: Document, adapter: PlatformAdapter, ending: AbortController): void {
  const script = crypto.randomUUID();
  const { signal: ended } = ending;

  /** The session that has been joined. */
  let sessionId: SessionId | null = null;
  let assembly = beginAssembly();
  /** The session that `assembly` holds the words of; it may have been left since. */
  let assembled: SessionId | null = null;
  let told: Directive = { capturing: false, sessionId: null };
  let joining = false;
  /** What is on the page is not ours, or another session's. */
  let heldBack = false;
  /** What the page showed when we were allowed to, until captions are found on it. */
  let standing: readonly string[] = [];
  let wasInCall = false;
  let inCallAt = 0;
  let trouble: Trouble | null = null;
  let page: PageHealth = 'no-meeting';
  let canTurnOn = false;
  let reading: Reading = 'site';
  /** The captions button is pressed once a call, whatever comes of it. */
  let pressed = false;
  let reportedAt = 0;
  let reporting = false;
  /** The page has been left, but may be kept for the way back: until it is frozen its timers still run. */
  let away = false;

  const url = () => new URL(document.location.href);
  const readMeetingId = () => adapter.meetingId(url()) ?? url().hostname;
  /** As it was on entering: pages may change their address while the call goes on. */
  let meetingId = readMeetingId();
  const call = () => ({
    script,
    platform: adapter.id,
    meetingId,
    title: adapter.title(document).slice(0, 200),
  });

  const outbox = createOutbox({
    deliver: (batch) => send('captions.heard', { script, ...batch }),
    troubled(next) {
      trouble = next;
      void report();
    },
    refused(reason, refusedFor) {
      // The last words of a call that is over: nothing follows from it.
      if (refusedFor !== sessionId) return;
      if (reason === 'superseded') ending.abort();
      if (reason === 'elsewhere') standBy();
    },
    signal: ended,
  });

  const read = (lines: readonly CaptionLine[], ordered: boolean) => {
    if (sessionId === null) return;
    if (!told.capturing) {
      // Seen, so that it is known as not ours should the page show it again later.
      assembly = disregard(assembly, lines, { ordered });
      return;
    }
    if (standing.length > 0 && lines.length > 0) {
      assembly = disregard(assembly, asTheyStood(lines, standing), { ordered });
      standing = [];
    }
    const next = assemble(assembly, lines, Date.now(), { ordered });
    assembly = next.assembly;
    if (next.changed.length > 0) outbox.post(sessionId, next.changed);
  };

  const obey = (directive: Directive) => {
    const wasCapturing = told.capturing;
    if (sessionId !== null && directive.sessionId !== sessionId) leaveSession();
    told = directive;
    if (!directive.capturing) {
      heldBack ||= isInCall(page);
      if (wasCapturing && sessionId !== null) outbox.forget(sessionId);
    } else if (!wasCapturing && sessionId !== null) {
      assembly = disregard(assembly, observer.lines(), { ordered: observer.ordered() });
      standing = standingNow();
    }
  };

  /** Captions that have not been found yet are not known as not ours; nor is what has left them. */
  const standingNow = () => {
    ways.forgetPast();
    return observer.lines().length === 0 ? textsOn(document) : [];
  };

  /** What is on the page now belongs to the session that is left, and no other one. */
  const leaveSession = () => {
    observer.settle();
    sessionId = null;
    heldBack = true;
  };

  const join = async (): Promise<void> => {
    if (joining || sessionId !== null) return;
    joining = true;
    const disregarded = heldBack ? observer.lines() : [];
    standing = heldBack ? standingNow() : [];
    const answer = await within(ANSWER_WITHIN_MS, send('call.joined', call()));
    joining = false;
    if (ended.aborted || !answer?.ok) return stopIfOrphaned();
    // Told otherwise meanwhile.
    if (answer.sessionId !== told.sessionId) return told.capturing ? join() : undefined;
    ({ sessionId } = answer);
    // What is not stored yet is known here alone.
    const before = sessionId === assembled ? assembly : null;
    assembly = disregard(resumeAssembly(before, answer.known, answer.nextSeq), disregarded, {
      ordered: observer.ordered(),
    });
    assembled = sessionId;
    heldBack = false;
    read(observer.lines(), observer.ordered());
  };

  const state = () => ({ page, trouble, canTurnOn, reading, choiceLost: picking.isLost() });

  const report = async () => {
    if (reporting || away) return;
    reporting = true;
    reportedAt = Date.now();
    const reported = state();
    // A worker that hangs must not keep us from saying so: the panel hears what the worker does not answer.
    const answer = await within(ANSWER_WITHIN_MS, send('page.reported', { ...call(), ...reported }));
    reporting = false;
    if (ended.aborted) return;
    if (!answer) {
      stopIfOrphaned();
      reportedAt = Date.now() - HEARTBEAT_MS + UNANSWERED_MS;
    } else if (answer.ok) {
      picking.begin(answer.pick);
      obey(answer);
    } else if (answer.reason === 'superseded') ending.abort();
    else if (answer.reason === 'elsewhere') standBy();
    if (ended.aborted) return;
    if (hasChangedSince(reported)) void report();
    else if (answer?.ok && told.capturing && isInCall(page)) void join();
  };

  const hasChangedSince = (reported: ReturnType<typeof state>): boolean =>
    JSON.stringify(state()) !== JSON.stringify(reported);

  /** Another frame or tab has the call. Should that one go, we join, and continue what it has stored. */
  const standBy = () => {
    if (sessionId !== null) outbox.forget(sessionId);
    sessionId = null;
    told = { capturing: false, sessionId: null };
  };

  /** After an update the old script can reach nobody; the new one has already taken over. */
  const stopIfOrphaned = () => {
    if (browser.runtime?.id === undefined) ending.abort();
  };

  const pageChanged = (evidence: PageEvidence) => {
    if (away) return;
    const stage = adapter.isMeetingUrl(url()) ? evidence.stage : 'outside';
    const now = Date.now();
    if (stage !== 'in-call' || !isInCall(page)) enterMeeting();
    if (stage === 'in-call') {
      wasInCall = true;
      inCallAt = now;
    } else if (wasInCall && now - inCallAt < LEFT_AFTER_MS) {
      return;
    }
    const next = derivePageHealth({ ...evidence, stage }, wasInCall);
    if (next === 'ended') {
      sessionId = null;
      pressed = false;
    }
    const before = page;
    page = next;
    const offer = captionsButton() !== null;
    const isSame = next === before && offer === canTurnOn && evidence.reading === reading;
    if (isSame && now - reportedAt < HEARTBEAT_MS) return;
    canTurnOn = offer;
    reading = evidence.reading;
    // A page that never was a call is nobody's business.
    if (page !== 'no-meeting' || reportedAt > 0) void report();
  };

  /** Another meeting, unless an address that names none has come or gone while the call went on. */
  const enterMeeting = () => {
    const found = readMeetingId();
    const isVague = found === url().hostname || meetingId === url().hostname;
    if (found === meetingId || (isVague && isInCall(page))) return;
    if (sessionId !== null) leaveSession();
    meetingId = found;
  };

  // Nobody is left to notice when the tab goes to another site. A reload, or the way back, joins again.
  const pageLeft = () => {
    observer.settle();
    outbox.hurry();
    away = true;
    if (!isInCall(page) && page !== 'no-captions-yet') return;
    page = 'ended';
    sessionId = null;
    void send('page.reported', { ...call(), ...state(), trouble: null, canTurnOn: false }).catch(() => null);
  };
  const pageBack = () => {
    away = false;
    observer.look();
  };
  document.defaultView?.addEventListener('pagehide', pageLeft, { signal: ended });
  document.defaultView?.addEventListener('pageshow', pageBack, { signal: ended });

  /** Null as well once it has been pressed, and wherever captions are on or read. */
  const captionsButton = () => {
    if (pressed || page !== 'captions-off' || adapter.captionsSwitch(document) !== 'off') return null;
    return adapter.captionsButton?.(document) ?? null;
  };

  const examine = (): PageFindings => ({
    adapter: adapter.id,
    evidence: observer.evidence(),
    foundBy: ways.foundBy(),
    pickedAt: picking.pickedAt(),
    landmarks: Object.entries(adapter.landmarks).map(([name, selector]) => ({
      name,
      matches: document.querySelectorAll(selector).length,
    })),
    batches: outbox.batchCount(),
  });

  const stopListening = [
    listen('capture.directed', (body) => {
      obey(body as Directive);
      if (told.capturing && isInCall(page)) void join();
      return undefined;
    }),
    listen('page.examined', examine),
    listen('captions.turned-on', () => {
      observer.look();
      const button = captionsButton();
      button?.click();
      pressed ||= button !== null;
      observer.look();
      return { pressed: button !== null };
    }),
  ];
  // A script that has been replaced in its frame must not join again.
  ended.addEventListener('abort', () => {
    for (const stop of stopListening) stop();
  });

  const picking = createPicking(document, script, () => void report(), ended);
  const ways = createWays(document, adapter, BEHAVIOUR_RULES, picking.lost, ended);
  const observer = observeCaptions(document, adapter, { captionsChanged: read, pageChanged }, ended, ways);
  picking.listen(ways, () => observer.look());
}
