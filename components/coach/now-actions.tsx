import { t } from '#i18n/i18n.ts';
import type { StepId } from '#knowledge/schema.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { useKeyOf } from '../keys/bindings-context.ts';
import { useActions } from '../panel/actions-context.ts';
import { skipStep, tickStep } from './step-marks.ts';
import { UndoButton } from './undo-button.tsx';

export function NowActions({ step }: { readonly step: StepId }) {
  const actions = useActions();
  const whyOpen = usePanelStore((s) => s.whyOpen);
  const whyToggled = usePanelStore((s) => s.whyToggled);
  return (
    <div className="now-actions">
      <Button
        kind="main"
        icon="tick"
        hint={useKeyOf('tick')}
        data-action="tick"
        onClick={() => tickStep(actions, step)}
      >
        {t('coach.tick')}
      </Button>
      <Button kind="bare" hint={useKeyOf('skip')} data-action="skip" onClick={() => skipStep(actions, step)}>
        {t('coach.skip')}
      </Button>
      <Button kind="bare" hint={useKeyOf('why')} data-action="why" aria-expanded={whyOpen} onClick={whyToggled}>
        {t('coach.whyButton')}
      </Button>
      <span className="grow" />
      <UndoButton />
    </div>
  );
}
