import { useEffect } from 'react';
import type { SessionId } from '#core/session/session.ts';
import { usePanelStore } from '#store/panel.ts';

/** Undo takes back what was done to the session on screen, never what was done to another one. */
export function useUndoScope(session: SessionId | null): void {
  const sessionShown = usePanelStore((s) => s.sessionShown);
  useEffect(() => sessionShown(session), [session, sessionShown]);
}
