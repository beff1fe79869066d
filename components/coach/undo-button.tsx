import { usePanelStore } from '#store/panel.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { COACH_STRINGS } from './coach-strings.ts';
import { undoStep } from './step-marks.ts';

/** Stays focusable with nothing to undo: disabling it would drop the focus of who just used it. */
export function UndoButton() {
  const actions = useActions();
  const nothing = usePanelStore((s) => s.changed.length === 0);
  return (
    <IconButton
      icon="undo"
      hint="u"
      data-action="undo"
      label={COACH_STRINGS.undo}
      aria-disabled={nothing}
      onClick={() => undoStep(actions)}
    />
  );
}
