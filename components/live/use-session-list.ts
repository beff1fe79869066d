import { useEffect, useState } from 'react';
import { openDatabase } from '#db/database.ts';
import { type ListedSession, watchSessionList } from '#db/session-list.ts';

const db = openDatabase();

export interface SessionListState {
  /** Null until it has been read. */
  readonly sessions: readonly ListedSession[] | null;
  readonly unreadable: boolean;
}

/** All sessions that are stored, the newest first. */
export function useSessionList(): SessionListState {
  const [state, setState] = useState<SessionListState>({ sessions: null, unreadable: false });
  useEffect(
    () =>
      watchSessionList(
        db,
        (sessions) => setState({ sessions, unreadable: false }),
        () => setState((before) => ({ ...before, unreadable: true })),
      ),
    [],
  );
  return state;
}
