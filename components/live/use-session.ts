import { useMemo } from 'react';
import { useSettingsShown } from '#components/settings/settings-context.ts';
import { deriveVoices, spokenBy } from '#core/session/roles.ts';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { openDatabase } from '#db/database.ts';
import { viewerOf } from '#settings/viewer-of.ts';
import { useSessionFacts } from './use-session-facts.ts';

const db = openDatabase();

interface SessionState {
  readonly facts: SessionFacts | null;
  /** With who said it. */
  readonly lines: readonly SpokenLine[] | null;
  readonly unreadable: boolean;
}

/** One stored session, as it is now. */
export function useSession(id: SessionId): SessionState {
  const settings = useSettingsShown();
  const { facts, unreadable } = useSessionFacts(db, id);
  const lines = useMemo(() => {
    if (facts === null) return null;
    const { session, utterances, marks } = facts;
    const voices = deriveVoices(session.platform, utterances, marks, viewerOf(settings, session.platform));
    return utterances.map(spokenBy(voices));
  }, [facts, settings]);
  return { facts, lines, unreadable };
}
