import { CallSwitcher } from '../call/call-switcher.tsx';
import { HealthBar } from '../health/health-bar.tsx';
import { KeysDialog } from '../keys/keys-dialog.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { ActionsContext } from './actions-context.ts';
import { canPause } from './can-pause.ts';
import { PanelBody } from './panel-body.tsx';
import type { PanelActions, PanelModel } from './panel-model.ts';
import { PANEL_STRINGS } from './panel-strings.ts';
import { Problem } from './problem.tsx';
import { useStableActions } from './use-stable-actions.ts';
import { useUndoScope } from './use-undo-scope.ts';

export interface PanelProps {
  readonly model: PanelModel;
  readonly actions: PanelActions;
}

export function Panel({ model, actions }: PanelProps) {
  const stable = useStableActions(actions);
  useKeys(model, stable);
  useUndoScope(model.session?.id ?? null);
  return (
    <ActionsContext value={stable}>
      <main data-panel-state={model.state} className="flex min-h-dvh flex-col bg-ground text-ink tall:h-dvh">
        <h1 className="sr-only">{PANEL_STRINGS.name}</h1>
        <HealthBar
          health={model.health}
          canPause={canPause(model)}
          paused={model.state === 'paused'}
          platform={model.call?.platform ?? model.session?.platform ?? null}
          lastCaptionAt={model.lastCaptionAt}
          now={model.now}
        />
        {model.otherCalls.length > 0 && <CallSwitcher calls={model.otherCalls} />}
        {model.problem !== null && <Problem sentence={model.problem} />}
        <PanelBody model={model} />
      </main>
      <KeysDialog />
    </ActionsContext>
  );
}
