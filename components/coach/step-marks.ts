import type { StepId } from '#knowledge/schema.ts';
import { usePanelStore } from '#store/panel.ts';
import type { PanelActions } from '../panel/panel-model.ts';

/** What the user does to a step: the mark is the fact, the store only remembers it for undo. */
export function tickStep({ marked }: PanelActions, step: StepId): void {
  marked({ kind: 'step-ticked', step });
  usePanelStore.getState().stepChanged(step);
}

export function skipStep({ marked }: PanelActions, step: StepId): void {
  marked({ kind: 'step-skipped', step });
  usePanelStore.getState().stepChanged(step);
}

export function resetStep({ marked }: PanelActions, step: StepId): void {
  marked({ kind: 'step-reset', step });
  usePanelStore.getState().stepRestored(step);
}

/** Takes back the last tick or skip, and the one before it the next time. */
export function undoStep(actions: PanelActions): void {
  const last = usePanelStore.getState().changed.at(-1);
  if (last !== undefined) resetStep(actions, last);
}
