import { useEffect, useState } from 'react';
import type { ListedSession } from '#core/list/listed-session.ts';
import { openDatabase } from '#db/database.ts';
import { watchSessionList } from '#db/session-list.ts';

const db = openDatabase();

export interface SessionListState {
  /** Null until it has been read. */
  readonly sessions: readonly ListedSession[] | null;
  readonly unreadable: boolean;
}

const UNREAD: SessionListState = { sessions: null, unreadable: false };

/** All sessions that are stored, the newest first. */
export function useSessionList(): SessionListState {
  const [state, setState] = useState(UNREAD);
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
