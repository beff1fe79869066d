import { useEffect, useState } from 'react';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { watchSession } from '#db/session-feed.ts';

export interface SessionFactsState {
  readonly facts: SessionFacts | null;
  readonly problem: string | null;
}

const NOTHING: SessionFactsState = { facts: null, problem: null };

export function useSessionFacts(db: RingsideDatabase, id: SessionId | null): SessionFactsState {
  const [state, setState] = useState<SessionFactsState>(NOTHING);
  useEffect(() => {
    if (id === null) return;
    return watchSession(
      db,
      id,
      (facts) => setState({ facts, problem: null }),
      () => setState((before) => ({ ...before, problem: 'What was stored could not be read. Reload the panel; if that does not help, restart the browser.' })),
    );
  }, [db, id]);
  return state.facts?.session.id === id || state.problem !== null ? state : NOTHING;
}
