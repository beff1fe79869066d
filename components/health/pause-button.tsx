import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useKeyOf } from '../keys/bindings-context.ts';
import { useActions } from '../panel/actions-context.ts';

export const PauseButton = memo(function PauseButton({ paused }: { readonly paused: boolean }) {
  const actions = useActions();
  const pauseKey = useKeyOf('pause');
  return paused ? (
    <Button data-action="resume" kind="main" icon="play" hint={pauseKey} onClick={actions.resumed}>
      {t('health.resume')}
    </Button>
  ) : (
    <Button data-action="pause" kind="bare" icon="pause" hint={pauseKey} onClick={actions.paused}>
      {t('health.pause')}
    </Button>
  );
});
