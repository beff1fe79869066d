import { t } from '#i18n/i18n.ts';
import { useMerge } from '../desk/deletion-scope.tsx';
import { sessionTitle } from '../desk/session-title.ts';
import { UndoNotice } from '../desk/undo-notice.tsx';
import { Problem } from '../panel/problem.tsx';

export function MergeNotice() {
  const { change, problem, undone, settled } = useMerge();
  return (
    <div role="status" className="mt-4 empty:hidden">
      {problem !== null && <Problem sentence={t(`sessions.merge.problems.${problem}`)} />}
      {change !== null && (
        <UndoNotice action="undo-merge" onUndo={undone} onClose={settled}>
          {t('sessions.merge.done', {
            later: sessionTitle(change.later.session, change.later),
            earlier: sessionTitle(change.earlier.session, change.earlier),
          })}
        </UndoNotice>
      )}
    </div>
  );
}
