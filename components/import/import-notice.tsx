import { t } from '#i18n/i18n.ts';
import { useActions } from '../panel/actions-context.ts';
import type { Importing } from '../panel/panel-model.ts';
import { FactsDialog } from './facts-dialog.tsx';
import { ImportRefusal } from './import-refusal.tsx';

interface ImportNoticeProps {
  readonly importing: Importing | null;
  readonly fileOpen: boolean;
}

/** A file on its way, or why it was not opened: that stays until it is dismissed. */
export function ImportNotice({ importing, fileOpen }: ImportNoticeProps) {
  const { importDismissed, sessionsBrought } = useActions();
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
        <ImportRefusal name={importing.name} problem={importing.problem} onDismiss={importDismissed} />
      )}
    </>
  );
}
