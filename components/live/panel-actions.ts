import type { FileActions } from '#components/import/use-open-file.ts';
import type { PanelActions } from '#components/panel/panel-model.ts';
import type { Call } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { send } from '#messaging/bus.ts';
import { giveConsent } from '#settings/consent.ts';
import { askToPoint, examinePage, forgetChoice, stopPointing, turnCaptionsOn } from './ask-page.ts';
import { openDesk } from './open-desk.ts';
import { forgetCallHost, requestCallHost } from './use-call-hosts.ts';
import { takeHotkey } from './use-hotkey-press.ts';
import { requestHost, requestSite } from './use-sites.ts';

/** @param markedId the session on screen, which need not be that of the call */
export function sessionActions(
  db: RingsideDatabase,
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

export function pageActions(call: Call | null, pointing: (now: boolean) => void): PageActions {
  const tabId = call?.tabId ?? null;
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
