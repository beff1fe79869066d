import { useMemo, useState } from 'react';
import { useOpenFile } from '#components/import/use-open-file.ts';
import type { PanelActions, PanelModel } from '#components/panel/panel-model.ts';
import { panelState } from '#components/panel/panel-state.ts';
import { captionLanguage } from '#core/captions/language.ts';
import { continuedAt } from '#core/session/continued.ts';
import { type Call, deriveHealth, isOver } from '#core/session/health.ts';
import { derivePacing } from '#core/session/pacing.ts';
import { planOf } from '#core/session/plan.ts';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import { openDatabase } from '#db/database.ts';
import type { Settings } from '#settings/settings.ts';
import { chooseCall, isGoingOn } from './choose-call.ts';
import { pageActions, sessionActions } from './panel-actions.ts';
import { readVersions } from './read-versions.ts';
import { useCallHosts } from './use-call-hosts.ts';
import { useActiveTab, useCalls } from './use-calls.ts';
import { useConsented } from './use-consented.ts';
import { useEarlier } from './use-earlier.ts';
import { useLookUpErrand, usePinErrand } from './use-errand.ts';
import { useHotkeyPress } from './use-hotkey-press.ts';
import { useLens } from './use-lens.ts';
import { useNoteBox } from './use-note-box.ts';
import { useNow } from './use-now.ts';
import { usePlan } from './use-plan.ts';
import { useSessionFacts } from './use-session-facts.ts';
import { useSessionView } from './use-session-view.ts';
import { useSites } from './use-sites.ts';
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
      ...sessionActions(db, sessionId, markedId, setChosenTab),
      ...pageActions(call, setPointing),
      callStarted: start.callStarted,
      planChanged: plan.planChanged,
      noteBoxWanted,
      ...file.actions,
    }),
    [sessionId, markedId, call, start.callStarted, plan.planChanged, noteBoxWanted, file.actions],
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
