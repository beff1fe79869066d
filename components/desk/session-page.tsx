import { Link } from 'wouter';
import { labelsOf } from '#core/session/labels.ts';
import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { ExportButton } from '../exports/export-button.tsx';
import { useSession } from '../live/use-session.ts';
import { Problem } from '../panel/problem.tsx';
import { DeskMain } from './desk-main.tsx';
import { sessionTitle } from './session-title.ts';
import { SpokenWords } from './spoken-words.tsx';

/** What was said in one session. */
export function SessionPage({ id }: { readonly id: SessionId }) {
  const { facts, lines, unreadable } = useSession(id);
  const title =
    facts === null ? t('desk.pages.sessions') : sessionTitle(facts.session, labelsOf(facts.session, facts.marks));
  return (
    <DeskMain title={title}>
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Link
          href="/sessions"
          className="text-sm text-soft underline decoration-edge underline-offset-4 hover:text-ink"
        >
          {t('desk.back')}
        </Link>
        {facts !== null && <ExportButton sessions={[facts.session]} />}
      </div>
      {unreadable && <Problem sentence={t('desk.unreadable')} />}
      {lines !== null && lines.length === 0 && <p className="mt-4 text-soft">{t('desk.nothingSaid')}</p>}
      {lines !== null && <SpokenWords lines={lines} />}
    </DeskMain>
  );
}
