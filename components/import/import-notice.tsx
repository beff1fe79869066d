import { t } from '#i18n/i18n.ts';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { Importing } from '../panel/panel-model.ts';
import { FactsDialog } from './facts-dialog.tsx';
import { importProblemWords } from './import-problem.ts';

interface ImportNoticeProps {
  readonly importing: Importing | null;
  readonly fileOpen: boolean;
}

/** A file on its way, or why it was not opened: that stays until it is dismissed. */
export function ImportNotice({ importing, fileOpen }: ImportNoticeProps) {
  const { sessionsBrought } = useActions();
  if (importing?.sessions != null) return <FactsDialog file={importing.sessions} onClose={sessionsBrought} />;
  const reading = importing?.problem === null ? t('imports.reading', { name: importing.name }) : null;
  return (
    <>
      {/* Always there: what is added to the page together with its words is not always read out. */}
      <p role="status" className="sr-only">
        {reading ?? (fileOpen ? t('imports.opened') : '')}
      </p>
      {reading !== null && (
        <p aria-hidden="true" className="shrink-0 truncate border-b border-line px-4 py-2 text-sm text-soft">
          {reading}
        </p>
      )}
      {importing !== null && importing.problem !== null && (
        <ImportProblem name={importing.name} problem={importProblemWords(importing.problem)} />
      )}
    </>
  );
}

function ImportProblem({ name, problem }: { readonly name: string; readonly problem: string }) {
  const { importDismissed } = useActions();
  return (
    <div
      role="alert"
      data-import-problem
      className="flex shrink-0 gap-2 border-b border-line bg-bad-wash py-1.5 pr-2 pl-4 text-sm text-bad"
    >
      <Icon name="warning" className="mt-2" />
      <div className="min-w-0 grow py-1.5 leading-snug wrap-anywhere">
        <p className="font-bold">{t('imports.notOpened', { name })}</p>
        <p>{problem}</p>
      </div>
      <IconButton icon="close" label={t('imports.dismiss')} data-action="dismiss-import" onClick={importDismissed} />
    </div>
  );
}
