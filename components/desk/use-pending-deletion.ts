import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '#core/session/session.ts';
import { send } from '#messaging/bus.ts';
import type { DeletionAnswer } from '#messaging/protocol.ts';

export interface PendingDeletion {
  /** Off the list, and still there: what can be taken back. */
  readonly session: Session | null;
  /** Why the last one could not be deleted. */
  readonly problem: DeletionProblem | null;
  deleted(session: Session): void;
  undone(): void;
  /** It will not be taken back. */
  settled(): void;
}

export type DeletionProblem = Extract<DeletionAnswer, { ok: false }>['reason'];

/** No clock runs: undo is there for as long as the notice is. */
export function usePendingDeletion(): PendingDeletion {
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<DeletionProblem | null>(null);
  const pending = useRef<Session | null>(null);

  const wait = useCallback((next: Session | null) => {
    pending.current = next;
    setSession(next);
  }, []);
  const settled = useCallback(() => {
    if (pending.current === null) return;
    const sessionIds = [pending.current.id];
    wait(null);
    send('sessions.deleted', { sessionIds }).then(
      (answer) => setProblem(answer.ok ? null : answer.reason),
      () => setProblem('storage-failed'),
    );
  }, [wait]);

  useEffect(() => {
    window.addEventListener('pagehide', settled);
    return () => window.removeEventListener('pagehide', settled);
  }, [settled]);

  return {
    session,
    problem,
    settled,
    undone: () => wait(null),
    deleted: (next) => {
      settled();
      wait(next);
    },
  };
}
