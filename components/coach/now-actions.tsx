import type { StepId } from '#knowledge/schema.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { COACH_STRINGS } from './coach-strings.ts';
import { skipStep, tickStep } from './step-marks.ts';
import { UndoButton } from './undo-button.tsx';

export function NowActions({ step }: { readonly step: StepId }) {
  const actions = useActions();
  const whyOpen = usePanelStore((s) => s.whyOpen);
  const whyToggled = usePanelStore((s) => s.whyToggled);
  return (
    <div className="now-actions">
      <Button kind="main" icon="tick" hint="t" data-action="tick" onClick={() => tickStep(actions, step)}>
        {COACH_STRINGS.tick}
      </Button>
      <Button kind="bare" hint="s" data-action="skip" onClick={() => skipStep(actions, step)}>
        {COACH_STRINGS.skip}
      </Button>
      <Button kind="bare" hint="w" data-action="why" aria-expanded={whyOpen} onClick={whyToggled}>
        {COACH_STRINGS.whyButton}
      </Button>
      <span className="grow" />
      <UndoButton />
    </div>
  );
}
