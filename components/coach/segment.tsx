import { memo } from 'react';
import type { StepStatus } from '#core/session/view.ts';
import type { StepId } from '#knowledge/schema.ts';
import { usePanelStore } from '#store/panel.ts';
import { rowId } from './row-id.ts';

interface SegmentProps {
  readonly id: StepId;
  readonly label: string;
  readonly status: StepStatus;
  readonly now: boolean;
  readonly tabbable: boolean;
}

/** One step of the strip: its shape tells its status, a press leads to its row and what to do. */
export const Segment = memo(function Segment({ id, label, status, now, tabbable }: SegmentProps) {
  const stepsOpened = usePanelStore((s) => s.stepsOpened);
  const opened = () => {
    stepsOpened();
    // The row exists only after the list has been drawn.
    requestAnimationFrame(() => document.getElementById(rowId(id))?.focus());
  };
  return (
    <button
      type="button"
      data-step={id}
      data-status={status}
      aria-current={now ? 'step' : undefined}
      aria-label={label}
      title={label}
      tabIndex={tabbable ? 0 : -1}
      onClick={opened}
      className="segment"
    >
      <span />
    </button>
  );
});
