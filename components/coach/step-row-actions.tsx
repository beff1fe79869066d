import type { StepStatus } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import type { Step } from '#knowledge/schema.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { resetStep, skipStep, tickStep } from './step-marks.ts';

interface StepRowActionsProps {
  readonly step: Step;
  readonly status: StepStatus;
}

/** What can be done to a step that is not the current one. */
export function StepRowActions({ step: { id, cue }, status }: StepRowActionsProps) {
  const actions = useActions();
  if (status === 'covered' || status === 'skipped') {
    return <IconButton icon="undo" label={t('coach.resetStep', { cue })} onClick={() => resetStep(actions, id)} />;
  }
  return (
    <span className="flex shrink-0">
      <IconButton icon="tick" label={t('coach.tickStep', { cue })} onClick={() => tickStep(actions, id)} />
      <IconButton icon="skip" label={t('coach.skipStep', { cue })} onClick={() => skipStep(actions, id)} />
    </span>
  );
}
