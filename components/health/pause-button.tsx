import { memo } from 'react';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { HEALTH_STRINGS } from './health-words.ts';

export const PauseButton = memo(function PauseButton({ paused }: { readonly paused: boolean }) {
  const actions = useActions();
  return paused ? (
    <Button data-action="resume" kind="main" icon="play" hint="p" onClick={actions.resumed}>
      {HEALTH_STRINGS.resume}
    </Button>
  ) : (
    <Button data-action="pause" kind="bare" icon="pause" hint="p" onClick={actions.paused}>
      {HEALTH_STRINGS.pause}
    </Button>
  );
});
