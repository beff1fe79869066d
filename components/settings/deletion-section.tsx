import { useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { DeletionDialog } from './deletion-dialog.tsx';
import { Section } from './section.tsx';

export function DeletionSection() {
  const [open, setOpen] = useState(false);
  return (
    <Section name="deletion" title={t('settings.deletion.title')} about={t('settings.deletion.about')}>
      <Button data-action="delete-everything" onClick={() => setOpen(true)} className="mt-3">
        {t('settings.deletion.open')}
      </Button>
      {open && <DeletionDialog onClose={() => setOpen(false)} />}
    </Section>
  );
}
