import type { StepStatus } from '#core/session/view.ts';
import type { Step } from '#knowledge/schema.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { COACH_STRINGS } from './coach-strings.ts';
import { resetStep, skipStep, tickStep } from './step-marks.ts';

interface StepRowActionsProps {
  readonly step: Step;
  readonly status: StepStatus;
}

/** What can be done to a step that is not the current one. */
export function StepRowActions({ step: { id, cue }, status }: StepRowActionsProps) {
  const actions = useActions();
  if (status === 'covered' || status === 'skipped') {
    return <IconButton icon="undo" label={COACH_STRINGS.resetStep(cue)} onClick={() => resetStep(actions, id)} />;
  }
  return (
    <span className="flex shrink-0">
      <IconButton icon="tick" label={COACH_STRINGS.tickStep(cue)} onClick={() => tickStep(actions, id)} />
      <IconButton icon="skip" label={COACH_STRINGS.skipStep(cue)} onClick={() => skipStep(actions, id)} />
    </span>
  );
}
