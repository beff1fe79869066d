import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { sessionTitle } from '../desk/session-title.ts';
import { SessionMeta } from './session-meta.tsx';
import { SessionTopics } from './session-topics.tsx';
import type { TimeForm } from './written-times.ts';

export interface SessionRowProps {
  readonly listed: ListedSession;
  /** Null until it has been worked out. */
  readonly summary: SessionSummary | null;
  readonly timeForm: TimeForm;
  /** The title, and what was found, as a search shows them. */
  readonly shown?: { readonly title: ReactNode; readonly tags: readonly ReactNode[]; readonly quotes: ReactNode };
  /** What is open below the row. */
  readonly editor: ReactNode;
  readonly onEdit: (id: SessionId) => void;
  readonly onDelete: (listed: ListedSession) => void;
}

export const SessionRow = memo(function SessionRow(props: SessionRowProps) {
  const { listed, summary, timeForm, shown, editor, onEdit, onDelete } = props;
  const { session } = listed;
  const title = sessionTitle(session, listed);
  return (
    <li data-session={session.id} className="session-row">
      <div className="grid items-start gap-x-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <Link href={`/sessions/${session.id}`} data-row-link className="session-link">
            <bdi>{shown?.title ?? title}</bdi>
          </Link>
          <SessionMeta listed={listed} timeForm={timeForm} summary={summary} />
          <SessionTopics
            rounds={summary?.rounds ?? []}
            tags={shown?.tags ?? listed.tags}
            isKept={shown === undefined}
          />
        </div>
        {shown?.quotes}
        <div className="-ml-2 flex gap-1 sm:col-start-2 sm:row-start-1 sm:ml-0">
          <Button
            kind="bare"
            data-action="edit-session"
            aria-expanded={editor !== null}
            aria-label={t('sessions.edit.openOf', { title })}
            onClick={() => onEdit(session.id)}
          >
            {t('sessions.edit.open')}
          </Button>
          <Button
            kind="bare"
            data-action="delete-session"
            aria-label={t('desk.deletion.deleteSession', { title })}
            onClick={() => onDelete(listed)}
          >
            {t('desk.deletion.delete')}
          </Button>
        </div>
      </div>
      {editor}
    </li>
  );
});
