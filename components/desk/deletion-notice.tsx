import { t } from '#i18n/i18n.ts';
import { Problem } from '../panel/problem.tsx';
import { useDeletion } from './deletion-scope.tsx';
import { sessionTitle } from './session-title.ts';
import { UndoNotice } from './undo-notice.tsx';

export function DeletionNotice() {
  const { session, problem, undone, settled } = useDeletion();
  return (
    <div role="status" className="mt-4 empty:hidden">
      {problem !== null && <Problem sentence={t(`desk.deletion.problems.${problem}`)} />}
      {session !== null && (
        <UndoNotice action="undo-delete" onUndo={undone} onClose={settled}>
          {t('desk.deletion.done', { title: sessionTitle(session) })}
        </UndoNotice>
      )}
    </div>
  );
}
