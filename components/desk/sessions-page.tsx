import { t } from '#i18n/i18n.ts';
import { ExportButton } from '../exports/export-button.tsx';
import { useSessionList } from '../live/use-session-list.ts';
import { Problem } from '../panel/problem.tsx';
import { DeletionNotice } from './deletion-notice.tsx';
import { useDeletion } from './deletion-scope.tsx';
import { DeskMain } from './desk-main.tsx';
import { SessionRow } from './session-row.tsx';

/** What there is, the newest first. */
export function SessionsPage() {
  const { sessions, unreadable } = useSessionList();
  const pending = useDeletion().session?.id;
  const shown = sessions?.filter(({ session }) => session.id !== pending);
  return (
    <DeskMain title={t('desk.pages.sessions')}>
      {unreadable && <Problem sentence={t('desk.unreadable')} />}
      <DeletionNotice />
      {shown?.length === 0 && <p className="mt-4 text-soft">{t('desk.noSessions')}</p>}
      {shown !== undefined && shown.length > 0 && (
        <ExportButton sessions={shown.map(({ session }) => session)} className="mt-4" />
      )}
      <ul className="mt-4">
        {shown?.map((listed) => (
          <SessionRow key={listed.session.id} listed={listed} />
        ))}
      </ul>
    </DeskMain>
  );
}
