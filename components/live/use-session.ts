import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSettingsShown } from '#components/settings/settings-context.ts';
import { createCorrector } from '#core/session/corrections.ts';
import { deriveVoices, spokenBy } from '#core/session/roles.ts';
import type { MarkBody, SessionFacts, SessionId } from '#core/session/session.ts';
import type { SpokenLine, VoiceView } from '#core/session/view.ts';
import type { Viewer } from '#core/session/viewer.ts';
import { openDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { watchStored } from '#db/watch-stored.ts';
import { viewerOf } from '#settings/viewer-of.ts';
import { useStable } from '../panel/use-stable.ts';
import { useSessionFacts } from './use-session-facts.ts';

const db = openDatabase();

interface SessionState {
  readonly facts: SessionFacts | null;
  /** As they read now, with who said it; null until they are read. */
  readonly lines: readonly SpokenLine[] | null;
  readonly voices: readonly VoiceView[];
  readonly viewer: Viewer;
  /** Null until it is known. */
  readonly isStored: boolean | null;
  readonly unreadable: boolean;
  /** Whether the last thing that was to be kept could not be. */
  readonly isUnkept: boolean;
  readonly marked: (mark: MarkBody) => void;
}

/** One stored session, as it is now. */
export function useSession(id: SessionId): SessionState {
  const settings = useSettingsShown();
  const { facts, unreadable } = useSessionFacts(db, id);
  const [isStored, setStored] = useState<boolean | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => watchStored(db, id, setStored), [id]);
  const viewer = useStable(viewerOf(settings, facts?.session.platform ?? 'file'), sameViewer);
  const correct = useMemo(createCorrector, []);
  const { lines, voices } = useMemo(() => {
    if (facts === null) return { lines: null, voices: [] };
    const { session, utterances, marks } = correct(facts);
    const known = deriveVoices(session.platform, utterances, marks, viewer);
    return { lines: utterances.map(spokenBy(known)), voices: known.views };
  }, [facts, viewer, correct]);
  const marked = useCallback(
    (mark: MarkBody) =>
      void addMark(db, id, mark, Date.now()).then(
        () => setUnkept(false),
        () => setUnkept(true),
      ),
    [id],
  );
  return { facts, lines, voices, viewer, isStored, unreadable, isUnkept, marked };
}

const sameViewer = (a: Viewer, b: Viewer): boolean => JSON.stringify(a) === JSON.stringify(b);
