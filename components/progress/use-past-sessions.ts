import { useMemo } from 'react';
import type { Progress } from '#db/keep-derived.ts';
import { sessionTitle } from '../desk/session-title.ts';
import { useSessionList } from '../live/use-session-list.ts';
import { useSummaries } from '../live/use-summaries.ts';
import type { TitledSession } from './titled-session.ts';

export interface PastSessions {
  /** In which at least one round came up, the newest first; null until they have been read. */
  readonly sessions: readonly TitledSession[] | null;
  /** How many have been looked through. */
  readonly progress: Progress | null;
  readonly unreadable: boolean;
}

/** All sessions that there is something to compare of. */
export function usePastSessions(): PastSessions {
  const { sessions: listed, unreadable } = useSessionList();
  const { summaries, progress } = useSummaries();
  const isKnown = listed !== null && progress !== null;
  const sessions = useMemo(
    () =>
      listed?.flatMap(({ session, title }): TitledSession[] => {
        const summary = summaries.get(session.id);
        if (summary === undefined || summary.rounds.length === 0) return [];
        return [{ id: session.id, at: session.startedAt, title: sessionTitle(session, { title }), summary }];
      }) ?? [],
    [listed, summaries],
  );
  return { sessions: isKnown ? sessions : null, progress, unreadable };
}
