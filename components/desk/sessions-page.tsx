import { useCallback, useMemo, useRef, useState } from 'react';
import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { ExportButton } from '../exports/export-button.tsx';
import { DropTarget } from '../import/drop-target.tsx';
import { useSessionList } from '../live/use-session-list.ts';
import { useSummaries } from '../live/use-summaries.ts';
import { Problem } from '../panel/problem.tsx';
import { FoundList } from '../sessions/found-list.tsx';
import { ImportsNotice } from '../sessions/imports-notice.tsx';
import { ListHead } from '../sessions/list-head.tsx';
import { ListStatus } from '../sessions/list-status.tsx';
import { MergeNotice } from '../sessions/merge-notice.tsx';
import { NothingFound } from '../sessions/nothing-found.tsx';
import { RetentionLine } from '../sessions/retention-line.tsx';
import { focusFirstRow, focusRow, leaveRow, moveAmongRows } from '../sessions/row-keys.ts';
import { SessionEditor } from '../sessions/session-editor.tsx';
import { SessionGroups } from '../sessions/session-groups.tsx';
import { useImports } from '../sessions/use-imports.ts';
import { useShownSessions } from '../sessions/use-shown-sessions.ts';
import { useWish } from '../sessions/use-wish.ts';
import { DeletionNotice } from './deletion-notice.tsx';
import { useDeletion } from './deletion-scope.tsx';
import { DeskMain } from './desk-main.tsx';

/** So many of what was found are shown at a time. */
const PAGE_ROWS = 12;

/** What there is, the newest first; or what was searched for, the best first. */
export function SessionsPage() {
  const [wish, onWish] = useWish();
  const { sessions: stored, unreadable } = useSessionList();
  const { summaries, progress: grading } = useSummaries();
  const [most, setMost] = useState({ of: wish.query, rows: PAGE_ROWS });
  const rows = most.of === wish.query ? most.rows : PAGE_ROWS;
  const { all, sessions, found, search } = useShownSessions(stored, summaries, wish, rows);
  const exported = useMemo(() => all.map(({ session }) => session), [all]);
  const [editing, setEditing] = useState<SessionId | null>(null);
  const [now] = useState(Date.now);
  const imports = useImports();
  const { deleted } = useDeletion();
  const list = useRef<HTMLDivElement>(null);

  const onEdit = useCallback((id: SessionId) => setEditing((open) => (open === id ? null : id)), []);
  const onDelete = useCallback(
    ({ session, title }: ListedSession) => {
      leaveRow(session.id, list.current);
      // By the name that it had in the list.
      deleted({ ...session, title });
    },
    [deleted],
  );
  const closeEditor = () => {
    if (editing !== null) focusRow(editing, list.current);
    setEditing(null);
  };
  const editorOf = (id: SessionId) => {
    const listed = id === editing ? all.find(({ session }) => session.id === id) : undefined;
    return listed === undefined ? null : <SessionEditor listed={listed} sessions={all} onClose={closeEditor} />;
  };
  const shared = { summaries, editorOf, onEdit, onDelete };
  const isSearching = wish.query.trim() !== '';
  const shown = isSearching ? (found?.count ?? null) : sessions.length;
  return (
    <DeskMain title={t('desk.pages.sessions')}>
      {unreadable && <Problem sentence={t('desk.unreadable')} />}
      {stored !== null && (
        <>
          <ListHead
            wish={wish}
            sessions={all}
            onWish={onWish}
            onDown={() => focusFirstRow(list.current)}
            onFiles={imports.brought}
          />
          <ImportsNotice imports={imports} />
          <ListStatus shown={shown} all={all.length} search={search} isSearching={isSearching} grading={grading} />
          {all.length > 0 && <ExportButton sessions={exported} className="mt-3" />}
          <div className="sticky top-2 z-10">
            <DeletionNotice />
            <MergeNotice />
          </div>
          {all.length === 0 && <p className="mt-4 text-soft">{t('desk.noSessions')}</p>}
          {all.length > 0 && shown === 0 && (
            <NothingFound wish={{ ...wish, query: isSearching ? (found?.query ?? '') : '' }} onWish={onWish} />
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows lead from link to link */}
          <div ref={list} onKeyDown={moveAmongRows}>
            {isSearching && found !== null && (
              <FoundList found={found} onMore={() => setMost({ of: wish.query, rows: rows + PAGE_ROWS })} {...shared} />
            )}
            {!isSearching && <SessionGroups sessions={sessions} now={now} {...shared} />}
          </div>
          <RetentionLine />
        </>
      )}
      <DropTarget accepts onDrop={imports.brought} />
    </DeskMain>
  );
}
