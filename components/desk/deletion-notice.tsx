import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Problem } from '../panel/problem.tsx';
import { useDeletion } from './deletion-scope.tsx';
import { sessionTitle } from './session-title.ts';

export function DeletionNotice() {
  const { session, problem, undone, settled } = useDeletion();
  return (
    <div role="status" className="mt-4 empty:hidden">
      {problem !== null && <Problem sentence={t(`desk.deletion.problems.${problem}`)} />}
      {session !== null && (
        <p className="flex items-center gap-2 rounded-[5px] border border-edge bg-raised py-1.5 pr-1.5 pl-3 text-sm">
          <span className="min-w-0 grow [overflow-wrap:anywhere]">
            {t('desk.deletion.done', { title: sessionTitle(session) })}
          </span>
          <Button data-action="undo-delete" icon="undo" onClick={undone}>
            {t('desk.deletion.undo')}
          </Button>
          <IconButton icon="close" label={t('desk.deletion.close')} onClick={settled} />
        </p>
      )}
    </div>
  );
}
