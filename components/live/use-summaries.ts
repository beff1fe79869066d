import { useState } from 'react';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import type { Progress } from '#db/keep-derived.ts';

export interface SummariesState {
  readonly summaries: ReadonlyMap<SessionId, SessionSummary>;
  /** Null before it is known how many there are to make. */
  readonly progress: Progress | null;
}

/** What came up in each session and how it came out, as far as it has been worked out. */
export function useSummaries(): SummariesState {
  const [state] = useState<SummariesState>({ summaries: new Map(), progress: null });
  return state;
}
