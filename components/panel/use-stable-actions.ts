import { useLayoutEffect, useMemo, useRef } from 'react';
import type { PanelActions } from './panel-model.ts';

/** The same actions under an identity that never changes, so that nothing is drawn again for it. */
export function useStableActions(actions: PanelActions): PanelActions {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  return useMemo<PanelActions>(
    () => ({
      consentGiven: () => latest.current.consentGiven(),
      callStarted: (continues) => latest.current.callStarted(continues),
      sessionSplit: () => latest.current.sessionSplit(),
      paused: () => latest.current.paused(),
      resumed: () => latest.current.resumed(),
      marked: (mark) => latest.current.marked(mark),
      captionsWanted: () => latest.current.captionsWanted(),
      pageExamined: () => latest.current.pageExamined(),
      pointWanted: () => latest.current.pointWanted(),
      pointCancelled: () => latest.current.pointCancelled(),
      choiceForgotten: () => latest.current.choiceForgotten(),
      readingWanted: () => latest.current.readingWanted(),
      callChosen: (tabId) => latest.current.callChosen(tabId),
      siteWanted: (platform) => latest.current.siteWanted(platform),
      callHostWanted: (host) => latest.current.callHostWanted(host),
      callHostRemoved: (host) => latest.current.callHostRemoved(host),
      filesBrought: (files) => latest.current.filesBrought(files),
      fileClosed: () => latest.current.fileClosed(),
      importDismissed: () => latest.current.importDismissed(),
      sessionsBrought: (stored) => latest.current.sessionsBrought(stored),
      deskWanted: (page) => latest.current.deskWanted(page),
      planChanged: (plan) => latest.current.planChanged(plan),
      hotkeyTaken: (at) => latest.current.hotkeyTaken(at),
      noteBoxWanted: (tabId) => latest.current.noteBoxWanted(tabId),
      rehearsalSkipped: () => latest.current.rehearsalSkipped(),
      rehearsalRestarted: () => latest.current.rehearsalRestarted(),
    }),
    [],
  );
}
