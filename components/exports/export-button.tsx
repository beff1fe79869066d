import { useState } from 'react';
import type { Session } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { ExportDialog } from './export-dialog.tsx';

interface ExportButtonProps {
  readonly sessions: readonly Session[];
  readonly className?: string;
}

/** Writes one session, or several, to a file. */
export function ExportButton({ sessions, className = '' }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button data-action="export" onClick={() => setOpen(true)} className={className}>
        {sessions.length > 1 ? t('exports.openAll') : t('exports.open')}
      </Button>
      {open && <ExportDialog sessions={sessions} onClose={() => setOpen(false)} />}
    </>
  );
}
