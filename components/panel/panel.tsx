import type { PlatformId, Session } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { CallSwitcher } from '../call/call-switcher.tsx';
import { ContinuedBar } from '../call/continued-bar.tsx';
import { ErasedNotice } from '../desk/erased-notice.tsx';
import { DoctorDialog } from '../health/doctor-dialog.tsx';
import { HealthBar } from '../health/health-bar.tsx';
import { PointBar } from '../health/point-bar.tsx';
import { DropTarget } from '../import/drop-target.tsx';
import { FileBar } from '../import/file-bar.tsx';
import { ImportNotice } from '../import/import-notice.tsx';
import { HotkeySaid } from '../keys/hotkey-said.tsx';
import { KeysDialog } from '../keys/keys-dialog.tsx';
import { useHotkeys } from '../keys/use-hotkeys.ts';
import { useKeys } from '../keys/use-keys.ts';
import { LookupDialog } from '../lookup/lookup-dialog.tsx';
import { WaitingPin } from '../lookup/waiting-pin.tsx';
import { RehearsalBar } from '../rehearsal/rehearsal-bar.tsx';
import { ActionsContext } from './actions-context.ts';
import { canPause } from './can-pause.ts';
import { PanelBody } from './panel-body.tsx';
import type { PanelActions, PanelModel } from './panel-model.ts';
import { Problem } from './problem.tsx';
import { useStableActions } from './use-stable-actions.ts';
import { useUndoScope } from './use-undo-scope.ts';

export interface PanelProps {
  readonly model: PanelModel;
  readonly actions: PanelActions;
}

const platformOf = (session: Session | null): PlatformId | null =>
  session === null || session.platform === 'file' ? null : session.platform;

const isInCall = ({ state }: PanelModel): boolean => state === 'live' || state === 'waiting' || state === 'paused';

export function Panel({ model, actions }: PanelProps) {
  const stable = useStableActions(actions);
  useKeys(model, stable);
  useHotkeys(model, stable);
  useUndoScope(model.session?.id ?? null);
  return (
    <ActionsContext value={stable}>
      <main data-panel-state={model.state} className="flex min-h-dvh flex-col bg-ground text-ink tall:h-dvh">
        <h1 className="sr-only">{t('panel.name')}</h1>
        <HealthBar
          health={model.health}
          canPause={canPause(model)}
          paused={model.state === 'paused'}
          platform={model.call?.platform ?? platformOf(model.session)}
          language={model.language}
          canTurnOn={model.state === 'live' && model.call?.canTurnOn === true && model.health === 'captions-off'}
          canAllow={model.state === 'live' && model.health === 'permission-missing'}
          lastCaptionAt={model.lastCaptionAt}
          voicesKnown={(model.view?.voices.length ?? 0) > 0}
          now={model.now}
        />
        {model.continued !== null && !model.fileOpen && <ContinuedBar continued={model.continued} />}
        {model.otherCalls.length > 0 && <CallSwitcher calls={model.otherCalls} />}
        <PointBar pointing={model.pointing} choiceLost={isInCall(model) && model.call?.choiceLost === true} />
        {model.unreadable && <Problem sentence={t('panel.unreadable')} />}
        {model.waitingPin !== null && <WaitingPin round={model.waitingPin} />}
        <ImportNotice importing={model.importing} fileOpen={model.fileOpen} />
        {model.fileOpen && <FileBar key={model.session?.id} />}
        {model.rehearsal !== null && model.state !== 'ended' && <RehearsalBar hint={model.rehearsal.hint} />}
        <div className="shrink-0 px-4">
          <ErasedNotice />
        </div>
        <PanelBody model={model} />
        <DropTarget accepts={model.state !== 'consent' && model.rehearsal === null} onDrop={actions.filesBrought} />
      </main>
      <HotkeySaid />
      <KeysDialog />
      <DoctorDialog model={model} />
      <LookupDialog />
    </ActionsContext>
  );
}
