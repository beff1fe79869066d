import { spanOf } from '#core/review/span-of.ts';
import type { Session } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { attributed } from '../coach/attribution.ts';
import { sessionLength } from '../desk/session-length.ts';
import { NoteList } from '../notes/note-list.tsx';
import { RoundSummary } from './round-summary.tsx';

interface SessionSummaryProps {
  readonly session: Session | null;
  readonly view: SessionView;
}

/** What happened, with the words that prove it, and no score that nobody could check. */
export function SessionSummary({ session, view }: SessionSummaryProps) {
  return (
    <>
      {session !== null && (
        <p className="mt-2 text-soft tabular-nums">{sessionLength(session, spanOf(view.lines)?.to ?? null)}</p>
      )}
      {view.visited.length === 0 && <p className="mt-4 text-sm">{whyNoRound(view)}</p>}
      {view.visited.map((coach) => (
        <RoundSummary key={coach.round.id} coach={coach} saidBy={attributed(coach.steps, view.lines)} />
      ))}
      {view.notes.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 text-sm font-bold">{t('states.ended.notes')}</h3>
          <NoteList notes={view.notes} />
        </>
      )}
    </>
  );
}

function whyNoRound({ voices }: SessionView): string {
  const asked = voices.some(({ role }) => role === 'unknown') && !voices.some(({ role }) => role === 'candidate');
  return asked ? t('states.ended.whoFirst') : t('states.ended.noRound');
}
