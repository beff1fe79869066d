import { useMemo, useState } from 'react';
import type { Call } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import type { Importing, PanelActions } from '../panel/panel-model.ts';
import { bringTranscript } from './bring-transcript.ts';
import { holdsSessions } from './holds-sessions.ts';

export type FileActions = Pick<PanelActions, 'filesBrought' | 'fileClosed' | 'importDismissed' | 'sessionsBrought'>;

export interface OpenFile {
  /** The transcript file on screen; null when there is none. */
  readonly sessionId: SessionId | null;
  readonly importing: Importing | null;
  readonly actions: FileActions;
}

/** The file that the user looks at instead of the call. A call that begins, or ends, takes the screen back. */
export function useOpenFile(call: Call | null): OpenFile {
  const [sessionId, setSessionId] = useState<SessionId | null>(null);
  const [importing, setImporting] = useState<Importing | null>(null);
  const here = callKey(call);
  const [besides, setBesides] = useState(here);
  if (here !== besides) {
    setBesides(here);
    setSessionId(null);
  }

  const actions = useMemo((): FileActions => {
    let last: File | null = null;
    const bring = async (file: File) => {
      last = file;
      const sessions = holdsSessions(file) ? file : null;
      setImporting({ name: file.name, problem: null, sessions });
      if (sessions !== null) return;
      const brought = await bringTranscript(file);
      // Another file may have been brought meanwhile.
      if (last !== file) return;
      setImporting(brought.ok ? null : { name: file.name, problem: brought.problem, sessions: null });
      if (brought.ok) setSessionId(brought.sessionId);
    };
    return {
      filesBrought: (files) => {
        const [file, ...more] = files;
        if (file === undefined) return;
        if (more.length === 0) return void bring(file);
        last = null;
        setImporting({ name: file.name, problem: { reason: 'several' }, sessions: null });
      },
      fileClosed: () => setSessionId(null),
      importDismissed: () => setImporting(null),
      sessionsBrought: (stored) => {
        setImporting(null);
        const [only, ...others] = stored;
        if (only !== undefined && others.length === 0) setSessionId(only);
      },
    };
  }, []);
  return { sessionId, importing, actions };
}

/** Which call is on now. */
function callKey(call: Call | null): string | null {
  if (call === null || call.page === 'ended' || call.page === 'no-meeting') return null;
  return `${call.tabId} ${call.platform} ${call.meetingId}`;
}
