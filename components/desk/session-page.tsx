import { Link } from 'wouter';
import { labelsOf } from '#core/session/labels.ts';
import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { useSession } from '../live/use-session.ts';
import { Problem } from '../panel/problem.tsx';
import { SessionReview } from '../review/session-review.tsx';
import { DeletionNotice } from './deletion-notice.tsx';
import { useDeletion } from './deletion-scope.tsx';
import { DeskMain } from './desk-main.tsx';
import { sessionTitle } from './session-title.ts';

/** One session, looked back at. */
export function SessionPage({ id }: { readonly id: SessionId }) {
  const read = useSession(id);
  const { facts, lines, isStored, unreadable, isUnkept } = read;
  const pending = useDeletion().session?.id;
  const isGone = isStored === false || pending === id;
  const title =
    facts === null ? t('review.session') : sessionTitle(facts.session, labelsOf(facts.session, facts.marks));
  return (
    <DeskMain title={isGone ? t('review.gone.title') : title} wide>
      <Link
        href="/sessions"
        className="mt-2 inline-block text-sm text-soft underline decoration-edge underline-offset-4 hover:text-ink print:hidden"
      >
        {t('desk.back')}
      </Link>
      {unreadable && <Problem sentence={t('desk.unreadable')} />}
      {isUnkept && <Problem sentence={t('review.unkept')} />}
      {isGone && (
        <>
          <DeletionNotice />
          <p className="mt-4 max-w-prose text-soft">{t('review.gone.about')}</p>
        </>
      )}
      {!isGone && facts !== null && lines !== null && <SessionReview read={{ ...read, facts, lines }} />}
    </DeskMain>
  );
}
