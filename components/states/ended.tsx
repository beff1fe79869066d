import type { Session } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { OpenTranscript } from '../import/open-transcript.tsx';
import { NoteField } from '../notes/note-field.tsx';
import { Transcript } from '../transcript/transcript.tsx';
import { Screen } from './screen.tsx';
import { SessionSummary } from './session-summary.tsx';

interface EndedProps {
  readonly session: Session | null;
  readonly view: SessionView | null;
}

export function Ended({ session, view }: EndedProps) {
  const named = session !== null && session.title !== '' && session.title !== session.meetingId;
  const empty = view === null || view.lines.length === 0;
  const isFile = session?.platform === 'file';
  return (
    <>
      <Screen
        eyebrow={isFile ? t('states.ended.file') : t('states.ended.eyebrow')}
        title={empty ? t('states.ended.nothing') : named ? session.title : t('states.ended.untitled')}
      >
        {empty ? <p className="mt-3">{t('states.ended.why')}</p> : <SessionSummary session={session} view={view} />}
        <OpenTranscript />
      </Screen>
      {!empty && <Transcript lines={view.lines} voices={view.voices} />}
      {session !== null && <NoteField />}
    </>
  );
}
