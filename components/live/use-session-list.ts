import { useSyncExternalStore } from 'react';
import type { ListedSession } from '#core/list/listed-session.ts';
import { openDatabase } from '#db/database.ts';
import { watchSessionList } from '#db/session-list.ts';

export interface SessionListState {
  /** Null until it has been read. */
  readonly sessions: readonly ListedSession[] | null;
  readonly unreadable: boolean;
}

let state: SessionListState = { sessions: null, unreadable: false };
const watchers = new Set<() => void>();

const become = (next: SessionListState) => {
  state = next;
  for (const changed of watchers) changed();
};

// At once, while the rest of the page is loading: it is what the page is opened for.
watchSessionList(
  openDatabase(),
  (sessions) => become({ sessions, unreadable: false }),
  () => become({ ...state, unreadable: true }),
);

const watch = (changed: () => void) => {
  watchers.add(changed);
  return () => void watchers.delete(changed);
};
const now = () => state;

/** All sessions that are stored, the newest first. */
export const useSessionList = (): SessionListState => useSyncExternalStore(watch, now);
