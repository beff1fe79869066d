import { useCallback, useState } from 'react';
import type { PanelActions } from '#components/panel/panel-model.ts';
import type { StartProblem } from '#components/states/start-problem.ts';
import type { Call } from '#core/session/health.ts';
import { send } from '#messaging/bus.ts';
import { ANSWER_WITHIN_MS, within } from '#messaging/within.ts';

interface Start {
  /** Why the last attempt to start this call came to nothing. */
  readonly problem: StartProblem | null;
  readonly callStarted: PanelActions['callStarted'];
}

/** The worker asks the page before it answers. */
const STARTED_WITHIN_MS = ANSWER_WITHIN_MS + 2_000;

/** Orders the worker to begin. That it has is seen in the call itself. */
export function useStart(call: Call | null): Start {
  const [failed, setFailed] = useState<{ readonly tabId: number; readonly problem: StartProblem } | null>(null);
  const { tabId, platform, meetingId } = call ?? {};
  const callStarted = useCallback<PanelActions['callStarted']>(
    (continues) => {
      if (tabId === undefined || platform === undefined || meetingId === undefined) return;
      setFailed(null);
      void within(STARTED_WITHIN_MS, send('capture.started', { tabId, platform, meetingId, continues })).then(
        (answer) => setFailed(answer?.ok ? null : { tabId, problem: answer?.reason ?? 'silent' }),
      );
    },
    [tabId, platform, meetingId],
  );
  return { problem: failed !== null && failed.tabId === tabId ? failed.problem : null, callStarted };
}
