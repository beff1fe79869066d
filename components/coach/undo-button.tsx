import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useKeyOf } from '../keys/bindings-context.ts';
import { useActions } from '../panel/actions-context.ts';
import { undoStep } from './step-marks.ts';

/** Stays focusable with nothing to undo: disabling it would drop the focus of who just used it. */
export function UndoButton() {
  const actions = useActions();
  const nothing = usePanelStore((s) => s.changed.length === 0);
  return (
    <IconButton
      icon="undo"
      hint={useKeyOf('undo')}
      data-action="undo"
      label={t('coach.undo')}
      aria-disabled={nothing}
      onClick={() => undoStep(actions)}
    />
  );
}
