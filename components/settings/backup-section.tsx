import { useEffect, useRef, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { ProgressRow } from '../controls/progress-row.tsx';
import { ChooseFacts } from '../import/choose-facts.tsx';
import { downloadBackup } from '../live/download-backup.ts';
import { Section } from './section.tsx';

type State =
  | { readonly is: 'idle' | 'done' | 'failed' | 'stopped' }
  | { readonly is: 'working'; readonly share: number };

export function BackupSection() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const control = useRef<AbortController>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = () => {
    const current = new AbortController();
    control.current = current;
    setState({ is: 'working', share: 0 });
    const progressed = (share: number) => current.signal.aborted || setState({ is: 'working', share });
    downloadBackup({ progressed, signal: current.signal }).then(
      () => setState({ is: 'done' }),
      () => setState({ is: current.signal.aborted ? 'stopped' : 'failed' }),
    );
  };
  return (
    <Section name="backup" title={t('settings.backup.title')} about={t('settings.backup.about')}>
      {state.is === 'working' ? (
        <ProgressRow
          label={t('settings.backup.working')}
          share={state.share}
          stop={t('settings.backup.stop')}
          onStop={() => control.current?.abort()}
        />
      ) : (
        <Button data-action="export-everything" onClick={start} className="mt-3">
          {t('settings.backup.export')}
        </Button>
      )}
      <p role="status" className={`mt-1 text-sm ${state.is === 'failed' ? 'text-bad' : 'text-soft'}`}>
        {state.is !== 'idle' && state.is !== 'working' && t(`settings.backup.states.${state.is}`)}
      </p>
      <ChooseFacts />
    </Section>
  );
}
