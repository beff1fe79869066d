import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import type { Progress } from '#db/keep-derived.ts';
import type { Port } from './start-when-idle.ts';
import type { FromSummaries } from './summary-messages.ts';

export interface SummariesState {
  readonly summaries: ReadonlyMap<SessionId, SessionSummary>;
  /** How many have been worked out; null before that is known. */
  readonly progress: Progress | null;
}

export interface SummaryShelf {
  state(): SummariesState;
  watch(changed: () => void): () => void;
}

/** Hundreds may come within a moment: what shows them is told of all of them at once. */
const TELL_AFTER_MS = 80;

/** What a worker has worked out so far. */
export function createSummaryShelf(port: Pick<Port<never, FromSummaries>, 'addEventListener'>): SummaryShelf {
  const watchers = new Set<() => void>();
  const summaries = new Map<SessionId, SessionSummary>();
  let progress: Progress | null = null;
  let state: SummariesState = { summaries: new Map(), progress };
  let isWaiting = false;

  const tell = () => {
    isWaiting = false;
    state = { summaries: new Map(summaries), progress };
    for (const changed of watchers) changed();
  };
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'had') summaries.set(data.sessionId, data.summary);
    if (data.kind === 'lost') summaries.delete(data.sessionId);
    if (data.kind === 'progress') progress = { done: data.done, of: data.of };
    // What cannot be read is said by the list itself.
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(tell, TELL_AFTER_MS);
  });
  return {
    state: () => state,
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}
