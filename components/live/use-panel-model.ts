import { useEffect, useMemo, useState } from 'react';
import { type FileActions, useOpenFile } from '#components/import/use-open-file.ts';
import type { PanelActions, PanelModel } from '#components/panel/panel-model.ts';
import { captionLanguage } from '#core/captions/language.ts';
import { continuedAt } from '#core/session/continued.ts';
import { type Call, deriveHealth, type Health, isOver } from '#core/session/health.ts';
import { derivePacing } from '#core/session/pacing.ts';
import { planOf } from '#core/session/plan.ts';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import { openDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { send } from '#messaging/bus.ts';
import { giveConsent, readConsent, watchConsent } from '#settings/consent.ts';
import type { Settings } from '#settings/settings.ts';
import { askToPoint, examinePage, forgetChoice, stopPointing, turnCaptionsOn } from './ask-page.ts';
import { openDesk } from './open-desk.ts';
import { readVersions } from './read-versions.ts';
import { forgetCallHost, requestCallHost, useCallHosts } from './use-call-hosts.ts';
import { useActiveTab, useCalls } from './use-calls.ts';
import { useEarlier } from './use-earlier.ts';
import { useLookUpErrand, usePinErrand } from './use-errand.ts';
import { takeHotkey, useHotkeyPress } from './use-hotkey-press.ts';
import { useLens } from './use-lens.ts';
import { useNoteBox } from './use-note-box.ts';
import { usePlan } from './use-plan.ts';
import { useSessionFacts } from './use-session-facts.ts';
import { useSessionView } from './use-session-view.ts';
import { requestHost, requestSite, useSites } from './use-sites.ts';
import { useStart } from './use-start.ts';

const db = openDatabase();

/** Joins what is stored, what is going on and the clock into what the panel shows; null while that is not known. */
export function usePanelModel(
  settings: Settings,
): { readonly model: PanelModel; readonly actions: PanelActions } | null {
  const lens = useLens();
  const consented = useConsented();
  const sites = useSites();
  const callHosts = useCallHosts();
  const calls = useCalls();
  const activeTab = useActiveTab();
  const [pointing, setPointing] = useState(false);
  const [chosenTab, setChosenTab] = useState<number | null>(null);
  const now = useNow();
  const call = chooseCall(calls, chosenTab, activeTab);
  const sessionId = useLastSession(call);
  const live = useSessionFacts(db, sessionId);
  const language = useMemo(() => captionLanguage(lastTexts(live.facts)), [live.facts]);
  const file = useOpenFile(call);
  const opened = useSessionFacts(db, file.sessionId);
  // What was on screen stays there until the file's facts are read.
  const fileOpen = file.sessionId !== null && opened.facts !== null;
  const { facts, heardAt } = fileOpen ? opened : live;
  // In a file nobody is still speaking, whatever the time.
  const viewedAt = fileOpen ? Number.POSITIVE_INFINITY : now;
  const view = useSessionView(facts, lens, Math.max(viewedAt, heardAt ?? 0), settings);

  const callTab = call?.tabId ?? null;
  const plan = usePlan(db, live.facts);
  const start = useStart(call);
  const earlier = useEarlier(db, call, calls);
  const since = call === null || isOver(call.page) ? null : call.since;
  const continued = useMemo(
    () => (live.facts === null || since === null ? null : continuedAt(live.facts, since)),
    [live.facts, since],
  );
  const markedId = fileOpen ? file.sessionId : sessionId;
  const noteBoxWanted = useNoteBox(db, markedId);
  const actions = useMemo(
    (): PanelActions => ({
      ...actionsFor(sessionId, markedId, setChosenTab),
      ...pageActions(call, callTab, setPointing),
      callStarted: start.callStarted,
      planChanged: plan.planChanged,
      noteBoxWanted,
      ...file.actions,
    }),
    [sessionId, markedId, call, callTab, start.callStarted, plan.planChanged, noteBoxWanted, file.actions],
  );
  const waitingPin = usePinErrand(db, live.facts, now);
  useLookUpErrand();
  const pressed = useHotkeyPress(now);
  if (consented === null) return null;

  const lastCaptionAt = live.heardAt;
  const paused = live.facts?.session.pausedAt != null;
  const health = deriveHealth({
    consented,
    paused,
    call,
    lastCaptionAt,
    language,
    sessionLanguage: settings.language,
    now,
  });
  const heard = (live.facts?.utterances.length ?? 0) > 0;
  const model: PanelModel = {
    health,
    state: fileOpen ? 'ended' : panelState(health, heard, call),
    call,
    start: { earlier, problem: start.problem },
    continued,
    otherCalls: calls.filter((other) => other !== call && isGoingOn(other)),
    session: facts?.session ?? null,
    view,
    lastCaptionAt,
    language,
    versions: readVersions(),
    now,
    unreadable: live.unreadable || opened.unreadable,
    sites,
    callHosts,
    pointing,
    fileOpen,
    importing: file.importing,
    waitingPin,
    planDraft: plan.draft,
    plan: facts === null ? null : planOf(facts.marks),
    pacing: settings.pacing && facts !== null && view !== null && !fileOpen ? derivePacing(facts, view, now) : null,
    pressed,
    rehearsal: null,
  };
  return { model, actions };
}

/** @param markedId the session on screen, which need not be that of the call */
function actionsFor(
  sessionId: SessionId | null,
  markedId: SessionId | null,
  callChosen: (tabId: number) => void,
): Omit<PanelActions, keyof FileActions | keyof PageActions | 'callStarted' | 'planChanged' | 'noteBoxWanted'> {
  return {
    consentGiven: () => void giveConsent(Date.now()),
    sessionSplit: () => void (sessionId !== null && send('session.split', { sessionId })),
    paused: () => void (sessionId !== null && send('capture.paused', { sessionId })),
    resumed: () => void (sessionId !== null && send('capture.resumed', { sessionId })),
    marked: (mark) => void (markedId !== null && addMark(db, markedId, mark, Date.now())),
    callChosen,
    deskWanted: (page) => void openDesk(page),
    siteWanted: requestSite,
    callHostWanted: requestCallHost,
    callHostRemoved: forgetCallHost,
    hotkeyTaken: takeHotkey,
    // Nothing is rehearsed here.
    rehearsalSkipped: () => undefined,
    rehearsalRestarted: () => undefined,
  };
}

type PageActions = Pick<
  PanelActions,
  'captionsWanted' | 'pageExamined' | 'pointWanted' | 'pointCancelled' | 'choiceForgotten' | 'readingWanted'
>;

function pageActions(call: Call | null, tabId: number | null, pointing: (now: boolean) => void): PageActions {
  return {
    captionsWanted: () => void turnCaptionsOn(tabId),
    pageExamined: () => examinePage(tabId),
    pointWanted: () => {
      pointing(true);
      void askToPoint(tabId).finally(() => pointing(false));
    },
    pointCancelled: () => void stopPointing(tabId),
    choiceForgotten: () => void forgetChoice(tabId),
    readingWanted: () => void (call !== null && requestHost(call)),
  };
}

function panelState(health: Health, heard: boolean, call: Call | null): PanelModel['state'] {
  // Its last words may still wait to be stored, which the header says.
  if (health !== 'consent-missing' && call !== null && isOver(call.page)) return heard ? 'ended' : 'no-call';
  switch (health) {
    case 'consent-missing':
      return 'consent';
    case 'not-started':
      return 'start';
    case 'no-meeting':
      return heard ? 'ended' : 'no-call';
    case 'ended':
      return heard ? 'ended' : 'no-call';
    case 'paused':
      return 'paused';
    case 'lobby':
    case 'captions-off':
    case 'waiting-for-speech':
    case 'no-captions-yet':
    case 'unreadable':
      return heard ? 'live' : 'waiting';
    default:
      return heard ? 'live' : 'waiting';
  }
}

/** The call the user chose, else the one in the tab beside the panel, else the liveliest. */
function chooseCall(calls: readonly Call[], chosenTab: number | null, activeTab: number | null): Call | null {
  const inTab = (tabId: number | null) => calls.find((call) => call.tabId === tabId);
  const others = calls.filter(({ page }) => page !== 'no-captions-yet');
  return inTab(chosenTab) ?? inTab(activeTab) ?? others.find(isGoingOn) ?? others[0] ?? null;
}

/** A page that may be a call is one only beside the panel. */
const isGoingOn = ({ page }: Call): boolean => page !== 'ended' && page !== 'no-captions-yet';

/** When the call's tab is closed its session stays on screen, to be looked back at. */
function useLastSession(call: Call | null): SessionId | null {
  const [last, setLast] = useState<SessionId | null>(null);
  const current = call?.sessionId ?? null;
  if (current !== null && current !== last) setLast(current);
  return call === null ? last : current;
}

/** Enough to tell the language by. */
function lastTexts(facts: SessionFacts | null): readonly string[] {
  return (facts?.utterances ?? []).slice(-20).map(({ text }) => text);
}

/** Null until it is known. */
function useConsented(): boolean | null {
  const [consented, setConsented] = useState<boolean | null>(null);
  useEffect(() => {
    void readConsent().then((consent) => setConsented(consent !== null));
    return watchConsent((consent) => setConsented(consent !== null));
  }, []);
  return consented;
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
