import type { Session } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';
import { NoteField } from '../notes/note-field.tsx';
import { Screen } from './screen.tsx';
import { SessionSummary } from './session-summary.tsx';
import { ENDED_STRINGS } from './state-strings.ts';

interface EndedProps {
  readonly session: Session | null;
  readonly view: SessionView | null;
}

export function Ended({ session, view }: EndedProps) {
  const named = session !== null && session.title !== '' && session.title !== session.meetingId;
  const empty = view === null || view.lines.length === 0;
  return (
    <>
      <Screen
        eyebrow={ENDED_STRINGS.eyebrow}
        title={empty ? ENDED_STRINGS.nothing : named ? session.title : ENDED_STRINGS.untitled}
      >
        {empty ? <p className="mt-3">{ENDED_STRINGS.why}</p> : <SessionSummary session={session} view={view} />}
      </Screen>
      {session !== null && <NoteField />}
    </>
  );
}
