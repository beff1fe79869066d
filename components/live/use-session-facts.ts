import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { watchSession } from '#db/session-feed.ts';
import { overhear } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';

export interface SessionFactsState {
  readonly facts: SessionFacts | null;
  /** When the last words were heard; null before the first. */
  readonly heardAt: number | null;
  /** Whether reading what is stored has failed. */
  readonly unreadable: boolean;
}

const NOTHING: SessionFactsState = { facts: null, heardAt: null, unreadable: false };

export function useSessionFacts(db: RingsideDatabase, id: SessionId | null): SessionFactsState {
  const [state, setState] = useState<SessionFactsState>(NOTHING);
  useEffect(() => {
    if (id === null) return;
    const feed = watchSession(
      db,
      id,
      // At once, in the message's own task: a caption must not wait its turn behind other work.
      (facts, heardAt) => flushSync(() => setState({ facts, heardAt, unreadable: false })),
      () => setState((before) => ({ ...before, unreadable: true })),
    );
    const stopHearing = overhear('captions.heard', (body) => {
      const message = parseRequest('captions.heard', body);
      if (message?.sessionId === id) feed.heard(message.revisions.map((revision) => ({ sessionId: id, ...revision })));
    });
    return () => {
      stopHearing();
      feed.stop();
    };
  }, [db, id]);
  return state.facts?.session.id === id || state.unreadable ? state : NOTHING;
}
