import { useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { downloadBackup } from '../live/download-backup.ts';
import { Section } from './section.tsx';

type State = 'idle' | 'working' | 'done' | 'failed';

export function BackupSection() {
  const [state, setState] = useState<State>('idle');
  const start = () => {
    if (state === 'working') return;
    setState('working');
    downloadBackup().then(
      () => setState('done'),
      () => setState('failed'),
    );
  };
  return (
    <Section name="backup" title={t('settings.backup.title')} about={t('settings.backup.about')}>
      <Button data-action="export-everything" aria-disabled={state === 'working'} onClick={start} className="mt-3">
        {t('settings.backup.export')}
      </Button>
      <p role="status" className={`mt-1 text-sm ${state === 'failed' ? 'text-bad' : 'text-soft'}`}>
        {state !== 'idle' && t(`settings.backup.states.${state}`)}
      </p>
    </Section>
  );
}
