import { Link } from 'wouter';
import type { ListedSession } from '#db/session-list.ts';
import { currentLocale, t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useDeletion } from './deletion-scope.tsx';
import { sessionTitle, sourceName } from './session-title.ts';

const MINUTE_MS = 60_000;

export function SessionRow({ listed: { session, utterances, lastWordAt } }: { readonly listed: ListedSession }) {
  const { deleted } = useDeletion();
  const title = sessionTitle(session);
  const endedAt = lastWordAt ?? session.endedAt ?? session.startedAt;
  const began = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li data-session={session.id} className="flex items-center gap-3 border-t border-line py-2">
      <div className="min-w-0 grow">
        <Link
          href={`/sessions/${session.id}`}
          className="font-semibold underline decoration-edge underline-offset-4 [overflow-wrap:anywhere] hover:decoration-ink"
        >
          <bdi>{title}</bdi>
        </Link>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-soft tabular-nums">
          <span>{sourceName(session)}</span>
          <span>{began.format(session.startedAt)}</span>
          <span>
            {t('desk.minutes', { count: Math.max(1, Math.round((endedAt - session.startedAt) / MINUTE_MS)) })}
          </span>
          <span>{t('desk.utterances', { count: utterances })}</span>
        </p>
      </div>
      <Button
        data-action="delete-session"
        aria-label={t('desk.deletion.deleteSession', { title })}
        onClick={() => deleted(session)}
      >
        {t('desk.deletion.delete')}
      </Button>
    </li>
  );
}
